"""`tokenlabs stacks`: sets of compatible versions."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tokenlabs.cli.platform_option import platform_option

if TYPE_CHECKING:
    from tokenlabs.spec.stacks import Stack
    from tokenlabs.spec.stacks.choice import StackChoice

WIDTH = 100


@click.command("stacks")
@platform_option
@click.option("--images", "images", is_flag=True, help="List the images and registry charts that a cluster pulls.")
@click.option("--stack", "stack_name", metavar="NAME", help="With --images: this stack instead of the one in use.")
@click.option("--target", "target_name", metavar="NAME", help="With --images: this target instead of the cluster.")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON, with every reason and source.")
def command(platform_file: Path, images: bool, stack_name: str | None, target_name: str | None, as_json: bool) -> None:
    """List the stacks with their versions and sources.

    Prints each component's version, artifact, end of support, proof, reason and source. `stack:` in
    platform.yaml selects one; it is marked, and shown with the versions that platform.yaml overrides.

    \b
    Examples:
      tokenlabs stacks                            all stacks
      tokenlabs stacks --json | jq '.[0].components[].version'
      tokenlabs stacks --images --json            images with name and origin
    """
    if images:
        from tokenlabs.cli.pulled_images import show

        show(platform_file, stack_name, target_name, as_json=as_json)
        return
    if stack_name or target_name:
        raise click.UsageError("--stack and --target require --images.")
    from tokenlabs.spec.stacks import STACKS
    from tokenlabs.spec.stacks.choice import resolve

    choice = _choice(platform_file)
    used = resolve(choice) if choice is not None else None
    stacks = [used if used and used.name == stack.name else stack for stack in STACKS.values()]
    if as_json:
        click.echo(json.dumps([_data(stack, used) for stack in stacks], indent=2))
    else:
        click.echo("\n\n".join(_text(stack, used, platform_file) for stack in stacks))


def _choice(platform_file: Path) -> StackChoice | None:
    """The value of `stack:`; None if platform.yaml is missing or has errors."""
    if not platform_file.exists():
        return None
    from tokenlabs.spec.loader import load
    from tokenlabs.spec.problems import SpecError

    try:
        return load(platform_file).platform.stack
    except SpecError as error:
        # The table may help to fix the file, so it is still shown.
        click.echo(f"{error}\n\nUntil this is fixed, no stack is marked as the one in use.\n", err=True)
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
        lines += [click.style(line, fg="yellow") for line in _indented(f"Deprecated: {stack.retired}.", 2)]
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
