"""The gRPC health protocol (grpc/grpc `doc/health-checking.md`): one plaintext call, like kubelet's gRPC probes."""

from __future__ import annotations

import httpx

_SERVING = 1


def check(host: str, port: int, service: str, seconds: float) -> str | None:
    """Why the service is not serving; None if it is."""
    name = service.encode()
    # HealthCheckRequest{service = 1}; names are at most 127 bytes, whose length fits into one byte.
    message = b"\x0a" + bytes([len(name)]) + name if name else b""
    frame = b"\0" + len(message).to_bytes(4, "big") + message
    headers = {"content-type": "application/grpc", "te": "trailers"}
    try:
        # Without HTTP/1.1 as an option, the connection starts as HTTP/2, which a gRPC server expects.
        # Plaintext: nothing to verify, and no certificates to load for each probe.
        with httpx.Client(http1=False, http2=True, timeout=seconds, trust_env=False, verify=False) as client:  # noqa: S501
            answer = client.post(f"http://{host}:{port}/grpc.health.v1.Health/Check", content=frame, headers=headers)
    except httpx.HTTPError as error:
        return f"{type(error).__name__}: {error}"
    # An error consists of headers only.
    if "grpc-status" in answer.headers and answer.headers["grpc-status"] != "0":
        return f"gRPC status {answer.headers['grpc-status']}: {answer.headers.get('grpc-message', '')}"
    status = serving_status(answer.content)
    return None if status == _SERVING else f"service status is {status}"


def serving_status(body: bytes) -> int:
    """The `status` of a HealthCheckResponse in a gRPC message; 0 (UNKNOWN) if it has none."""
    message = body[5:]
    return message[1] if len(message) >= 2 and message[0] == 0x08 else 0
