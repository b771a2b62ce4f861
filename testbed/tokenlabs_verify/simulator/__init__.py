"""A model server that is only acted: OpenAI's API, steered by request headers, and a record of every request that came.

Stdlib only: it runs as a process of its own for each pod of a model, `python -m tokenlabs_verify.simulator --port=8000
--model=…`, with the arguments that dist/kind gives llm-d's simulator.

How a request steers its answer is in `steering.py`, what is recorded of it in `record.py`. Besides the API it serves

- `GET /simulator/requests` (`?tag=…`, `?tag-prefix=…`): the record, a JSON list, oldest first; `DELETE` forgets it;
- `PUT /simulator/metrics` with any of `waiting`, `running`, `kv_cache`: what `/metrics` says from now on; `DELETE` makes
  it say the truth again.
"""
