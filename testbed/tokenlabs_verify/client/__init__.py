"""A raw HTTP/1.1 client: it sends exactly the given bytes and reports exactly what it receives.

An ordinary client would repair requests (paths, duplicate headers, lengths), follow redirects and hide how a connection
ended; the tests check how a gateway handles exactly such requests.
"""

from tokenlabs_verify.client.answer import Answer, Ended, Event
from tokenlabs_verify.client.exchange import Connection, send, send_many
from tokenlabs_verify.client.request import Framing, Pace, Request, tags

__all__ = [
    "Answer",
    "Connection",
    "Ended",
    "Event",
    "Framing",
    "Pace",
    "Request",
    "send",
    "send_many",
    "tags",
]
