"""A draft of platform.yaml from the objects of a cluster: one module per part of it."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import yaml

from tokenlabs.adoption.description import entry, models, nodes, operations, speech, tenancy
from tokenlabs.adoption.description.described import Described
from tokenlabs.adoption.description.plain_secrets import without_secrets
from tokenlabs.manifests.objects import Objects
from tokenlabs.spec.secret_names import redact
from tokenlabs.spec.stacks import DEFAULT_STACK

PARTS: tuple[Callable[[Objects], Described], ...] = (
    entry.describe,
    nodes.describe,
    models.describe,
    speech.describe,
    tenancy.describe,
    operations.describe,
)
_HEADING = "# Drafted by `tokenlabs adopt` from the objects of a cluster."
_ORDER = (
    "version",
    "name",
    "stack",
    "cluster",
    "gateway",
    "models",
    "modelDefaults",
    "speech",
    "acceptedMutableImages",
    "tiers",
    "monitoring",
    "gitops",
)


def describe(objects: Objects) -> Described:
    """What the objects tell of a platform.yaml, in its order."""
    found: dict[str, object] = {"version": 1, "stack": DEFAULT_STACK}
    unknown: list[str] = []
    commands: list[str] = []
    for part in PARTS:
        described = part(objects)
        found |= described.fields
        unknown += described.unknown
        commands += described.commands
    left_out: list[str] = []
    fields = {name: without_secrets(found[name], name, left_out) for name in _ORDER if name in found}
    return Described(fields, tuple(map(redact, (*unknown, *left_out))), tuple(commands))


def platform_yaml(described: Described) -> str:
    """The text of a platform.yaml, with what is unknown in comments at its top."""
    lines = ["# yaml-language-server: $schema=schema/platform.schema.json", _HEADING]
    if described.unknown:
        lines.append("# Read these, then delete them:")
    for each in described.unknown:
        wrapped = textwrap.wrap(each, 110, break_long_words=False, break_on_hyphens=False)
        lines += [f"# - {wrapped[0]}", *(f"#   {line}" for line in wrapped[1:])]
    if described.commands:
        lines.append(
            "# Then, after `tokenlabs init`, keep each tenant's key. It goes from the cluster into an encrypted file:"
        )
    lines += [f"#   {each}" for each in described.commands]
    content = yaml.dump(dict(described.fields), sort_keys=False, width=120, allow_unicode=True)
    return "\n".join(lines) + "\n" + content
