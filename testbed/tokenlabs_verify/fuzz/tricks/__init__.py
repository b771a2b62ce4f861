"""The disguises, one file an area. Each is a pure function of the request so far; what is random is only which are taken."""

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
