"""A raw HTTP/1.1 client: the bytes that are asked for go out, and what comes back is told as it came.

An ordinary client would repair what it sends (paths, doubled headers, lengths), follow redirects and hide how a
connection ended; what is verified here is exactly what a gateway makes of such things.
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
