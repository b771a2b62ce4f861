"""`tokenlabs verify fuzz`: requests without a valid key, in every disguise; not one may get past the gate.

`generate.py` makes them from a seed, `judging.py` says of one whether it got past, `running.py` sends them, asks the
backends what arrived, and makes what got past as small as it can.
"""

from tokenlabs_verify.fuzz.case import Case, Served, build
from tokenlabs_verify.fuzz.generate import cases
from tokenlabs_verify.fuzz.judging import Verdict, judge
from tokenlabs_verify.fuzz.running import Findings, Hole, run

__all__ = ["Case", "Findings", "Hole", "Served", "Verdict", "build", "cases", "judge", "run"]
