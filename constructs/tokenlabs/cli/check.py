"""`tokenlabs check`: what is wrong with a tree of manifests."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tokenlabs.errors import DIFFERENCE, TokenlabsError

if TYPE_CHECKING:
    from tokenlabs.checks.finding import Finding, Rule
    from tokenlabs.checks.ignoring import Kept
    from tokenlabs.checks.runner import Checked

_OF_GITHUB = ("github", "sarif")
"""Formats that GitHub reads; it resolves paths from the repository's root."""

_SHOWN = 5
"""Files without manifests that are named; a folder may have hundreds."""


@click.command("check")
@click.argument("path", type=click.Path(exists=True, file_okay=False, path_type=Path), default=Path("dist"))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif", "github", "junit"]),
    default="text",
    show_default=True,
    help="Of the output.",
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
    path: Path, form: str, output: Path | None, explain: str | None, list_rules: bool, today: datetime | None
) -> None:
    """Check manifests: references, ports, selectors, gates, policies, owners.

    PATH is a folder of manifests, ours or anyone's; without it, dist/. Exit code 1 where something is found.
    Findings listed in checks.yaml, each with a reason and a last day, are left out.

    \b
    Examples:
      tokenlabs check                          dist/
      tokenlabs check clusters/production      another tree
      tokenlabs check --format github          annotations in GitHub Actions
      tokenlabs check --format sarif -o check.sarif
      tokenlabs check --explain TL201          what a rule means, and how to repair it
    """
    if explain:
        click.echo(_page(explain), nl=False)
        return
    if list_rules:
        _list()
        return
    from tokenlabs.checks.runner import check
    from tokenlabs.manifests.tree import read
    from tokenlabs.spec.origins import beside

    checked = check(read(path, only_applied=True), platform=beside(path))
    kept = _kept(checked.findings, path, today)
    text = _rendered(kept.findings, form, path, to_file=bool(output))
    if output:
        output.write_text(text, encoding="utf-8")
    else:
        click.echo(text, nl=False)
    _summary(checked, kept, path)
    if kept.findings:
        raise click.exceptions.Exit(DIFFERENCE)


def _kept(findings: tuple[Finding, ...], path: Path, today: datetime | None) -> Kept:
    from tokenlabs.checks import ignoring
    from tokenlabs.synth.today import last_commit_day

    entries = ignoring.read(path.resolve().parent / ignoring.FILE)
    last = last_commit_day(path) if entries and not today else None
    day = today.date() if today else date.fromisoformat(last) if last else None
    return ignoring.keep(findings, entries, day)


def _rendered(findings: tuple[Finding, ...], form: str, path: Path, *, to_file: bool) -> str:
    from tokenlabs.checks.formats import FORMATS, renderer, text

    if form in _OF_GITHUB:
        findings = tuple(_from_here(each, path) for each in findings)
    if form in FORMATS:
        return renderer(form)(findings)
    return text.render(findings, colour=not to_file and sys.stdout.isatty() and not os.environ.get("NO_COLOR"))


def _from_here(finding: Finding, path: Path) -> Finding:
    """With its files as seen from the current folder, the repository's root in a workflow; else as absolute paths."""
    here, root = Path.cwd().resolve(), path.resolve()
    prefix = root.relative_to(here) if root.is_relative_to(here) else root
    spec = finding.spec and finding.spec._replace(file=(prefix.parent / finding.spec.file).as_posix())
    return replace(finding, object=replace(finding.object, file=(prefix / finding.object.file).as_posix()), spec=spec)


def _summary(checked: Checked, kept: Kept, path: Path) -> None:
    """On standard error, so that the output can be read by programs."""
    # Files that are not YAML are findings.
    others = [f"{each.file}:{each.line}: {each.says}" for each in checked.unreadable if not each.broken]
    more = [f"and {len(others) - _SHOWN} other files that are no manifests"] if len(others) > _SHOWN else []
    for note in (*others[:_SHOWN], *more, *_gaps(checked), *kept.notes):
        click.secho(f"warning: {note}", fg="yellow", err=True)
    count = len(kept.findings)
    found = f"{count} finding{'' if count == 1 else 's'}" if count else "no findings"
    ignored = f", {kept.ignored} ignored" if kept.ignored else ""
    click.echo(f"{path}: {checked.objects} objects, {checked.rules} rules: {found}{ignored}", err=True)


def _gaps(checked: Checked) -> list[str]:
    """Why rules did not run."""
    if not checked.gaps:
        return []
    from tokenlabs.checks.rules import RULES

    found = [f"{each.file}: {each.says}" for each in checked.gaps[:_SHOWN]]
    found += [f"and {len(checked.gaps) - _SHOWN} other files"] if len(checked.gaps) > _SHOWN else []
    count = sum(rule.whole for rule in RULES)
    return [*found, f"{count} rules that need the whole tree did not run; check what `kustomize build` makes of it"]


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
