"""`tokenlabs import`: the typed bindings and the schemas, from pinned upstream versions."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("import")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if imports/ does not match its lock.")
@click.option(
    "--vllm",
    "archives",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Add the flags of a source distribution of vLLM to the list; repeatable. Nothing else is done.",
)
def command(check: bool, archives: tuple[Path, ...]) -> None:
    """Regenerate imports/ and the schemas from the pinned CRDs, or add to the list of vLLM's flags.

    Run it in the repository. Pins are in constructs/tokenlabs/bindings/crds.yaml: project, version, path, and
    the kinds in use. The same pins give the same bytes. Exit code 3: a registry refused a version, or a tool
    is missing.

    \b
    Examples:
      tokenlabs import           after editing the pins; takes minutes, with downloads
      tokenlabs import --check   offline: compare pins, lock, imports/ and schemas
      tokenlabs import --vllm vllm-0.33.0.tar.gz
    """
    from tokenlabs.bindings import engine_flags, taking

    if archives:
        click.echo(f"flags of vLLM {', '.join(engine_flags.take(archives))} read")
        return

    root = Path.cwd()
    if check:
        taking.verify(root, _say)
        click.echo("imports/ and the schemas match the lock")
        return
    made = taking.take(root, _say)
    click.echo(
        f"{made.kinds} schemas, bindings of {made.groups} API groups and of Kubernetes' own kinds "
        f"({made.bindings.bytes / 1e6:.1f} MB)"
    )
    change = made.change
    click.echo(
        f"imports/: {len(change.added)} added, {len(change.changed)} changed, {len(change.removed)} removed; "
        f"schemas {'changed' if made.schemas_changed else 'unchanged'}"
    )


def _say(line: str) -> None:
    click.secho(line, err=True, dim=True)
