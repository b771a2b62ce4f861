"""A container's root from its image, unpacked, and what the image's configuration says of its program."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenlabs_verify.cluster.components.component import Component
from tokenlabs_verify.cluster.tools.image import CONFIG

_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
"""For images that set none, as containerd does."""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """An unpacked image."""

    root: Path
    environment: Mapping[str, str]
    entrypoint: Sequence[str]
    arguments: Sequence[str]
    directory: str

    def argv(self, command: Sequence[str], arguments: Sequence[str]) -> list[str]:
        """Kubernetes' rules for a container's command and args."""
        return [*command, *arguments] if command else [*self.entrypoint, *(arguments or self.arguments)]

    def copy(self, to: Path) -> Path:
        """A new copy of its root, which its container may change, in place of the previous one."""
        shutil.rmtree(to, ignore_errors=True)
        return Path(shutil.copytree(self.root, to, symlinks=True))


def of(component: Component, tools: Mapping[str, Path]) -> Unpacked | None:
    """The component's image; None: what replaces it runs."""
    if not component.image or component.image not in tools:
        return None
    root = tools[component.image]
    config = json.loads(root.with_name(CONFIG).read_text())
    set_by_image = dict(each.split("=", 1) for each in config.get("Env") or ())
    return Unpacked(
        root=root.resolve(),
        environment={"PATH": _PATH, **set_by_image},
        entrypoint=config.get("Entrypoint") or [],
        arguments=config.get("Cmd") or [],
        directory=config.get("WorkingDir") or "/",
    )
