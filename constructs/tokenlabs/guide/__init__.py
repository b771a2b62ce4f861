"""What a tenant is told: where the API is, what may be called, how much, how errors look, and examples that run.

`facts` takes it from the spec, `answers` and `snippets` word it, `page` puts it together; `text`, `markdown` and `html` write
it. The key itself is never part of it: examples read it from the environment.
"""
