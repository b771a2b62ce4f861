"""`tokenlabs check`: what is wrong with a tree of manifests."""

from __future__ import annotations

import gc
import os
import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple

import click

from tokenlabs.errors import DIFFERENCE, TokenlabsError

if TYPE_CHECKING:
    from tokenlabs.checks.finding import Finding, Rule
    from tokenlabs.checks.gaps import Gap
    from tokenlabs.checks.ignoring import Ignored, Kept
    from tokenlabs.checks.runner import Checked
    from tokenlabs.manifests.tree import Tree
    from tokenlabs.spec.origins import PlatformFile

_OF_GITHUB = ("github", "sarif")
"""Formats that GitHub reads; it resolves paths from the repository's root."""

_SHOWN = 5
"""Files without manifests that are named; a folder may have hundreds."""


@click.command("check")
@click.argument("path", default="dist")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif", "github", "junit"]),
    default="text",
    show_default=True,
    help="Output format.",
)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
@click.option("--explain", metavar="ID", help="Print the page of a rule, and check nothing.")
@click.option("--rules", "list_rules", is_flag=True, help="List the rules, and check nothing.")
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="Day by which entries of checks.yaml expire; else the day of the last commit.",
)
def command(
    path: str, form: str, output: Path | None, explain: str | None, list_rules: bool, today: datetime | None
) -> None:
    """Check manifests: references, ports, selectors, gates, policies, owners.

    PATH is any folder of manifests, or a Git revision, whose dist/ is read; without it, dist/.
    Exit code 1: there are findings. Those listed in checks.yaml, each with a reason and a last day, are left out.

    \b
    Examples:
      tokenlabs check                          dist/
      tokenlabs check clusters/production      another tree
      tokenlabs check main                     dist/ of a Git revision
      tokenlabs check --format github          annotations in GitHub Actions
      tokenlabs check --format sarif -o check.sarif
      tokenlabs check --explain TL201          what a rule means, and how to fix it
    """
    if explain:
        click.echo(_page(explain), nl=False)
        return
    if list_rules:
        _list()
        return
    gc.disable()  # a run is short, and makes many small objects that all live to its end
    from tokenlabs.checks.runner import check

    read = _read(path)
    checked = check(read.tree, platform=read.platform)
    if not checked.objects and not checked.findings:
        raise TokenlabsError(f"{path} has no manifests: nothing was checked; name the folder that has them")
    kept = _kept(checked.findings, read, today)
    text = _rendered(kept.findings, checked.gaps, form, read.prefix, to_file=bool(output))
    if output:
        output.write_text(text, encoding="utf-8")
    else:
        click.echo(text, nl=False)
    _summary(checked, kept, path)
    if kept.findings:
        raise click.exceptions.Exit(DIFFERENCE)


class _Read(NamedTuple):
    """A tree, and what is beside it."""

    tree: Tree
    prefix: PurePath
    """Its folder, as seen from the current one, or absolute."""
    root: Path
    """A folder in its repository."""
    ignored: tuple[Ignored, ...]
    platform: PlatformFile | None


def _read(path: str) -> _Read:
    from tokenlabs.checks import ignoring
    from tokenlabs.manifests.tree import DIST, read
    from tokenlabs.spec.origins import beside

    here, folder = Path.cwd().resolve(), Path(path)
    if folder.is_dir():
        place = folder.resolve()
        prefix = place.relative_to(here) if place.is_relative_to(here) else place
        ignored = ignoring.read(place.parent / ignoring.FILE)
        return _Read(read(folder, only_applied=True), prefix, folder, ignored, beside(folder))
    if folder.exists():
        raise TokenlabsError(f"{path} is a file; name a folder of manifests, or a Git revision")
    if path == DIST:
        raise TokenlabsError(_no_dist(here))
    from tokenlabs.manifests.revision import RevisionError

    try:
        return _read_revision(path, here)
    except RevisionError as error:
        raise TokenlabsError(f"there is no folder {path}, and as a Git revision it cannot be read: {error}") from error


def _no_dist(here: Path) -> str:
    """What to run where there is no dist/; the default is never a revision."""
    from tokenlabs.manifests.tree import DIST
    from tokenlabs.spec.origins import NAME

    if (here / NAME).is_file():
        return f"{DIST}/ is missing; run `tokenlabs synth`, which renders {NAME} into it"
    return (
        f"{here} has neither {DIST}/ nor {NAME}; run this in the folder of {NAME}, or name a folder of manifests or a Git "
        "revision: `tokenlabs check FOLDER`"
    )


