"""`tokenlabs stacks --images`: images and charts that a cluster pulls, for `skopeo` and `crane`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click


def show(platform_file: Path, stack_name: str | None, target_name: str | None, *, as_json: bool) -> None:
    """Print each reference once, in the order of the platform's parts; as JSON with its name.

    Raises:
        TokenlabsError: platform.yaml cannot be read, the stack or target is unknown, or upstream's image is unknown.
    """
    from tokenlabs.errors import TokenlabsError
    from tokenlabs.spec.image_roles import pulled
    from tokenlabs.spec.loader import load
    from tokenlabs.spec.problems import did_you_mean
    from tokenlabs.spec.stacks import STACKS
    from tokenlabs.spec.target_names import CLUSTER
    from tokenlabs.spec.targets import target

    platform = load(platform_file).platform
    if stack_name is not None:
        if stack_name not in STACKS:
            raise TokenlabsError(f"Stack `{stack_name}` is unknown: {did_you_mean(stack_name, STACKS)}")
        platform = platform.model_copy(update={"stack": stack_name})
    found = list(pulled(target(platform, target_name or CLUSTER)))
    if as_json:
        click.echo(json.dumps([asdict(each) for each in found], indent=2))
    else:
        for reference in dict.fromkeys(each.reference for each in found if each.reference):
            click.echo(reference)
    if unknown := [each.name for each in found if each.reference is None]:
        raise TokenlabsError(
            f"The list is incomplete: this stack's images for {', '.join(f'`{each}`' for each in unknown)} are unknown. "
            "Write these under `images.exact`, or use another stack."
        )
