"""`tokenlabs stacks`: the sets of versions that go together."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tokenlabs.cli.platform_option import platform_option

if TYPE_CHECKING:
    from tokenlabs.spec.stacks import Stack, StackChoice

WIDTH = 100


@click.command("stacks")
@platform_option
@click.option("--images", "images", is_flag=True, help="List what a cluster pulls: images, and charts from registries.")
@click.option("--stack", "stack_name", metavar="NAME", help="With --images: of this stack, not the one in use.")
@click.option("--target", "target_name", metavar="NAME", help="With --images: of a target other than the cluster.")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON, with every reason and source.")
def command(platform_file: Path, images: bool, stack_name: str | None, target_name: str | None, as_json: bool) -> None:
    """Print the stacks: of each component version, artifact, end of support, proof, reason and source.

    `stack:` in platform.yaml names one; the one in use is marked, with the versions that
    platform.yaml sets otherwise.

    \b
    Examples:
      tokenlabs stacks                            all stacks, the one in use marked
      tokenlabs stacks --json | jq '.[0].components[].version'
      tokenlabs stacks --images --json            each with its name, and where it comes from
    """
    if images:
        from tokenlabs.cli.pulled_images import show

        show(platform_file, stack_name, target_name, as_json=as_json)
        return
    if stack_name or target_name:
        raise click.UsageError("--stack and --target go with --images.")
    from tokenlabs.spec.stacks import STACKS, resolve

    choice = _choice(platform_file)
    used = resolve(choice) if choice is not None else None
    stacks = [used if used and used.name == stack.name else stack for stack in STACKS.values()]
    if as_json:
        click.echo(json.dumps([_data(stack, used) for stack in stacks], indent=2))
    else:
        click.echo("\n\n".join(_text(stack, used, platform_file) for stack in stacks))


def _choice(platform_file: Path) -> StackChoice | None:
    """What `stack:` says; None without a platform.yaml, or while it cannot be read."""
    if not platform_file.exists():
        return None
    from tokenlabs.spec.loader import load
    from tokenlabs.spec.problems import SpecError

    try:
        return load(platform_file).platform.stack
    except SpecError as error:
        # The table is what may help to mend the file, so it is shown all the same.
        click.echo(f"{error}\n\nUntil that is fixed, no stack is marked as the one in use.\n", err=True)
        return None


def _data(stack: Stack, used: Stack | None) -> dict[str, Any]:
    return {
        "name": stack.name,
        "used": stack is used,
        "retired": stack.retired,
        "kubernetes": [f"{major}.{minor}" for major, minor in stack.kubernetes],
        "kubernetesSource": stack.kubernetes_source,
        "components": [
            {
                "name": component.name,
                "version": component.version,
                "artifact": component.pulled or None,
                "architectures": list(component.architectures) if component.pulled else [],
                "supportedUntil": component.supported_until,
                "support": component.support,
                "proof": component.proof,
                "reason": component.reason,
                "source": component.source,
                "commit": component.commit,
            }
            for component in stack.components
        ],
    }


def _text(stack: Stack, used: Stack | None, platform_file: Path) -> str:
    from tokenlabs.spec.stacks import DEFAULT_STACK

    marks = [
        *(["the default"] if stack.name == DEFAULT_STACK else []),
        *([f"used by {platform_file}"] if stack is used else []),
    ]
    lines = [click.style(stack.name, bold=True) + (f"  ({'; '.join(marks)})" if marks else "")]
    if stack.retired:
        lines += [click.style(line, fg="yellow") for line in _indented(f"Do not apply: {stack.retired}.", 2)]
    supported = ", ".join(f"{major}.{minor}" for major, minor in stack.kubernetes)
    lines.append(f"  {'kubernetes':32}{click.style(supported, fg='green')}")
    lines += [click.style(line, dim=True) for line in _indented(stack.kubernetes_source)]
    for component in stack.components:
        lines.append(f"  {component.name:32}{click.style(component.version, fg='green')}")
        until = f"supported until {component.supported_until}: " if component.supported_until else "support: "
        source = component.source + (f", commit {component.commit[:12]}" if component.commit else "")
        lines += _indented(component.reason)
        lines += _indented(component.pulled) if component.pulled else []
        lines += _indented(until + component.support)
        lines += _indented(f"proof: {component.proof}")
        lines += [click.style(line, dim=True) for line in _indented(source)]
    return "\n".join(lines)


def _indented(text: str, by: int = 6) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=" " * by, subsequent_indent=" " * by, break_long_words=False)
