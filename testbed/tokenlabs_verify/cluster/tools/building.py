"""Making what is not there: one piece after another (Go uses every core), each once, whole or not at all."""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from tokenlabs.bindings.go_modules import RegistryUnreachableError, VersionRefusedError
from tokenlabs.cache import made_once
from tokenlabs.errors import DIFFERENCE, MissingToolError, TokenlabsError
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
    """Registries refuse some of the locked versions; everything else is built."""


class ToolsFailedError(TokenlabsError):
    """Some could not be built, or are not what was locked."""

    exit_code = DIFFERENCE


def all_pieces() -> tuple[Piece, ...]:
    """What the lock holds, as it is on this machine now."""
    return tuple(pieces(lock.read()))


def built(names: Collection[str] | None = None) -> Tools:
    """The tools that are wanted (all, without `names`).

    Raises:
        MissingToolError: some are not built, or lie where pods do not see them.
        TokenlabsError: nothing is called so.
    """
    places = {tool: path for piece in all_pieces() for tool, path in piece.tools.items()}
    if unknown := sorted(set(names or ()) - places.keys()):
        raise TokenlabsError(f"no tool is called {', '.join(unknown)}; there are {', '.join(sorted(places))}")
    wanted = places if names is None else {name: places[name] for name in names}
    absent = [tool for tool, path in wanted.items() if not path.exists()]
    if absent:
        raise MissingToolError(
            f"the embedded environment needs tools that are not built yet: {', '.join(absent)}. "
            "Run `make embedded-tools`; the first time takes some 35 minutes on two cores, and can be stopped and run again."
        )
    if hidden := sorted(tool for tool, path in wanted.items() if path.resolve().is_relative_to(HIDDEN_FROM_PODS)):
        raise MissingToolError(
            f"the tools lie below {HIDDEN_FROM_PODS}, where pods have a folder of their own: {', '.join(hidden)} would not "
            "be there. Set TOKENLABS_CACHE to another folder, or leave it unset for ~/.cache/tokenlabs, and run "
            "`make embedded-tools`."
        )
    return wanted


def missing() -> tuple[str, ...]:
    """The names of tools that are not built."""
    return tuple(tool for piece in all_pieces() for tool, path in piece.tools.items() if not path.exists())


def build(progress: Progress, names: Collection[str] | None = None) -> None:
    """Build what is not there; what is there is kept. Without `names` (of tools, or of what the lock calls them) all.

    Raises:
        TokenlabsError: nothing has one of the names.
        ToolsRefusedError: registries refused some versions; the rest is built.
        ToolsFailedError: some failed; the rest is built, unless a registry does not answer.
        MissingToolError: this is not Linux, a registry does not answer, or a program is missing on this machine.
    """
    if sys.platform != "linux":
        raise MissingToolError(
            "the embedded environment is processes in Linux namespaces, and this is not Linux: "
            "use `--env kind` with Docker, or a Linux machine."
        )
    build_pieces(chosen(names), progress)


def build_pieces(wanted: Sequence[Piece], progress: Progress) -> None:
    """The same for these pieces, in their order."""
    errors: list[TokenlabsError] = []
    for number, piece in enumerate(wanted, start=1):
        if piece.there:
            continue
        progress.begin(number, len(wanted), " ".join(filter(None, [piece.name, piece.version, piece.verb])))
        try:
            _make(piece, progress)
        except TokenlabsError as error:
            progress.end("REFUSED" if isinstance(error, _REFUSALS) else "FAILED")
            errors.append(error)
            if isinstance(error, RegistryUnreachableError):
                break  # the others would wait for it in vain; every other error says nothing about them
        except BaseException:
            progress.end("stopped; what was compiled is kept")
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
    """Bytes that a piece takes; 0 where it is not there, or is the machine's."""
    if piece.folder is None:
        return 0
    return sum(path.stat().st_size for path in piece.folder.rglob("*") if path.is_file() and not path.is_symlink())


def _make(piece: Piece, progress: Progress) -> None:
    if piece.folder is None:
        raise MissingToolError(f"{piece.name}: programs of this machine went away while it was built")
    made_once(piece.folder, lambda folder: piece.make(folder, progress.tick), waiting=progress.waiting)


def chosen(names: Collection[str] | None) -> tuple[Piece, ...]:
    """The pieces that are called so, or hold a tool that is; all, without `names`.

    Raises:
        TokenlabsError: nothing is called so.
    """
    every = all_pieces()
    if names is None:
        return every
    known = {name for piece in every for name in (piece.name, *piece.tools)}
    if unknown := sorted(set(names) - known):
        raise TokenlabsError(f"no tool is called {', '.join(unknown)}; there are {', '.join(sorted(known))}")
    return tuple(piece for piece in every if {piece.name, *piece.tools} & set(names))
