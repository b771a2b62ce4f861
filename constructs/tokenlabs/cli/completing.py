"""Shell completion of names in platform.yaml; empty if it cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tokenlabs.errors import TokenlabsError

if TYPE_CHECKING:
    from tokenlabs.secrets.platform_file import PlatformFile

Complete = Callable[[click.Context, click.Parameter, str], list[str]]


def completing(of: Callable[[Path], Iterable[str]]) -> Complete:
    """Complete with the names that `of` reads from the platform file of the command line."""

    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001
        try:
            found = of(ctx.params.get("platform_file") or Path("platform.yaml"))
        except TokenlabsError:  # completion prints no messages; the command reports the error
            return []
        return sorted(name for name in found if name.startswith(incomplete))

    return complete


def _platform(path: Path) -> PlatformFile:
    from tokenlabs.secrets.platform_file import read_platform

    return read_platform(path)


def _secrets(path: Path) -> Iterable[str]:
    from tokenlabs.secrets.platform_secrets import platform_secrets

    return platform_secrets(_platform(path))


complete_tenants = completing(lambda path: (tenant.name for tenant in _platform(path).tenants))
complete_tiers = completing(lambda path: _platform(path).tiers)
complete_secrets = completing(_secrets)
