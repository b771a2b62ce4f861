"""`tokenlabs trace`: which objects serve a request."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.target_names import TARGETS

if TYPE_CHECKING:
    from tokenlabs.manifests.placement import Target

FORMATS = ("text", "json", "mermaid")


@click.command("trace")
@click.argument("method", required=False)
@click.argument("path", required=False)
@click.option("--model", help="`model` of the JSON body.")
@click.option(
    "--body",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="File with the body, in place of --model: also its size and its JSON count.",
)
@click.option("--tenant", help="Name of the tenant whose key is sent; without it, no key is.")
@click.option("--host", default="example.com", show_default=True, help="Host that the client calls.")
@click.option("--header", "headers", multiple=True, metavar="NAME: VALUE", help="A header that the client sends.")
@click.option(
    "--why", type=click.IntRange(400, 599), metavar="STATUS", help="List what can cause a status, and how to check."
)
@click.option("--target", help="Target of dist/; without it, the first that tokenlabs knows.")
@click.option(
    "--tree",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path("dist"),
    show_default=True,
    help="Folder of manifests.",
)
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="Output format.")
def command(
    method: str | None,
    path: str | None,
    model: str | None,
    body: Path | None,
    tenant: str | None,
    host: str,
    headers: tuple[str, ...],
    why: int | None,
    target: str | None,
    tree: Path,
    form: str,
) -> None:
    """Name the objects that decide about a request, in order, from the manifests alone.

    \b
    Examples:
      tokenlabs trace POST /v1/chat/completions --model NAME --tenant ada
      tokenlabs trace GET /v1/models                  without a key
      tokenlabs trace --why 429                       what can cause it, and how to check
      tokenlabs trace POST /v1/audio/speech --tenant ada --format mermaid
      tokenlabs trace POST /v1/chat/completions --tenant ada --body body.json
    """
    gc.disable()  # a run is short, and makes many small objects that all live to its end
    from tokenlabs.trace import formats
    from tokenlabs.trace.causes import causes
    from tokenlabs.trace.matching import Request
    from tokenlabs.trace.tracing import trace

    found = _target(tree, target)
    if why:
        click.echo(formats.causes(why, causes(found, why)), nl=False)
        return
    if not method or not path:
        raise click.UsageError("name a method and a path, or a status with --why")
    if body and model:
        raise click.UsageError("--model and --body exclude each other: the model is read from the body")
    sent = dict(_header(each) for each in headers)
    content = body.read_bytes() if body else None
    if content is not None:
        sent.setdefault("content-length", str(len(content)))
    traced = trace(found, Request(method.upper(), path.partition("?")[0], model, tenant, host, sent, content))
    rendered = {"text": formats.text, "json": formats.json_document, "mermaid": formats.mermaid}[form]
    click.echo(rendered(traced), nl=False)


def _header(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    if not colon or not name.strip():
        raise TokenlabsError(f"--header {text!r}: write `NAME: VALUE`")
    return name.strip().lower(), value.strip()


def _target(tree: Path, name: str | None) -> Target:
    from tokenlabs.manifests.listing import applied
    from tokenlabs.manifests.objects import documents, parse
    from tokenlabs.manifests.placement import targets
    from tokenlabs.manifests.tree import read

    found = {each.name: each for each in map(applied, targets(parse(documents(read(tree)))))}
    if name is None:
        return next((found[each] for each in TARGETS if each in found), next(iter(found.values())))
    if name not in found:
        known = ", ".join(f"`{each}`" for each in found if each) or "none: it is one tree"
        raise TokenlabsError(f"--target {name} is not a target of {tree}; its targets are {known}")
    return found[name]
