"""Answers DNS queries on the node's address, over UDP and TCP, with nothing but the cluster's own names."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Callable

import dns.exception
import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset

_TTL = 5
Lookup = Callable[[str], list[str] | None]


def answer(packet: bytes, lookup: Lookup) -> bytes | None:
    """The answer to one query; none for what is no query at all.

    Names that there are none of get NXDOMAIN, also those outside the cluster: there is no way to the world here, and a
    resolver that is told so at once does not wait.
    """
    try:
        query = dns.message.from_wire(packet)
    except dns.exception.DNSException:
        return None
    response = dns.message.make_response(query, recursion_available=True)
    response.flags |= dns.flags.AA
    if len(query.question) != 1:
        response.set_rcode(dns.rcode.FORMERR)
        return response.to_wire()
    question = query.question[0]
    found = lookup(question.name.to_text(omit_final_dot=True).lower())
    if found is None:
        response.set_rcode(dns.rcode.NXDOMAIN)
    elif found and question.rdtype == dns.rdatatype.A:
        response.answer.append(dns.rrset.from_text_list(question.name, _TTL, "IN", "A", found))
    return response.to_wire()


class _Udp(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        packet, connection = self.request
        if reply := answer(packet, self.server.lookup):  # type: ignore[attr-defined]
            connection.sendto(reply, self.client_address)


class _Tcp(socketserver.StreamRequestHandler):
    timeout = 10

    def handle(self) -> None:
        while length := self.rfile.read(2):
            reply = answer(self.rfile.read(int.from_bytes(length, "big")), self.server.lookup)  # type: ignore[attr-defined]
            if reply is None:
                return
            self.wfile.write(len(reply).to_bytes(2, "big") + reply)


class _UdpServer(socketserver.ThreadingUDPServer):
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, address: tuple[str, int], lookup: Lookup) -> None:
        self.lookup = lookup
        super().__init__(address, _Udp)


class _TcpServer(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], lookup: Lookup) -> None:
        self.lookup = lookup
        super().__init__(address, _Tcp)


def serve(address: str, lookup: Lookup, port: int = 53) -> tuple[_UdpServer, _TcpServer]:
    """Answer from now on, in threads of their own."""
    servers = _UdpServer((address, port), lookup), _TcpServer((address, port), lookup)
    for server in servers:
        threading.Thread(target=server.serve_forever, name="dns", daemon=True).start()
    return servers
