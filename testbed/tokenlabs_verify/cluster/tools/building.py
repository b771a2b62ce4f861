"""Builds missing pieces: one after another (Go uses every core), each once and atomically."""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from tokenlabs.bindings.go_modules import RegistryUnreachableError, VersionRefusedError
from tokenlabs.cache import made_once
from tokenlabs.errors import DIFFERENCE, MissingToolError, TokenlabsError
from tokenlabs.spec.stacks import DEFAULT_STACK, StackName
from tokenlabs_verify.cluster.tools import lock
from tokenlabs_verify.cluster.tools.pieces import Piece, pieces
from tokenlabs_verify.cluster.tools.progress import Progress
from tokenlabs_verify.cluster.tools.wheel import WheelRefusedError

Tools = Mapping[str, Path]
"""Tool → its program."""

HIDDEN_FROM_PODS = Path("/tmp")  # noqa: S108 - not written to
"""Where many pods mount an empty folder."""
_REFUSALS = (VersionRefusedError, WheelRefusedError)


class ToolsRefusedError(MissingToolError):
    """Registries do not have some of the locked versions; everything else is built."""


class ToolsFailedError(TokenlabsError):
    """Some could not be built, or differ from the lock."""

    exit_code = DIFFERENCE


def all_pieces() -> tuple[Piece, ...]:
    """The pieces in the lock, with their current state on this machine."""
    return tuple(pieces(lock.read()))


def built(names: Collection[str] | None = None) -> Tools:
    """The named tools, or all. Of optional ones, all or none: each replacement is made for those of the others. Of those that are
    built only by name, the ones that are.

    Raises:
        MissingToolError: some are not built, or are in a folder that pods cannot see.
        TokenlabsError: a name is unknown.
    """
    every = all_pieces()
    places = {tool: path for piece in every for tool, path in piece.tools.items()}
    if unknown := sorted(set(names or ()) - places.keys()):
        raise TokenlabsError(f"unknown tool {', '.join(unknown)}; use one of {', '.join(sorted(places))}")
    if names is None:
        whole = all(piece.there for piece in every if piece.optional)
        names = [tool for piece in every if _selected(piece, whole) for tool in piece.tools]
    selected = {name: places[name] for name in names}
    absent = [tool for tool, path in selected.items() if not path.exists()]
    if absent:
        raise MissingToolError(
            f"the embedded environment needs tools that are not built yet: {', '.join(absent)}. "
            "Run `make embedded-tools`; the first time takes about 44 minutes on two cores and can be interrupted and resumed."
        )
    if hidden := sorted(tool for tool, path in selected.items() if path.resolve().is_relative_to(HIDDEN_FROM_PODS)):
        raise MissingToolError(
            f"the tools are below {HIDDEN_FROM_PODS}, where pods mount their own folder: they would not see {', '.join(hidden)}. "
            "Set TOKENLABS_CACHE to another folder, or unset it for ~/.cache/tokenlabs, and run "
            "`make embedded-tools`."
        )
    return selected


def _selected(piece: Piece, optional: bool) -> bool:
    if piece.by_name_only:
        return piece.there
    return optional or not piece.optional


def missing(stacks: Collection[StackName] = (DEFAULT_STACK,)) -> tuple[str, ...]:
    """The names of tools of these stacks that the environment cannot do without, and that are not built."""
    required = (piece for piece in all_pieces() if piece.stack in stacks and not piece.optional)
    return tuple(tool for piece in required for tool, path in piece.tools.items() if not path.exists())


def build(progress: Progress, names: Collection[str] | None = None) -> None:
    """Build missing pieces, of the named tools or lock entries, or all but those that are built only by name; of all, optional ones
    may be unavailable.

    Raises:
        TokenlabsError: a name is unknown.
        ToolsRefusedError: registries do not have some versions; the rest is built.
        ToolsFailedError: some failed; the rest is built, unless a registry does not answer.
        MissingToolError: this is not Linux, a registry does not answer, or a program is missing on this machine.
    """
    if sys.platform != "linux":
        raise MissingToolError(
            "the embedded environment requires Linux namespaces, and this is not Linux; "
            "use `--env kind` with Docker, or a Linux machine."
        )
    if names is None:
        build_pieces([piece for piece in chosen(names) if not piece.by_name_only], progress)
    else:
        build_pieces([replace(piece, optional=False) for piece in chosen(names)], progress)


def build_pieces(selected: Sequence[Piece], progress: Progress) -> None:
    """The same for these pieces, in their order."""
    errors: list[TokenlabsError] = []
    for number, piece in enumerate(selected, start=1):
        if piece.there:
            continue
        progress.begin(number, len(selected), " ".join(filter(None, [piece.name, piece.version, piece.verb])))
        try:
            _make(piece, progress)
        except TokenlabsError as error:
            if piece.optional and isinstance(error, MissingToolError):
                progress.end(f"left out: {error}")
                continue
            progress.end("REFUSED" if isinstance(error, _REFUSALS) else "FAILED")
            errors.append(error)
            if isinstance(error, RegistryUnreachableError):
                break  # the others would fail as well; other errors say nothing about them
        except BaseException:
            progress.end("stopped; compiled packages are kept")
            raise
        else:
            progress.end(f"done, {size(piece) / 1e6:.0f} MB")
    if errors:
        raise _together(errors)


def _together(errors: Sequence[TokenlabsError]) -> TokenlabsError:
    text = "\n\n".join(dict.fromkeys(map(str, errors)))
    if all(isinstance(error, _REFUSALS) for error in errors):
        return ToolsRefusedError(text)
    if any(error.exit_code == DIFFERENCE for error in errors):
        return ToolsFailedError(text)
    return MissingToolError(text)


def size(piece: Piece) -> int:
    """Size in bytes; 0 if it is not built or is a program of this machine."""
    if piece.folder is None:
        return 0
    return sum(path.stat().st_size for path in piece.folder.rglob("*") if path.is_file() and not path.is_symlink())


def _make(piece: Piece, progress: Progress) -> None:
    if piece.folder is None:
        raise MissingToolError(f"{piece.name}: programs of this machine were removed meanwhile")
    made_once(piece.folder, lambda folder: piece.make(folder, progress.tick), waiting=progress.waiting)


def chosen(names: Collection[str] | None) -> tuple[Piece, ...]:
    """The pieces with one of these names or tools, or all.

    Raises:
        TokenlabsError: a name is unknown.
    """
    every = all_pieces()
    if names is None:
        return every
    known = {name for piece in every for name in (piece.name, *piece.tools)}
    if unknown := sorted(set(names) - known):
        raise TokenlabsError(f"unknown tool {', '.join(unknown)}; use one of {', '.join(sorted(known))}")
    return tuple(piece for piece in every if {piece.name, *piece.tools} & set(names))
