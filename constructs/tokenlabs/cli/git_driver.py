"""`tokenlabs diff --git-driver`: one file's objects and fields, for `git diff`."""

from __future__ import annotations

import os
from pathlib import Path

from tokenlabs.errors import TokenlabsError

_UNMERGED, _CHANGED, _RENAMED = 1, 7, 9
"""Numbers of arguments with which Git calls a driver (gitattributes(5), "Defining an external diff driver")."""


def fields(arguments: tuple[str, ...]) -> str:
    """What changes in a file: path, file, id and mode of the old content, file, id and mode of the new one, as Git passes them.

    Only objects and fields: an effect is seen in the whole tree, which Git does not pass.

    Raises:
        TokenlabsError: Git did not call it.
    """
    from tokenlabs.review.formats import text
    from tokenlabs.review.review import review

    if len(arguments) == _UNMERGED:
        return f"{arguments[0]}: unmerged\n"
    if len(arguments) not in (_CHANGED, _RENAMED):
        raise TokenlabsError("--git-driver is for Git, which passes it a path and two files (docs/pull-requests.md)")
    path, old, _, _, new = arguments[:5]
    name = arguments[7] if len(arguments) == _RENAMED else path
    sides = [{} if file == os.devnull else {name: Path(file).read_bytes()} for file in (old, new)]
    return text.fields(review(*sides), name, colour=False)
