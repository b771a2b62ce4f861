"""`tokenlabs verify fuzz`: malformed and disguised requests without a valid key; none may get past the gate.

`generate.py` makes them from a seed, `judging.py` decides whether one got past, `running.py` sends them, reads arrivals
from the backends, and shrinks the cases that got past.
"""
