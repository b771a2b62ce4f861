"""`tokenlabs verify rehearsals`: what an operator does to a running platform, each a commit that Flux delivers, under traffic.

Clients of several tenants send requests while a commit is delivered. What must hold comes from the docs: which requests may
fail, for how long, and that every tenant is charged for what it was answered. To add a rehearsal, write a function in a module
here and add a line to `catalog`.
"""
