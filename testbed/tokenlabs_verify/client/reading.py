"""Parses received bytes into an answer. No sockets, no clock: each chunk is passed with its time.

h11 parses the HTTP; bytes it rejects are kept as received.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field

import h11

from tokenlabs_verify.client.answer import Answer, Ended, Event
from tokenlabs_verify.client.request import Request, sent_headers

LARGEST_HEAD = 256 * 2**10
SHOWN = 4096
"""Bytes kept of an unparsable or unexpected part."""

_EVENT_END = re.compile(rb"\r\n\r\n|\n\n|\r\r")


@dataclass(slots=True)
class Reading:
    """The answer to `request` while it is being received."""

    request: Request
    done: bool = False
    """Whether the answer is complete."""
    reusable: bool = False
    """When done: whether the connection can be reused."""
    first_byte: float | None = None
    status: int | None = None
    _ended: Ended | None = None
    _detail: str = ""
    _headers: tuple[tuple[str, str], ...] = ()
    _interim: list[int] = field(default_factory=list)
    _body: list[bytes] = field(default_factory=list)
    _wire_bytes: int = 0
    _events: list[Event] = field(default_factory=list)
    _unfinished: bytearray = field(default_factory=bytearray)
    _raw: bytearray = field(default_factory=bytearray)
    _surplus: bytes = b""
    _streams: bool = False
    _unpack: zlib._Decompress | None = None
    _http: h11.Connection = field(init=False)

    def __post_init__(self) -> None:
        self._http = _expecting_answer_to(self.request)

    def take(self, data: bytes, at: float) -> None:
        """Process a received chunk; an empty one means that the server closed its side."""
        if data and self.first_byte is None:
            self.first_byte = at
        if self.status is None and len(self._raw) < SHOWN:
            self._raw += data[: SHOWN - len(self._raw)]
        if self.done:
            self._surplus += data[: SHOWN - len(self._surplus)]
            return
        try:
            self._http.receive_data(data)
            self._read(at)
        except h11.RemoteProtocolError as error:
            self._fail(error, closed=not data)
        except h11.LocalProtocolError as error:
            self._fail(error, closed=False)

    def _fail(self, error: Exception, closed: bool) -> None:
        if closed:
            self._ended = Ended.SILENT if self.first_byte is None else Ended.TRUNCATED
        else:
            self._ended = Ended.MALFORMED
        self._detail = str(error)
        self.done = True

    def _read(self, at: float) -> None:
        while not self.done:
            event = self._http.next_event()
            match event:
                case h11.InformationalResponse():
                    self._interim.append(event.status_code)
                case h11.Response():
                    self._begin(event)
                case h11.Data():
                    self._content(bytes(event.data), at)
                case h11.EndOfMessage():
                    self._finish(Ended.COMPLETE)
                    self.reusable = self._http.our_state is h11.DONE and self._http.their_state is h11.DONE
                case h11.ConnectionClosed():
                    self._finish(Ended.SILENT if self.first_byte is None else Ended.TRUNCATED)
                case h11.PAUSED:
                    # The server switched protocols as requested: no HTTP follows.
                    self.status = self.status or (self._interim[-1] if self._interim else None)
                    self._finish(Ended.COMPLETE)
                case _:
                    return

    def _begin(self, response: h11.Response) -> None:
        self.status = response.status_code
        self._headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers)
        values = dict(self._headers)
        self._streams = values.get("content-type", "").startswith("text/event-stream")
        if values.get("content-encoding", "").lower() == "gzip":
            self._unpack = zlib.decompressobj(wbits=31)

    def _content(self, data: bytes, at: float) -> None:
        self._wire_bytes += len(data)
        if self._unpack is not None:
            try:
                data = self._unpack.decompress(data)
            except zlib.error as error:
                self._detail = f"the body is not gzip, although its header says so: {error}"
                self._unpack = None
        self._body.append(data)
        if self._streams:
            searched = max(0, len(self._unfinished) - 3)  # an event's end may start there
            self._unfinished += data
            while end := _EVENT_END.search(self._unfinished, searched):
                block = bytes(self._unfinished[: end.start()])
                del self._unfinished[: end.end()]
                searched = 0
                if event := _event(block, at):
                    self._events.append(event)

    def _finish(self, ended: Ended) -> None:
        self._ended = ended
        self.done = True
        self._surplus = self._http.trailing_data[0][:SHOWN]

    def answer(self, ended: Ended, total: float, body_sent: bool, detail: str = "") -> Answer:
        """The answer so far; `ended` gives the reason it ended, unless the bytes themselves do."""
        body = b"".join(self._body)
        status = self.status
        if self._ended == Ended.MALFORMED and status is None:
            # Take the status if the status line is readable, even if the rest is not.
            line = re.match(rb"HTTP/\d(?:\.\d)? (\d{3})\b", self._raw)
            status, body = int(line[1]) if line else None, bytes(self._raw)
        return Answer(
            ended=self._ended or ended,
            status=status,
            headers=self._headers,
            body=body,
            events=tuple(self._events),
            interim=tuple(self._interim),
            first_byte=self.first_byte,
            total=total,
            body_sent=body_sent,
            wire_bytes=self._wire_bytes,
            surplus=self._surplus,
            detail=self._detail or detail,
        )


def _event(block: bytes, at: float) -> Event | None:
    """One block of an event stream (WHATWG HTML, 9.2.6); a block of comments is not an event."""
    data, name = [], ""
    for line in block.decode("utf-8", "replace").splitlines():
        key, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if key == "data":
            data.append(value)
        elif key == "event":
            name = value
    return Event(at, "\n".join(data), name) if data or name else None


def _expecting_answer_to(request: Request) -> h11.Connection:
    """A parser that has processed a well-formed request of this kind: h11 needs the method and the offered upgrade."""
    http = h11.Connection(h11.CLIENT, max_incomplete_event_size=LARGEST_HEAD)
    method = request.method if re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", request.method) else "GET"
    headers = [("host", "parser")]
    for name, value in sent_headers(request):
        if name.lower() in ("upgrade", "connection") and re.fullmatch(r"[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?", value):
            headers.append((name, value))
    http.send(h11.Request(method=method, target="/", headers=headers))
    http.send(h11.EndOfMessage())
    return http
