"""The tenant guide: URL of the API, open paths, limits, errors, and examples that run.

`facts` reads the spec, `answers` and `snippets` produce content, `page` combines it; `text`, `markdown` and `html` render it. It
never contains the key: examples read it from the environment.
"""
