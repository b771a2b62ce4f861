"""A component: an image that a Pod names, and the program of this machine that runs in its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath


@dataclass(frozen=True, slots=True)
class Component:
    """What runs for an image."""

    name: str
    images: tuple[str, ...]
    """Repositories of the images, with no tag."""
    tags: tuple[str, ...]
    """Tags that the tools stand for. Another one is a changed version, and wants another tool."""
    stands_for: str
    """A sentence for the report: what runs, for which image, and what is not the same."""
    entrypoint: tuple[str, ...] = ()
    """The image's own; its first word is one of `commands`."""
    arguments: tuple[str, ...] = ()
    """The image's own default arguments (CMD)."""
    commands: Mapping[str, str] = field(default_factory=dict)
    """Names of programs in the image, without their folder, and the tool that each of them is here."""
    unavailable: str = ""
    """Why there is nothing to run: the pod waits with this as its message."""


class NoComponentError(Exception):
    """An image that nothing here stands for; the message names it."""


class MissingToolOfComponentError(Exception):
    """A component's tool has not been built."""


def repository(image: str) -> tuple[str, str]:
    """An image's repository and its tag (or digest), empty where it has none."""
    name, _, digest = image.partition("@")
    head, colon, tag = name.rpartition(":")
    # A colon before a slash is that of a registry's port.
    if colon and "/" not in tag:
        return head, digest or tag
    return name, digest


def find(image: str, components: Sequence[Component]) -> Component:
    """The component for an image.

    Raises:
        NoComponentError: none stands for it, or none for this version of it, or it cannot be had.
    """
    name, tag = repository(image)
    for component in components:
        if name in component.images:
            if component.unavailable:
                raise NoComponentError(f"{image}: {component.unavailable}")
            if tag not in component.tags:
                raise NoComponentError(
                    f"{image}: component `{component.name}` stands for {' or '.join(component.tags)}, not for "
                    f"{tag or 'an image without a tag'}; change its tool's version and its tags together"
                )
            return component
    raise NoComponentError(f"{image}: no component stands for this image")


def argv(
    component: Component, command: Sequence[str], arguments: Sequence[str], tools: Mapping[str, Path]
) -> list[str]:
    """A container's words as they are run here: Kubernetes' rules for command and args, then the program's place.

    A command that is none of the component's (such as `sh`) is left as it is.

    Raises:
        MissingToolOfComponentError: its tool is not there.
    """
    words = [*command, *arguments] if command else [*component.entrypoint, *(arguments or component.arguments)]
    tool = component.commands.get(PurePosixPath(words[0]).name)
    return words if tool is None else [str(_place(component, tool, tools)), *words[1:]]


def programs(component: Component, tools: Mapping[str, Path]) -> dict[str, str]:
    """Names in the container's PATH and the place of each program.

    Raises:
        MissingToolOfComponentError: a tool is not there.
    """
    return {name: str(_place(component, tool, tools)) for name, tool in component.commands.items()}


def _place(component: Component, tool: str, tools: Mapping[str, Path]) -> Path:
    place = tools.get(tool)
    if place is None or not place.exists():
        raise MissingToolOfComponentError(
            f"component `{component.name}` needs tool `{tool}`, which is not built; run `make embedded-tools`"
        )
    # Containers see folders where they really lie, also where the cache is a symbolic link.
    return place.parent.resolve() / place.name
