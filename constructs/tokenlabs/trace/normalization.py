"""A request's path as Envoy's filters and routes get it.

Envoy's HttpConnectionManager (`normalize_path`, `merge_slashes`, `path_with_escaped_slashes_action`) with the defaults of
Envoy Gateway 1.8: ClientTrafficPolicy `spec.path`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_ESCAPED = re.compile("%2f|%5c", re.IGNORECASE)


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
    """The path without dot segments and backslashes, and without repeated slashes unless they are kept."""
    if not path.startswith("/"):
        return path
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
