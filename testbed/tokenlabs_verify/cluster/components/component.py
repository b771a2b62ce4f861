"""A component: an image in a Pod, and the local program that runs in its place."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath


@dataclass(frozen=True, slots=True)
class Component:
    """What runs for an image."""

    name: str
    images: tuple[str, ...]
    """Repositories of the images, without tags."""
    tags: tuple[str, ...]
    """Tags that the tools replace. Another tag is another version and requires another tool."""
    replaces: str
    """A sentence for the report: what runs, for which image, and how they differ."""
    image: str = ""
    """The tool that is the image itself, unpacked: where it exists, it runs, and nothing replaces it."""
    entrypoint: tuple[str, ...] = ()
    """The image's ENTRYPOINT; its first word is one of `commands`."""
    arguments: tuple[str, ...] = ()
    """The image's default arguments (CMD)."""
    commands: Mapping[str, str] = field(default_factory=dict)
    """Names of programs in the image, without their folder, and the tool that replaces each."""
    stand_in: tuple[str, ...] = ()
    """What runs in place of any command of the image: a tool and its arguments. Requires no `commands`."""
    unavailable: str = ""
    """Why nothing can run: the pod stays Pending with this message."""


def remark(component: Component, tools: Collection[str]) -> str:
    """A sentence for the report: what runs for the image with these tools."""
    if component.image and component.image in tools:
        return f"{component.images[0]} {component.tags[0]} runs from its image, whose digest is locked."
    return component.replaces


class NoComponentError(Exception):
    """An image without a component; the message names it."""


class MissingToolOfComponentError(Exception):
    """A component's tool has not been built."""


def repository(image: str) -> tuple[str, str]:
    """An image's repository and its tag or digest, '' if it has none."""
    name, _, digest = image.partition("@")
    head, colon, tag = name.rpartition(":")
    # A colon before a slash belongs to a registry's port.
    if colon and "/" not in tag:
        return head, digest or tag
    return name, digest


def find(image: str, components: Sequence[Component]) -> Component:
    """The component for an image.

    Raises:
        NoComponentError: there is none for the image or this version, or it is unavailable.
    """
    name, tag = repository(image)
    same = [each for each in components if name in each.images]
    if not same:
        raise NoComponentError(f"{image}: no component replaces this image")
    for component in same:
        if component.unavailable:
            raise NoComponentError(f"{image}: {component.unavailable}")
        if tag in component.tags:
            return component
    raise NoComponentError(
        f"{image}: component `{same[0].name}` replaces {' or '.join(tag for each in same for tag in each.tags)}, not "
        f"{tag or 'an image without a tag'}; change its tool's version and its tags together"
    )


def argv(
    component: Component, command: Sequence[str], arguments: Sequence[str], tools: Mapping[str, Path]
) -> list[str]:
    """A container's command line here: Kubernetes' rules for command and args, then the program's local path.

    A command that is not one of the component's (such as `sh`) is left unchanged.

    Raises:
        MissingToolOfComponentError: its tool is missing.
    """
    if component.stand_in:
        return [str(_place(component, component.stand_in[0], tools)), *component.stand_in[1:]]
    words = [*command, *arguments] if command else [*component.entrypoint, *(arguments or component.arguments)]
    tool = component.commands.get(PurePosixPath(words[0]).name)
    return words if tool is None else [str(_place(component, tool, tools)), *words[1:]]


def programs(component: Component, tools: Mapping[str, Path]) -> dict[str, str]:
    """Names in the container's PATH, and the path of each program.

    Raises:
        MissingToolOfComponentError: a tool is missing.
    """
    return {name: str(_place(component, tool, tools)) for name, tool in component.commands.items()}


def _place(component: Component, tool: str, tools: Mapping[str, Path]) -> Path:
    place = tools.get(tool)
    if place is None or not place.exists():
        raise MissingToolOfComponentError(
            f"component `{component.name}` needs tool `{tool}`, which is not built; run `make embedded-tools`"
        )
    # Containers see folders at their resolved paths, even if the cache is a symbolic link.
    return place.parent.resolve() / place.name
