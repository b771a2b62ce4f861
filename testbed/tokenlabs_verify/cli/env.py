"""`tokenlabs env`: verify's environments and their tools."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from tokenlabs_verify.cli import env_lifecycle

if TYPE_CHECKING:
    from tokenlabs_verify.cluster.tools.pieces import Piece


@click.group("env")
def command() -> None:
    """Manage the embedded environment: the platform as processes on this machine, without Docker.

    \b
    Examples:
      tokenlabs env up              start the platform; it runs until `tokenlabs env down`
      tokenlabs env tools           list its programs: version, source, built or not
      tokenlabs env tools --build   build missing programs
    """


@command.command("tools")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--build", is_flag=True, help="Build or fetch missing programs; progress goes to stderr.")
@click.option(
    "--lock-images", is_flag=True, help="Write the images' digests to lock.yaml, as their registries have them now."
)
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
def tools(names: tuple[str, ...], build: bool, lock_images: bool, as_json: bool) -> None:
    """List the programs of the embedded environment: version, source, whether it is built.

    They are stored in TOKENLABS_CACHE, or ~/.cache/tokenlabs. Building all of them takes about
    44 minutes on two cores, once, and can be interrupted and resumed. Exit code 3: a registry rejects
    a locked version (the message says which), or this machine lacks a requirement. Programs of the previous
    stack, for the rehearsal of the upgrade, are only built by name.

    Images are optional: without a locked digest, or where their registry cannot be reached, the environment
    runs what replaces them. `--lock-images` asks the registries for the digests; commit the changed lock.

    \b
    Examples:
      tokenlabs env tools                        list the programs
      tokenlabs env tools --build                build missing programs (`make embedded-tools`)
      tokenlabs env tools --build etcd kubernetes
      tokenlabs env tools --lock-images          lock Limitador and Kuadrant's module by digest
    """
    from tokenlabs_verify.cluster.tools import building
    from tokenlabs_verify.cluster.tools.progress import Printed

    if lock_images:
        _lock_images()
        return
    chosen = building.chosen(names or None)
    if build:
        building.build(Printed(sys.stderr), names or None)
        chosen = building.chosen(names or None)
    if as_json:
        click.echo(json.dumps([_data(piece, building.size(piece)) for piece in chosen], indent=2))
    else:
        click.echo(_table(chosen, [building.size(piece) for piece in chosen]))


def _lock_images() -> None:
    from tokenlabs_verify.cluster.tools import building, lock
    from tokenlabs_verify.cluster.tools.image_lock import lock_images
    from tokenlabs_verify.cluster.tools.progress import Printed

    building.build(Printed(sys.stderr), ["crane"])
    for line in lock_images(lock.LOCK, building.built(["crane"])["crane"], lambda: None):
        click.echo(line)


def _data(piece: Piece, size: int) -> dict[str, Any]:
    return {
        "name": piece.name,
        "version": piece.version or None,
        "from": piece.origin,
        "purpose": piece.purpose,
        "built": piece.there,
        "optional": piece.optional,
        "bytes": size,
        "tools": {tool: str(path) for tool, path in piece.tools.items()},
    }


def _table(pieces: Sequence[Piece], sizes: Sequence[int]) -> str:
    rows = [
        (
            piece.name,
            _short(piece.version),
            f"{size / 1e6:.0f} MB" if size else "",
            "built" if piece.there else piece.absent,
            piece.origin,
            ", ".join(piece.tools) if list(piece.tools) != [piece.name] else "",
        )
        for piece, size in zip(pieces, sizes, strict=True)
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    lines = []
    for row, piece in zip(rows, pieces, strict=True):
        name, version, size, state, origin = (cell.ljust(width) for cell, width in zip(row, widths, strict=False))
        colour = "green" if piece.there else "yellow" if piece.by_name_only else "red"
        lines.append(f"{name}  {version}  {size}  {click.style(state, fg=colour)}  {origin}".rstrip())
        if row[5]:
            lines.append(click.style(f"    {row[5]}", dim=True))
    total = sum(sizes)
    absent = [piece for piece in pieces if not piece.there]
    last = f"{len(pieces) - len(absent)} of {len(pieces)} are built, {total / 1e6:.0f} MB"
    if not all(piece.optional or piece.by_name_only for piece in absent):
        last += "; build the others with `make embedded-tools`"
    elif absent:
        last += "; the others are optional"
    return "\n".join([*lines, last])


def _short(version: str) -> str:
    """The commit of a Go pseudo-version."""
    parts = version.split("-")
    return parts[2] if len(parts) == 3 else version


for _verb in (env_lifecycle.up, env_lifecycle.down, env_lifecycle.status, env_lifecycle.logs):
    command.add_command(_verb)
