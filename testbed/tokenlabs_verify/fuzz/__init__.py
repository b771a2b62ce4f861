"""`tokenlabs verify fuzz`: requests without a valid key, in every disguise; not one may get past the gate.

`generate.py` makes them from a seed, `judging.py` says of one whether it got past, `running.py` sends them, asks the
backends what arrived, and makes what got past as small as it can.
"""
