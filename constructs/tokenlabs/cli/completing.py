"""Names that the shell completes: those of platform.yaml, and of scenarios. Where they cannot be read, none."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tokenlabs.errors import TokenlabsError

if TYPE_CHECKING:
    from tokenlabs.secrets.platform_file import PlatformFile

Complete = Callable[[click.Context, click.Parameter, str], list[str]]


def _names(of: Callable[[Path], Iterable[str]]) -> Complete:
    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
        try:
            found = of(ctx.params.get("platform_file") or Path("platform.yaml"))
        except TokenlabsError:  # completing is no place for messages: the command itself says what is wrong
            return []
        return sorted(name for name in found if name.startswith(incomplete))

    return complete


def _platform(path: Path) -> PlatformFile:
    from tokenlabs.secrets.platform_file import read_platform

    return read_platform(path)


def _secrets(path: Path) -> Iterable[str]:
    from tokenlabs.secrets.platform_secrets import platform_secrets

    return platform_secrets(_platform(path))


def _scenarios(path: Path) -> Iterable[str]:
    from tokenlabs.verify.facts import facts_of_file
    from tokenlabs.verify.scenarios import catalog

    topics = catalog.topics(facts_of_file(path))
    return [name for topic in topics for name in (topic.name, *(each.id for each in topic.scenarios))]


complete_tenants = _names(lambda path: (tenant.name for tenant in _platform(path).tenants))
complete_tiers = _names(lambda path: _platform(path).tiers)
complete_secrets = _names(_secrets)
complete_scenarios = _names(_scenarios)
