"""A request's path as Envoy's filters and routes get it.

Envoy's HttpConnectionManager (`normalize_path`, `merge_slashes`, `path_with_escaped_slashes_action`) with the defaults of
Envoy Gateway 1.8: ClientTrafficPolicy `spec.path`. Envoy 1.38 rejects fragments and escaped null bytes
(source/common/http/conn_manager_utility.cc, path_utility.cc).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_ESCAPED = re.compile("%2f|%5c", re.IGNORECASE)
_ASCII = re.compile("%([2-7][0-9a-f])", re.IGNORECASE)
_ABSOLUTE = re.compile("https?://[^/?#]*", re.IGNORECASE)


def without_host(path: str) -> str:
    """The path of a request line, which may be an absolute URL."""
    found = _ABSOLUTE.match(path)
    return (path[found.end() :] or "/") if found else path


def malformed(path: str) -> bool:
    """Whether the proxy rejects the path before it chooses a route."""
    return "#" in path or "%00" in path


def escaped_slashes(settings: Mapping[str, Any], path: str) -> tuple[str, int]:
    """The path after the action on escaped slashes, and the status if the proxy answers; 0 if it does not."""
    action = settings.get("escapedSlashesAction", "UnescapeAndRedirect")
    if action == "KeepUnchanged" or not _ESCAPED.search(path):
        return path, 0
    if action == "RejectRequest":
        return path, 400
    plain = _ESCAPED.sub(lambda found: "/" if found.group().lower() == "%2f" else "\\", path)
    return plain, 0 if action == "UnescapeAndForward" else 307


def normalized(settings: Mapping[str, Any], path: str) -> str:
    """The path without dot segments, backslashes and needless escapes, and without repeated slashes unless they are kept."""
    if not path.startswith("/"):
        return path
    path = _ASCII.sub(_letter, path)
    kept: list[str] = []
    *folders, last = path.replace("\\", "/").split("/")[1:]
    for segment in (*folders, last):
        dots = re.sub("%2e", ".", segment, flags=re.IGNORECASE)
        if dots == "..":
            del kept[-1:]
        elif dots != ".":
            kept.append(segment)
    if re.sub("%2e", ".", last, flags=re.IGNORECASE) in (".", ".."):
        kept.append("")
    found = "/" + "/".join(kept)
    return found if settings.get("disableMergeSlashes") else re.sub("/{2,}", "/", found)


def _letter(escape: re.Match[str]) -> str:
    """The character of an escape, if it is a letter, a digit, `-`, `_` or `~`."""
    found = chr(int(escape[1], 16))
    return found if found.isalnum() or found in "-_~" else escape[0]
