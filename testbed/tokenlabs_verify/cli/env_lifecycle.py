"""`tokenlabs env up|down|status|logs`: a persistent environment for `tokenlabs verify` and manual use."""

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
@click.option("--repository", metavar="URL", help="Kind: the repository Flux reads; default: `origin` of the checkout.")
@click.option("--commit", help="Kind: default: HEAD.")
@click.option("--ref", help="Kind: a ref that contains the commit; default: a branch of `origin` that does.")
@click.option("--local", is_flag=True, help="Kind: push the local dist/kind to a registry beside the cluster.")
@click.option(
    "--images",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Kind: a tar file that caches images between runs.",
)
@click.option(
    "--port", type=click.IntRange(1, 65535), help="Kind: port of the gateway on 127.0.0.1; default: the NodePort."
)
@click.option("--dry-run", is_flag=True, help="Kind: only print the commands.")
def up(environment: str, platform_file: Path, **options: Any) -> None:
    """Start the platform from dist/kind and keep it running, with a kubeconfig and a URL.

    \b
    Examples:
      tokenlabs env up
      kubectl --kubeconfig "$(tokenlabs env status --kubeconfig)" get pods -A
      tokenlabs env up --env kind             the current commit, in a kind cluster, through Flux
      tokenlabs env up --env kind --local     the working tree
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
    """Stop the environment and delete its processes, mounts, namespaces and ports."""
    if environment == "kind":
        from tokenlabs_verify.environments.kind import manage

        manage.down(_cluster(platform_file), _say)
        return
    from tokenlabs_verify.cluster import sandbox
    from tokenlabs_verify.cluster.places import environment_places

    click.echo("stopped" if sandbox.stop(environment_places()) else "no environment is running")


@click.command("status")
@environment_option
@platform_option
@click.option("--kubeconfig", "only_kubeconfig", is_flag=True, help="Embedded: only print the kubeconfig's path.")
def status(environment: str, platform_file: Path, only_kubeconfig: bool) -> None:
    """Show whether an environment is running and how to reach it; exit code 1 if none is."""
    if environment == "kind":
        from tokenlabs_verify.environments.kind import manage

        click.echo(manage.status(_cluster(platform_file)))
        return
    from tokenlabs_verify.cluster import sandbox
    from tokenlabs_verify.cluster.places import environment_places

    box = sandbox.running(environment_places())
    if box is None:
        click.echo("no environment is running; `tokenlabs env up` starts one", err=only_kubeconfig)
        raise click.exceptions.Exit(DIFFERENCE)
    if only_kubeconfig:
        click.echo(box.places.kubeconfig)
    else:
        print_state(box)


@click.command("logs")
@environment_option
@platform_option
@click.argument("names", nargs=-1, metavar="[PART]...")
@click.option("-n", "--lines", type=click.IntRange(1), default=40, show_default=True, help="Number of last lines.")
@click.option(
    "--to", "folder", type=click.Path(file_okay=False, path_type=Path), help="Kind: collect all state in this folder."
)
def logs(environment: str, platform_file: Path, names: tuple[str, ...], lines: int, folder: Path | None) -> None:
    """Show the last log lines of processes and containers; PART is part of a name. Also works after `env down`.

    \b
    Examples:
      tokenlabs env logs kube-apiserver
      tokenlabs env logs envoy-gateway -n 200
      tokenlabs env logs --env kind --to state    objects, conditions, events and logs as files
    """
    if environment == "kind":
        from tokenlabs_verify.environments.kind import manage

        if folder is None:
            raise TokenlabsError("--env kind collects files; name a folder: `--to state`")
        click.echo(f"{manage.logs(_cluster(platform_file), folder)} files in {folder}")
        return
    from tokenlabs_verify.cluster.places import environment_places

    where = environment_places().logs
    found = sorted(path for path in where.rglob("*.log") if not names or any(name in path.name for name in names))
    if not found:
        raise TokenlabsError(f"no log matches in {where}")
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
    click.echo(f"kind cluster `{cluster.name}` is running; `tokenlabs verify --env kind` runs scenarios in it")


def _only_for_kind(options: dict[str, Any]) -> None:
    for name, value in options.items():
        if value:
            raise TokenlabsError(f"--{name.replace('_', '-')} requires --env kind")


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
    """Print how to reach a running environment."""
    click.echo(f"gateway     http://127.0.0.1:{box.state.gateway_port}")
    click.echo(f"kubeconfig  {box.places.kubeconfig}")
    click.echo(f"logs        {box.places.logs}")
    click.echo("`tokenlabs verify` runs scenarios in it, `tokenlabs env down` stops it")
