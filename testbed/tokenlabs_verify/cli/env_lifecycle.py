"""`tokenlabs env up|down|status|logs`: an environment that stays, for `tokenlabs verify` and for people."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tokenlabs.cli.platform_option import platform_option
from tokenlabs.errors import DIFFERENCE, TokenlabsError
from tokenlabs.spec.target_names import SIMULATED

if TYPE_CHECKING:
    from tokenlabs.spec.targets import Target
    from tokenlabs_verify.cluster.sandbox import Sandbox
    from tokenlabs_verify.environments.kind.cluster import Cluster

environment_option = click.option(
    "--env", "environment", type=click.Choice(["embedded", "kind"]), default="embedded", show_default=True
)


@click.command("up")
@environment_option
@platform_option
@click.option("--repository", metavar="URL", help="Kind: what Flux reads; else the checkout's `origin`.")
@click.option("--commit", help="Kind: else HEAD.")
@click.option("--ref", help="Kind: a reference that holds the commit; else a branch of `origin` that does.")
@click.option(
    "--local", is_flag=True, help="Kind: hand over dist/kind as it lies here, by a registry beside the cluster."
)
@click.option("--images", type=click.Path(dir_okay=False, path_type=Path), help="Kind: keeps images between runs.")
@click.option("--port", type=click.IntRange(1, 65535), help="Kind: of the gateway on 127.0.0.1; else the NodePort.")
@click.option("--dry-run", is_flag=True, help="Kind: print what would be executed, and nothing else.")
def up(environment: str, platform_file: Path, **options: Any) -> None:
    """Bring the platform up as dist/kind has it, and leave it up, with a kubeconfig and a URL.

    \b
    Examples:
      tokenlabs env up
      kubectl --kubeconfig "$(tokenlabs env status --kubeconfig)" get pods -A
      tokenlabs env up --env kind             this commit, in a kind cluster, by Flux
      tokenlabs env up --env kind --local     what lies here
    """
    if environment == "kind":
        _kind_up(platform_file, options)
        return
    from tokenlabs_verify.environments.embedded import entry

    _only_for_kind(options)
    print_state(entry.up(_say))


@click.command("down")
@environment_option
@platform_option
def down(environment: str, platform_file: Path) -> None:
    """End the environment: its processes, mounts, namespaces and ports go with it."""
    if environment == "kind":
        from tokenlabs_verify.environments.kind import manage

        manage.down(_cluster(platform_file), _say)
        return
    from tokenlabs_verify.cluster import sandbox
    from tokenlabs_verify.cluster.places import environment_places

    click.echo("down" if sandbox.stop(environment_places()) else "nothing is up")


@click.command("status")
@environment_option
@platform_option
@click.option("--kubeconfig", "only_kubeconfig", is_flag=True, help="Embedded: print its kubeconfig's path, no more.")
def status(environment: str, platform_file: Path, only_kubeconfig: bool) -> None:
    """Say whether an environment is up, and how to reach it; exit 1 where none is."""
    if environment == "kind":
        from tokenlabs_verify.environments.kind import manage

        click.echo(manage.status(_cluster(platform_file)))
        return
    from tokenlabs_verify.cluster import sandbox
    from tokenlabs_verify.cluster.places import environment_places

    box = sandbox.running(environment_places())
    if box is None:
        click.echo("nothing is up; `tokenlabs env up` brings it up", err=only_kubeconfig)
        raise click.exceptions.Exit(DIFFERENCE)
    if only_kubeconfig:
        click.echo(box.places.kubeconfig)
    else:
        print_state(box)


@click.command("logs")
@environment_option
@platform_option
@click.argument("names", nargs=-1, metavar="[PART]...")
@click.option("-n", "--lines", type=click.IntRange(1), default=40, show_default=True, help="Last lines of each.")
@click.option("--to", "folder", type=click.Path(file_okay=False, path_type=Path), help="Kind: collect all state here.")
def logs(environment: str, platform_file: Path, names: tuple[str, ...], lines: int, folder: Path | None) -> None:
    """Show the last lines of processes' and containers' logs; PART is part of a name. The environment may be down.

    \b
    Examples:
      tokenlabs env logs kube-apiserver
      tokenlabs env logs envoy-gateway -n 200
      tokenlabs env logs --env kind --to state    objects, conditions, events and logs as files
    """
    if environment == "kind":
        from tokenlabs_verify.environments.kind import manage

        if folder is None:
            raise TokenlabsError("--env kind collects files: name a folder, `--to state`")
        click.echo(f"{manage.logs(_cluster(platform_file), folder)} files in {folder}")
        return
    from tokenlabs_verify.cluster.places import environment_places

    where = environment_places().logs
    found = sorted(path for path in where.rglob("*.log") if not names or any(name in path.name for name in names))
    if not found:
        raise TokenlabsError(f"no log of that name in {where}")
    for path in found:
        click.secho(path.relative_to(where).with_suffix("").as_posix(), bold=True)
        click.echo("\n".join(path.read_text(errors="replace").splitlines()[-lines:]))


def _kind_up(platform_file: Path, options: dict[str, Any]) -> None:
    from tokenlabs_verify.environments.kind import bring_up

    chosen = bring_up.UpOptions(
        root=platform_file.parent.resolve(),
        target=_target(platform_file),
        repository=options["repository"],
        commit=options["commit"],
        ref=options["ref"],
        local=options["local"],
        host_port=options["port"],
        archive=options["images"],
    )
    if options["dry_run"]:
        click.echo(bring_up.dry_run(chosen))
        return
    cluster = bring_up.up(chosen, _say)
    click.echo(f"kind cluster `{cluster.name}` is up; `tokenlabs verify --env kind` runs scenarios in it")


def _only_for_kind(options: dict[str, Any]) -> None:
    for name, value in options.items():
        if value:
            raise TokenlabsError(f"--{name.replace('_', '-')} goes with --env kind")


def _cluster(platform_file: Path) -> Cluster:
    from tokenlabs_verify.environments.kind.cluster import cluster_of

    return cluster_of(_target(platform_file))


def _target(platform_file: Path) -> Target:
    from tokenlabs.spec.loader import load
    from tokenlabs.spec.targets import target

    return target(load(platform_file).platform, SIMULATED)


def _say(line: str) -> None:
    click.echo(line, err=True)


def print_state(box: Sandbox) -> None:
    """How to reach an environment that is up."""
    click.echo(f"gateway     http://127.0.0.1:{box.state.gateway_port}")
    click.echo(f"kubeconfig  {box.places.kubeconfig}")
    click.echo(f"logs        {box.places.logs}")
    click.echo("`tokenlabs verify` runs scenarios in it, `tokenlabs env down` ends it")
