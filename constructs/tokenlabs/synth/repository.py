"""Where platform.yaml is in its Git repository: Flux reads paths from the repository's root."""

from __future__ import annotations

import re
from pathlib import Path

from tokenlabs.errors import TokenlabsError

_PLAIN = re.compile(r"[-A-Za-z0-9._/]*")


class PlaceError(TokenlabsError):
    """The platform's folder cannot be named to Flux."""


def place(folder: Path) -> str:
    """The folder of platform.yaml from the root of the Git repository that it is in; empty: it is the root, or in none.

    Raises:
        PlaceError: a name on the way has a character that `spec.ignore` of a source takes for a pattern.
    """
    for root in (folder, *folder.parents):
        if (root / ".git").exists():  # a file in a worktree and in a submodule
            found = folder.relative_to(root).as_posix()
            break
    else:
        return ""
    if not _PLAIN.fullmatch(found):
        raise PlaceError(
            f"the folder `{found}` of the repository has a character in its name that Flux takes for a pattern: it would fetch "
            "the wrong files; rename it to letters, digits, `.`, `_` and `-`"
        )
    return "" if found == "." else found