def _read_revision(name: str, here: Path) -> _Read:
    """From Git's objects, without a checkout."""
    from tokenlabs.checks import ignoring
    from tokenlabs.manifests import revision
    from tokenlabs.manifests.tree import DIST
    from tokenlabs.spec.origins import NAME, PlatformFile
    from tokenlabs.spec.source import decoded

    root = revision.repository_root(here)
    folder = here.relative_to(root.resolve())
    found = revision.tree_at(root, name, (folder / DIST).as_posix())
    tree = {path: content for path, content in found.items() if not path.startswith(".") and "/." not in path}
    checks = revision.file_at(root, name, (folder / ignoring.FILE).as_posix())
    ignored = () if checks is None else ignoring.entries(decoded(ignoring.FILE, checks))
    content = revision.file_at(root, name, (folder / NAME).as_posix())
    platform = None if content is None else PlatformFile(NAME, content)
    return _Read(tree, PurePath(DIST), here, ignored, platform)


def _kept(findings: tuple[Finding, ...], read: _Read, today: datetime | None) -> Kept:
    from tokenlabs.checks import ignoring

    day = today.date() if today else _last_day(read.root) if read.ignored else None
    return ignoring.keep(findings, read.ignored, day)


def _last_day(root: Path) -> date | None:
    from tokenlabs.synth.today import last_commit_day

    last = last_commit_day(root)
    return date.fromisoformat(last) if last else None


def _rendered(
    findings: tuple[Finding, ...], gaps: tuple[Gap, ...], form: str, prefix: PurePath, *, to_file: bool
) -> str:
    from tokenlabs.checks.formats import FORMATS, renderer, text

    if form in _OF_GITHUB:
        findings = tuple(_from_here(each, prefix) for each in findings)
        gaps = tuple(each._replace(file=(prefix / each.file).as_posix()) for each in gaps)
    if form in FORMATS:
        return renderer(form)(findings, gaps)
    return text.render(findings, colour=not to_file and sys.stdout.isatty() and not os.environ.get("NO_COLOR"))


def _from_here(finding: Finding, prefix: PurePath) -> Finding:
    """With its files as seen from the current folder, the repository's root in a workflow; else as absolute paths."""
    spec = finding.spec and finding.spec._replace(file=(prefix.parent / finding.spec.file).as_posix())
    return replace(finding, object=replace(finding.object, file=(prefix / finding.object.file).as_posix()), spec=spec)


def _summary(checked: Checked, kept: Kept, path: str) -> None:
    """On standard error, so that the output can be read by programs."""
    from tokenlabs.manifests.objects import printable

    reported = {each.file for each in checked.findings if not each.object.manifest}
    others = [f"{each.file}:{each.line}: {each.says}" for each in checked.unreadable if each.file not in reported]
    more = [f"and {len(others) - _SHOWN} other files that are no manifests"] if len(others) > _SHOWN else []
    for note in (*others[:_SHOWN], *more, *_gaps(checked), *kept.notes):
        # A line that begins with `::` would be a command to GitHub's runner.
        click.secho(f"warning: {printable(note)}", fg="yellow", err=True)
    count = len(kept.findings)
    found = f"{count} finding{'' if count == 1 else 's'}" if count else "no findings"
    ignored = f", {kept.ignored} ignored" if kept.ignored else ""
    click.echo(f"{path}: {checked.objects} objects, {checked.rules} rules: {found}{ignored}", err=True)


def _gaps(checked: Checked) -> list[str]:
    """Why rules did not run."""
    if not checked.gaps:
        return []
    from tokenlabs.checks.gaps import NOT_JUDGED
    from tokenlabs.checks.rules import RULES

    found = [f"{each.file}: {each.says}" for each in checked.gaps[:_SHOWN]]
    found += [f"and {len(checked.gaps) - _SHOWN} other files"] if len(checked.gaps) > _SHOWN else []
    return [*found, f"{sum(rule.whole for rule in RULES)} {NOT_JUDGED}"]


def _list() -> None:
    from tokenlabs.checks.rules import RULES

    for rule in RULES:
        click.echo(f"{rule.id}  {rule.severity:7}  {rule.title}")


def _page(id_: str) -> str:
    from tokenlabs.checks.rules import RULES

    known = {rule.id: rule for rule in RULES}
    rule = known.get(id_.upper())
    if rule is None:
        raise TokenlabsError(f"{id_} is not a rule; `tokenlabs check --rules` lists them")
    return page_of(rule).read_text(encoding="utf-8")


def page_of(rule: Rule) -> Path:
    """The page of a rule: beside the module that has its check."""
    module = sys.modules[rule.check.__module__].__file__
    assert module is not None  # noqa: S101 - a file of ours
    return Path(module).with_suffix(".md")
