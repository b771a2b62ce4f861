"""The folder of platform.yaml in its Git repository: Flux reads paths from the repository's root."""

from __future__ import annotations

import re
from pathlib import Path

from tokenlabs.errors import TokenlabsError

_PLAIN = re.compile(r"[-A-Za-z0-9._/]*")


class PlaceError(TokenlabsError):
    """The platform's folder has a name that Flux would misread."""


def place(folder: Path) -> str:
    """The folder of platform.yaml from the root of its Git repository; empty: the root, or no repository.

    Raises:
        PlaceError: the path has a character that is a pattern in `spec.ignore` of a source.
    """
    for root in (folder, *folder.parents):
        if (root / ".git").exists():  # a file in a worktree and in a submodule
            found = folder.relative_to(root).as_posix()
            break
    else:
        return ""
    if not _PLAIN.fullmatch(found):
        raise PlaceError(
            f"the folder `{found}` of the repository has a character in its name that Flux reads as a pattern, so it would fetch "
            "the wrong files; use only letters, digits, `.`, `_` and `-`"
        )
    return "" if found == "." else found
