"""A WebAssembly module for Envoy that lets every request pass, in place of Kuadrant's, which is only published as an image.

The host calls exports of the proxy-wasm ABI 0.2.1 that a module has; those it lacks, such as `proxy_on_request_headers`, let a
request continue (proxy-wasm/proxy-wasm-cpp-host, src/context.cc). The module therefore only has what its start requires.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

_HEADER = b"\0asm\1\0\0\0"
_I32 = b"\x7f"
_END = b"\x0b"
_NO_LOCALS = b"\0"
_RETURN_TRUE = b"\x41\x01"
_HEAP = 1024
_PAGES = 160
"""Of 64 KiB: Envoy copies the plugin's configuration into this memory, and nothing is ever freed."""


class _Function(NamedTuple):
    export: str
    parameters: int
    results: int
    code: bytes


# `heap` is global 0: return it, and move it by the size rounded up to 8 bytes.
_ALLOCATE = b"\x23\0" + b"\x23\0" + b"\x20\0" + b"\x41\x07\x6a" + b"\x41\x78\x71" + b"\x6a" + b"\x24\0"
_FUNCTIONS = (
    _Function("proxy_abi_version_0_2_1", 0, 0, b""),
    _Function("_initialize", 0, 0, b""),
    _Function("proxy_on_memory_allocate", 1, 1, _ALLOCATE),
    _Function("proxy_on_context_create", 2, 0, b""),
    _Function("proxy_on_vm_start", 2, 1, _RETURN_TRUE),
    _Function("proxy_on_configure", 2, 1, _RETURN_TRUE),
)


def module() -> bytes:
    """The module's bytes (WebAssembly 1.0, binary format)."""
    numbers = range(len(_FUNCTIONS))
    exports = [_name(each.export) + b"\0" + _number(number) for number, each in zip(numbers, _FUNCTIONS, strict=True)]
    return _HEADER + b"".join(
        (
            _section(
                1, [b"\x60" + _vector([_I32] * each.parameters) + _vector([_I32] * each.results) for each in _FUNCTIONS]
            ),
            _section(3, [_number(number) for number in numbers]),
            _section(5, [b"\0" + _number(_PAGES)]),
            _section(6, [_I32 + b"\x01" + b"\x41" + _signed(_HEAP) + _END]),
            _section(7, [*exports, _name("memory") + b"\x02\0"]),
            _section(10, [_sized(_NO_LOCALS + each.code + _END) for each in _FUNCTIONS]),
        )
    )


def _section(identifier: int, items: Sequence[bytes]) -> bytes:
    return bytes([identifier]) + _sized(_vector(items))


def _vector(items: Sequence[bytes]) -> bytes:
    return _number(len(items)) + b"".join(items)


def _name(text: str) -> bytes:
    return _sized(text.encode())


def _sized(content: bytes) -> bytes:
    return _number(len(content)) + content


def _number(value: int) -> bytes:
    """Unsigned LEB128."""
    encoded = bytearray()
    while value > 0x7F:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*encoded, value])


def _signed(value: int) -> bytes:
    """Signed LEB128 of a number that is not negative: the last byte's bit 6 is its sign."""
    encoded = bytearray()
    while value > 0x3F:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*encoded, value])
