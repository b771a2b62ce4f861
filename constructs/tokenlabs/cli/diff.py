"""`tokenlabs diff`: what a change of manifests does in the cluster."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from tokenlabs.errors import DIFFERENCE, TokenlabsError

if TYPE_CHECKING:
    from tokenlabs.manifests.tree import Tree
    from tokenlabs.review.effect import Review
    from tokenlabs.spec.origins import PlatformFile

FORMATS = ("text", "markdown", "json", "html")


@click.command("diff")
@click.argument("sides", nargs=-1, metavar="[OLD] [NEW]")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="Output format.")
@click.option(
    "--fail-on", type=click.Choice(["caution", "danger"]), help="Exit 1 for such an effect only, not for any change."
)
@click.option(
    "--length",
    type=click.IntRange(4_000),
    help="Maximum length of the Markdown in characters, to leave room for other text; default: 65,536, GitHub's limit.",
)
@click.option("--git-driver", is_flag=True, help="Show the fields of one file: called by `git diff`, as its driver.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
def command(
    sides: tuple[str, ...],
    form: str,
    fail_on: str | None,
    length: int | None,
    git_driver: bool,
    output: Path | None,
) -> None:
    """Say what a change of dist/ does in the cluster: restarts, deletions, exposure, keys, limits.

    OLD and NEW are Git revisions, or folders of manifests. Without them, the merge base with the main branch is
    compared with the files as they are now. OLD...NEW compares NEW with the merge base of both. Exit code 1: something
    changes.

    \b
    Examples:
      tokenlabs diff                        this branch, and what is not committed
      tokenlabs diff main...HEAD            what merging would change
      tokenlabs diff HEAD~1 HEAD            the last commit
      tokenlabs diff old/ new/              two folders
      tokenlabs diff --format json | jq .effects
      tokenlabs diff --fail-on danger       for CI
    """
    if length is not None and form != "markdown":
        raise click.UsageError("--length requires --format markdown.")
    if git_driver:
        from tokenlabs.cli.git_driver import fields

        click.echo(fields(sides), nl=False)
        return
    if len(sides) > 2:
        raise click.UsageError(f"Got unexpected extra argument ({sides[2]})")
    old, new, *_ = (*sides, None, None)
    gc.disable()  # a run is short, and makes many small objects that all live to its end
    found = _review(old, new)
    text = _rendered(found, form, length, to_file=bool(output))
    if output:
        output.write_text(text, encoding="utf-8")
    else:
        click.echo(text, nl=False)
    verdicts = {None: ("routine", "caution", "danger"), "caution": ("caution", "danger"), "danger": ("danger",)}[
        fail_on
    ]
    if found.verdict in verdicts:
        raise click.exceptions.Exit(DIFFERENCE)


def _rendered(found: Review, form: str, length: int | None, *, to_file: bool) -> str:
    if form == "json":
        from tokenlabs.review.formats import json_document

        return json_document.render(found)
    if form == "markdown":
        from tokenlabs.review.formats import markdown

        return markdown.render(found, length or markdown.LENGTH)
    if form == "html":
        from tokenlabs.review.formats import html

        return html.render(found)
    from tokenlabs.review.formats import text

    return text.render(found, colour=not to_file and sys.stdout.isatty() and not os.environ.get("NO_COLOR"))


def _review(old: str | None, new: str | None) -> Review:
    from tokenlabs.review.platform_file import Platforms
    from tokenlabs.review.review import review

    before, after = _sides(old, new)
    platforms = Platforms(before.platform, after.platform)
    return review(before.tree, after.tree, names=(before.name, after.name), platforms=platforms)


class _Side(NamedTuple):
    """One of the two that are compared."""

    tree: Tree
    name: str
    platform: PlatformFile | None
    """The platform.yaml beside `dist/`."""


def _sides(old: str | None, new: str | None) -> tuple[_Side, _Side]:
    from tokenlabs.manifests import revision
    from tokenlabs.manifests.tree import DIST

    if "" in (old, new):
        raise TokenlabsError("a revision is empty; name it, or leave it out to compare the main branch with the files")
    here = Path.cwd()
    if old and "..." in old and not new:
        one, _, other = old.partition("...")
        root = revision.repository_root(here)
        return _side(revision.merge_base(root, one, other or "HEAD")), _side(other or "HEAD")
    if old:
        return _side(old), _side(new) if new else _folder(DIST, f"{DIST}/")
    root = revision.repository_root(here)
    main = revision.main_branch(root)
    base = revision.merge_base(root, main, "HEAD")
    return _side(base)._replace(name=f"{main} ({base[:9]})"), _folder(DIST, f"{DIST}/")


def _side(name: str) -> _Side:
    from tokenlabs.manifests import revision
    from tokenlabs.manifests.tree import DIST
    from tokenlabs.spec.origins import NAME, PlatformFile

    if Path(name).is_dir():
        return _folder(name, name)
    if Path(name).exists():
        raise TokenlabsError(f"{name} is a file; name a folder of manifests, or a Git revision")
    root = revision.repository_root(Path.cwd())
    if name == "HEAD" and revision.unborn(root):
        return _Side({}, name, None)
    folder = Path.cwd().resolve().relative_to(root.resolve())
    tree = revision.tree_at(root, name, (folder / DIST).as_posix())
    content = revision.file_at(root, name, (folder / NAME).as_posix())
    platform = None if content is None else PlatformFile(NAME, content)
    return _Side(tree, name if len(name) < 40 else name[:9], platform)


def _folder(path: str, name: str) -> _Side:
    from tokenlabs.manifests.tree import read
    from tokenlabs.spec.origins import beside

    return _Side(read(Path(path)), name, beside(Path(path)))
