"""Tricks, one file per area. Each is a pure function of the request; only their selection is random."""

from tokenlabs_verify.fuzz.case import Trick
from tokenlabs_verify.fuzz.tricks import bodies, framing, headers, hosts, keys, methods, paths

TRICKS: tuple[Trick, ...] = (
    *methods.TRICKS,
    *paths.TRICKS,
    *hosts.TRICKS,
    *bodies.TRICKS,
    *keys.TRICKS,
    *headers.TRICKS,
    *framing.TRICKS,
)
