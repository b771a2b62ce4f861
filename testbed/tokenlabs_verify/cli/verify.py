"""`tokenlabs verify`: scenarios with real requests."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tokenlabs.cli.completing import completing
from tokenlabs.cli.platform_option import platform_option
from tokenlabs.errors import DIFFERENCE, TokenlabsError
from tokenlabs_verify.environments import ENVIRONMENTS, entry
from tokenlabs_verify.environments.embedded import GATE, PASSES, REHEARSALS, TAKEOVERS, UPGRADE
from tokenlabs_verify.environments.embedded.first_sync import EACH, PROGRAMS
from tokenlabs_verify.predictions import STAGES, TRAFFIC

if TYPE_CHECKING:
    from tokenlabs_verify.engine.evidence import Results
    from tokenlabs_verify.predictions.grade import Run


def _names_of_scenarios(path: Path) -> Iterable[str]:
    from tokenlabs_verify.engine.facts import facts_of_file
    from tokenlabs_verify.scenarios import catalog

    topics = catalog.topics(facts_of_file(path))
    return [name for topic in topics for name in (topic.name, *(each.id for each in topic.scenarios))]


@click.group("verify", invoke_without_command=True)
@click.option(
    "--env",
    "environment",
    type=click.Choice(ENVIRONMENTS),
    default="embedded",
    show_default=True,
    help="Where the platform runs.",
)
@platform_option
@click.option(
    "-k",
    "--only",
    "patterns",
    multiple=True,
    metavar="ID",
    shell_complete=completing(_names_of_scenarios),
    help="Scenarios by id (`auth-*`) or topic.",
)
@click.option("--pass", "passes", multiple=True, type=click.Choice(PASSES), help="Embedded: only these passes.")
@click.option("--keep", is_flag=True, help="Embedded: keep the environment running, with a kubeconfig and a URL.")
@click.option("--kubeconfig", type=click.Path(dir_okay=False, path_type=Path), help="Live: default: KUBECONFIG.")
@click.option("--url", help="Live: the Gateway's URL; default: the address in its status.")
@click.option(
    "--report",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write report.html, report.json and junit.xml to this folder.",
)
@click.option("--list", "only_list", is_flag=True, help="List the scenarios without running them.")
@click.option("-q", "--quiet", is_flag=True, help="Only print the last line.")
@click.pass_context
def command(ctx: click.Context, /, **options: Any) -> None:
    """Test dist/: run the platform as rendered, send real requests, and report which scenarios pass.

    \b
    embedded  etcd, kube-apiserver, Envoy Gateway, Envoy AI Gateway, Authorino, pickers, Envoy: the real
              programs, as processes in their own namespaces; no Docker, no root (`make embedded-tools` first)
    kind      a kind cluster created by `tokenlabs env up --env kind`
    live      the cluster of your kubeconfig: read-only, except that it creates and deletes canary tenants

    Exit code 1: a scenario failed. For each rejected request, verify also checks that no backend received it.

    \b
    Examples:
      tokenlabs verify                           all scenarios
      tokenlabs verify -k 'auth-*' --keep        some scenarios; keep the platform running
      tokenlabs verify --report report           write report.html, report.json, junit.xml
      tokenlabs verify fuzz --count 5000         send malformed and disguised requests without a key
      tokenlabs verify predictions               compare tokenlabs diff with what Flux then does
      tokenlabs verify rehearsals                change the running platform, under traffic
      tokenlabs verify first-sync --hold each    no moment of an installation is open
    """
    if ctx.invoked_subcommand:
        return
    if options["only_list"]:
        _list(options["platform_file"], options["patterns"])
        return
    from tokenlabs_verify import orchestrator

    environment = options["environment"]
    order = orchestrator.Order(
        patterns=options["patterns"],
        platform_file=options["platform_file"],
        passes=options["passes"],
        keep=options["keep"],
        kubeconfig=options["kubeconfig"],
        url=options["url"],
    )
    results = orchestrator.verify(environment, entry(environment), order, say)
    if options["folder"]:
        _write(results, options["folder"])
    _print(results, options["quiet"])
    if options["keep"]:
        _print_attached()
    if results.failed:
        raise click.exceptions.Exit(DIFFERENCE)


@command.command("fuzz")
@click.option("--count", type=click.IntRange(1), default=5000, show_default=True, help="Requests.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed generates the same requests.")
@click.option("--keep", is_flag=True, help="Keep the environment running.")
def fuzz(count: int, seed: int, keep: bool) -> None:
    """Send malformed and disguised requests without a valid key: none may reach a backend or stop the gate.

    Then the gate is removed on purpose in each place, and the fuzzer must find the hole: this proves that
    it can fail. Embedded environment; exit code 1: a request got past, or a hole was not found.
    """
    from tokenlabs_verify import orchestrator

    order = orchestrator.Order(("fuzz-*",), count, seed, passes=(GATE,), keep=keep)
    results = orchestrator.verify("embedded", entry("embedded"), order, say)
    _print(results, quiet=False)
    if results.failed:
        raise click.exceptions.Exit(DIFFERENCE)


@command.command("predictions")
@click.option("--count", type=click.IntRange(1), help="Mutations per stage. Default: all kinds, of trees twice.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed makes the same mutations.")
@click.option("--stage", "stages", multiple=True, type=click.Choice(STAGES), help="Only these stages.")
@click.option("-k", "--effect", metavar="EFFECT", help="Only this effect, such as `restarted`.")
@click.option("--case", "cases", multiple=True, metavar="ID", help="Only these mutations, with one --stage.")
@click.option("--write", is_flag=True, help="Keep the tables in docs/predictions.md.")
def predictions(
    count: int | None, seed: int, stages: tuple[str, ...], effect: str | None, cases: tuple[str, ...], write: bool
) -> None:
    """Compare what `tokenlabs diff` says of a change with what happens when Flux applies it.

    Seeded mutations of manifests and of platform.yaml are applied, one commit after the other, by the real
    kustomize-controller to a control plane with the real controllers and scheduler; nodes run no containers.
    Precision: how much of what was said happened. Recall: how much of what happened was said.

    \b
    trees     small layers with objects of many kinds, several changed in each commit; and the way back
    platform  dist/microk8s, rendered from a changed platform.yaml
    traffic   the embedded environment with changed routes, gate and keys: who gets an answer to real requests

    Exit code 1: an effect's precision or recall is below 0.99, or the cluster did not settle. See docs/predictions.md.

    \b
    Examples:
      tokenlabs verify predictions --stage trees --count 40 --seed 7
      tokenlabs verify predictions --stage trees --case move-100016
      tokenlabs verify predictions -k restarted
    """
    from tokenlabs_verify.predictions import grade
    from tokenlabs_verify.predictions.stages import RUN

    if cases and len(stages) != 1:
        raise click.UsageError("--case needs one --stage: its ids are of one stage.")
    below = False
    for stage in stages or STAGES:
        run = _by_requests(seed, count, cases) if stage == TRAFFIC else RUN[stage](Path.cwd(), seed, count, cases, say)
        run = run.only(effect) if effect else run
        click.echo(grade.text(run))
        if write:
            grade.write(Path("docs/predictions.md"), run)
        below = below or bool(run.below or run.busy)
    if below:
        raise click.exceptions.Exit(DIFFERENCE)


def _names_of_rehearsals(_: Path) -> Iterable[str]:
    from tokenlabs_verify.rehearsals import catalog

    return [each.id for each in catalog.REHEARSALS]


@command.command("rehearsals")
@click.option(
    "-k",
    "--only",
    "patterns",
    multiple=True,
    metavar="ID",
    shell_complete=completing(_names_of_rehearsals),
    help="Rehearsals by id (`tenant*`).",
)
@click.option("--list", "only_list", is_flag=True, help="List the rehearsals without running them.")
@click.option("--keep", is_flag=True, help="Keep the environment running.")
@click.option(
    "--report",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write report.html, report.json and junit.xml to this folder.",
)
@click.option("--write", is_flag=True, help="Keep the measurements in docs/day-2.md.")
def rehearsals(patterns: tuple[str, ...], only_list: bool, keep: bool, folder: Path | None, write: bool) -> None:
    """Change a running platform by commits, as on day two, while clients of several tenants send requests.

    Flux delivers each commit: tenants, models, tiers, faults, reverts. Failed requests and their gaps are
    measured, and charges are compared with answers. Embedded environment; exit code 1: more requests failed
    than docs/day-2.md says, a charge was wrong, a request without a key passed, or the change did not
    take effect.

    \b
    Examples:
      tokenlabs verify rehearsals
      tokenlabs verify rehearsals -k tenant -k 'model*'
    """
    from tokenlabs_verify import orchestrator
    from tokenlabs_verify.cluster.places import environment_places
    from tokenlabs_verify.rehearsals import catalog, table
    from tokenlabs_verify.rehearsals.row import ROWS

    chosen = catalog.selected(patterns)
    if only_list:
        for each in chosen:
            click.echo(f"{each.id:28} {each.sentence}")
        return
    names = tuple(f"{catalog.PREFIX}{each.id}" for each in chosen)
    # A platform that was upgraded is one for the others.
    one = UPGRADE if any(each.stack for each in chosen) else REHEARSALS
    order = orchestrator.Order(names, passes=(one,), keep=keep)
    rows = environment_places().rehearsals
    rows.unlink(missing_ok=True)
    results = orchestrator.verify("embedded", entry("embedded"), order, say)
    if folder:
        _write(results, folder)
    _print(results, quiet=False)
    if write:
        table.write(Path("docs/day-2.md"), ROWS.validate_json(rows.read_bytes()))
    if results.failed:
        raise click.exceptions.Exit(DIFFERENCE)


@command.command("first-sync")
@click.option("--hold", multiple=True, metavar="LAYER", help="Hold this layer back (`policies`), or `each` in turn.")
@click.option("--last", multiple=True, type=click.Choice([*PROGRAMS, EACH]), help="This program starts last.")
@click.option("--busy", type=click.IntRange(0), default=0, show_default=True, help="Busy loops per core beside it.")
@click.option("-q", "--quiet", is_flag=True, help="Only print the last line.")
def first_sync(hold: tuple[str, ...], last: tuple[str, ...], busy: int, quiet: bool) -> None:
    """Let Flux deliver dist/kind to an empty cluster while clients request every path, with and without a key.

    Without a key, no request may be served or reach a backend at any time. With a key, none may be served while
    something is missing that routes depend on, and later no more than the key's tier allows. In the end, every
    Kustomization and HelmRelease must be ready without a hand. Embedded environment, in a sandbox of its own.

    A held layer is suspended in the pushed commit, and released by the next commit when everything that does not
    depend on it is ready. Layers that depend on each other are held in turn in one cluster. A program that starts
    last waits for its image. Exit code 1: something was served or did not become ready.

    \b
    Examples:
      tokenlabs verify first-sync
      tokenlabs verify first-sync --hold policies --hold routes
      tokenlabs verify first-sync --hold each --last each     about half an hour
      tokenlabs verify first-sync --busy 2                    on a slow machine
    """
    from tokenlabs_verify import orchestrator
    from tokenlabs_verify.environments.embedded.first_sync.entry import FirstSyncs

    results = orchestrator.verify("embedded", FirstSyncs(hold, last, busy), orchestrator.Order(), say)
    _print(results, quiet)
    if results.failed:
        raise click.exceptions.Exit(DIFFERENCE)


@command.command("takeover")
@click.argument("platform", type=click.Choice(TAKEOVERS))
def takeover(platform: str) -> None:
    """Hand a platform that was installed without tokenlabs over to Flux, as `tokenlabs adopt --plan` says.

    Installs it in a sandbox, drafts its platform.yaml, runs the plan's commands as printed while clients with
    their existing keys send requests, and compares what happened to each object with the plan. Exit code 1:
    the plan was wrong, or a request without a key passed.

    \b
    Examples:
      tokenlabs verify takeover february         Helm and kubectl, no Flux
      tokenlabs verify takeover august           Flux for the infrastructure, the rest by hand
    """
    from tokenlabs_verify.environments.embedded import takeover as embedded

    code = embedded.start(platform, Path.cwd(), say)
    if code:
        raise click.exceptions.Exit(code)


def _by_requests(seed: int, count: int | None, cases: tuple[str, ...]) -> Run:
    from tokenlabs_verify import orchestrator
    from tokenlabs_verify.cluster.places import environment_places
    from tokenlabs_verify.environments.embedded.predicting import GRADED
    from tokenlabs_verify.predictions.grade import Run
    from tokenlabs_verify.predictions.mutations import traffic

    if unknown := ", ".join(sorted(set(cases) - traffic.CHANGES.keys())):
        known = ", ".join(sorted(traffic.CHANGES))
        raise TokenlabsError(f"unknown change of stage traffic: {unknown}; use one of {known}")
    found = environment_places().predictions
    found.unlink(missing_ok=True)
    names = cases or tuple(traffic.order(seed)[:count])
    order = orchestrator.Order(("predictions-*",), predictions=names, seed=seed, passes=(GATE,))
    results = orchestrator.verify("embedded", entry("embedded"), order, say)
    if not found.exists():
        raise TokenlabsError("; ".join(each.why for each in results.results if each.why) or "nothing was graded")
    return Run(TRAFFIC, seed, GRADED.validate_json(found.read_bytes()), results.seconds)


def say(line: str) -> None:
    """Print progress to stderr."""
    click.echo(line, err=True)


def _print_attached() -> None:
    from tokenlabs_verify.cli.env_lifecycle import print_state
    from tokenlabs_verify.cluster import sandbox
    from tokenlabs_verify.cluster.places import environment_places

    box = sandbox.running(environment_places())
    if box:
        print_state(box)


def _list(platform_file: Path, patterns: tuple[str, ...]) -> None:
    from tokenlabs_verify.engine.facts import facts_of_file
    from tokenlabs_verify.scenarios import catalog

    for topic in catalog.selected(catalog.topics(facts_of_file(platform_file)), patterns):
        click.secho(topic.name, bold=True)
        for scenario in topic.scenarios:
            click.echo(f"  {scenario.id:44} {scenario.sentence}")


def _write(results: Results, folder: Path) -> None:
    from tokenlabs_verify.report import html, json_document, junit

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.html").write_text(html.render(results))
    (folder / "report.json").write_text(json_document.render(results))
    (folder / "junit.xml").write_text(junit.render(results))


def _print(results: Results, quiet: bool) -> None:
    from tokenlabs_verify.report import text

    if quiet:
        click.echo(text.summary(results))
        return
    terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if terminal else text.PIPE_WIDTH
    colour = terminal and not os.environ.get("NO_COLOR")
    click.echo(text.render(results, width=width, colour=colour), nl=False)
