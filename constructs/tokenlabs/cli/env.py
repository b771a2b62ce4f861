"""`tokenlabs env`: the environments that verify runs in, and their tools."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tokenlabs.errors import DIFFERENCE, TokenlabsError

if TYPE_CHECKING:
    from tokenlabs.verify.environments.embedded.sandbox import Sandbox
    from tokenlabs.verify.environments.embedded.tools.pieces import Piece


@click.group("env")
def command() -> None:
    """The embedded environment: the platform as processes of this machine, with no Docker.

    \b
    Examples:
      tokenlabs env up              the platform, up until `tokenlabs env down`
      tokenlabs env tools           the programs that it runs: version, source, built or not
      tokenlabs env tools --build   build what is not there
    """


@command.command("tools")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--build", is_flag=True, help="Build or fetch what is not there; progress goes to stderr.")
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
def tools(names: tuple[str, ...], build: bool, as_json: bool) -> None:
    """List the programs that the embedded environment runs: version, source, whether it is built.

    They are kept in TOKENLABS_CACHE, else ~/.cache/tokenlabs. Building all of them takes some
    20 minutes on two cores, once; it can be stopped and run again. Exit code 3: a registry refuses a
    locked version (the message says which), or something is missing on this machine.

    \b
    Examples:
      tokenlabs env tools                        what there is
      tokenlabs env tools --build                build what is not there (`make embedded-tools`)
      tokenlabs env tools --build etcd kubernetes
    """
    from tokenlabs.verify.environments.embedded.tools import building
    from tokenlabs.verify.environments.embedded.tools.progress import Printed

    chosen = building.chosen(names or None)
    if build:
        building.build(Printed(sys.stderr), names or None)
        chosen = building.chosen(names or None)
    if as_json:
        click.echo(json.dumps([_data(piece, building.size(piece)) for piece in chosen], indent=2))
    else:
        click.echo(_table(chosen, [building.size(piece) for piece in chosen]))


def _data(piece: Piece, size: int) -> dict[str, Any]:
    return {
        "name": piece.name,
        "version": piece.version or None,
        "from": piece.origin,
        "purpose": piece.purpose,
        "built": piece.there,
        "bytes": size,
        "tools": {tool: str(path) for tool, path in piece.tools.items()},
    }


def _table(pieces: Sequence[Piece], sizes: Sequence[int]) -> str:
    rows = [
        (
            piece.name,
            _short(piece.version),
            f"{size / 1e6:.0f} MB" if size else "",
            "built" if piece.there else "NOT BUILT",
            piece.origin,
            ", ".join(piece.tools) if list(piece.tools) != [piece.name] else "",
        )
        for piece, size in zip(pieces, sizes, strict=True)
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    lines = []
    for row, piece in zip(rows, pieces, strict=True):
        name, version, size, state, origin = (cell.ljust(width) for cell, width in zip(row, widths, strict=False))
        colour = "green" if piece.there else "red"
        lines.append(f"{name}  {version}  {size}  {click.style(state, fg=colour)}  {origin}".rstrip())
        if row[5]:
            lines.append(click.style(f"    {row[5]}", dim=True))
    total = sum(sizes)
    absent = [piece.name for piece in pieces if not piece.there]
    last = f"{len(pieces) - len(absent)} of {len(pieces)} are there, {total / 1e6:.0f} MB"
    return "\n".join([*lines, last + ("; build the others with `make embedded-tools`" if absent else "")])


def _short(version: str) -> str:
    """A pseudo-version of Go as its commit."""
    parts = version.split("-")
    return parts[2] if len(parts) == 3 else version


@command.command("up")
def up() -> None:
    """Bring the platform up as dist/kind has it, and leave it up, with a kubeconfig and a URL.

    \b
    Examples:
      tokenlabs env up
      kubectl --kubeconfig "$(tokenlabs env status --kubeconfig)" get pods -A
    """
    from tokenlabs.verify.environments.embedded.run import Options, up

    box = up(Options(Path.cwd()), lambda line: click.echo(line, err=True))
    _print_state(box)


@command.command("down")
def down() -> None:
    """End the environment: its processes, mounts, namespaces and ports go with it."""
    from tokenlabs.verify.environments.embedded import sandbox
    from tokenlabs.verify.environments.embedded.places import environment_places

    click.echo("down" if sandbox.stop(environment_places()) else "nothing is up")


@command.command("status")
@click.option("--kubeconfig", "only_kubeconfig", is_flag=True, help="Print the path of its kubeconfig, and no more.")
def status(only_kubeconfig: bool) -> None:
    """Say whether an environment is up, and how to reach it; exit 1 where none is."""
    from tokenlabs.verify.environments.embedded import sandbox
    from tokenlabs.verify.environments.embedded.places import environment_places

    box = sandbox.running(environment_places())
    if box is None:
        click.echo("nothing is up; `tokenlabs env up` brings it up", err=only_kubeconfig)
        raise click.exceptions.Exit(DIFFERENCE)
    if only_kubeconfig:
        click.echo(box.places.kubeconfig)
    else:
        _print_state(box)


@command.command("logs")
@click.argument("names", nargs=-1, metavar="[PART]...")
@click.option("-n", "--lines", type=click.IntRange(1), default=40, show_default=True, help="Last lines of each.")
def logs(names: tuple[str, ...], lines: int) -> None:
    """Show the last lines of processes' and containers' logs; PART is part of a name. The environment may be down.

    \b
    Examples:
      tokenlabs env logs kube-apiserver
      tokenlabs env logs envoy-gateway -n 200
    """
    from tokenlabs.verify.environments.embedded.places import environment_places

    folder = environment_places().logs
    found = sorted(path for path in folder.rglob("*.log") if not names or any(name in path.name for name in names))
    if not found:
        raise TokenlabsError(f"no log of that name in {folder}")
    for path in found:
        click.secho(path.relative_to(folder).with_suffix("").as_posix(), bold=True)
        click.echo("\n".join(path.read_text(errors="replace").splitlines()[-lines:]))


def _print_state(box: Sandbox) -> None:
    click.echo(f"gateway     http://127.0.0.1:{box.state.gateway_port}")
    click.echo(f"kubeconfig  {box.places.kubeconfig}")
    click.echo(f"logs        {box.places.logs}")
    click.echo("`tokenlabs verify` runs scenarios in it, `tokenlabs env down` ends it")
