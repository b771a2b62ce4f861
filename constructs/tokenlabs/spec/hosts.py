"""Hosts in user input: the name in a URL, an IP address used as a name, the origin that a browser sends."""

from __future__ import annotations

import ipaddress
import re

from tokenlabs.spec.kubernetes_names import DNS_NAME

_HOST = re.compile(rf"(\*\.)?{DNS_NAME}")
_DEFAULT_PORTS = {"http": "80", "https": "443"}


def host_of(value: str, pattern: str) -> str | None:
    """The host name in a URL, or in a value with a port or a path; None if there is none, or if it is the whole value."""
    host = _authority(value).partition(":")[0]
    return host if host != value.lower() and re.fullmatch(pattern, host) else None


def _authority(value: str) -> str:
    return re.sub(r"^[a-z][a-z0-9+.-]*://", "", value.lower()).partition("/")[0]


def is_ip_address(value: str) -> bool:
    """Whether it is an IP address, alone or in a URL; also a shortened one such as `10.1`, which resolvers accept."""
    host = _authority(value)
    if re.fullmatch(r"([0-9]+\.)*[0-9]+(:[0-9]*)?", host):
        return True
    try:
        ipaddress.IPv6Address(re.sub(r"^\[(.*)\](:[0-9]*)?$", r"\1", host))
    except ValueError:
        return False
    return True


def origin_as_sent(written: str) -> str | None:
    """The origin of a URL or host as browsers send it: in lower case, without path and default port (RFC 6454).

    None if no host can be recognized.
    """
    scheme, _, rest = written.strip().lower().rpartition("://")
    host, _, port = re.split(r"[/?#]", rest, maxsplit=1)[0].rpartition("@")[2].partition(":")
    local = host == "localhost"
    if not _HOST.fullmatch(host) or not (local or "." in host or scheme) or (port and not port.isdecimal()):
        return None
    scheme = scheme if scheme in _DEFAULT_PORTS else "http" if local else "https"
    return f"{scheme}://{host}" + (f":{port}" if port and port != _DEFAULT_PORTS[scheme] else "")
