"""Conflict markers of Git in the files of secrets, and what to do about them."""

from __future__ import annotations

from tokenlabs.spec.source import conflict_markers


def unfinished_merge(text: str, file: str) -> tuple[int, str, str] | None:
    """Line of the first conflict marker of a file, what is wrong, and what to do; None: it has none.

    One side is taken as a whole: lines of two encrypted files do not make a third one that decrypts.
    """
    markers = conflict_markers(text.splitlines())
    if not markers:
        return None
    wrong = "has Git's conflict markers: a merge was not finished"
    return markers[0][0], wrong, f"take one side, `git checkout --ours {file}` or `git checkout --theirs {file}`"
