"""Writes digests of images into `lock.yaml`: what the registries have for the locked tags now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from tokenlabs_verify.cluster.tools.image import ImageDiffersError, digest_of_tag
from tokenlabs_verify.cluster.tools.lock import Image, read_from
from tokenlabs_verify.cluster.tools.process import Tick


def lock_images(lock: Path, crane: Path, tick: Tick) -> Iterator[str]:
    """Ask for the digest of every image, then write those that are missing; a line about each image.

    Raises:
        ImageUnavailableError: a registry does not answer for one; nothing is written.
        ImageDiffersError: a locked tag has moved; nothing is written.
    """
    text = lock.read_text()
    for entry in read_from(lock).images:
        found = digest_of_tag(entry, crane, tick)
        if entry.digest and entry.digest != found:
            raise ImageDiffersError(
                f"the tag of {entry.reference} has moved: lock.yaml has {entry.digest}, the registry {found}. "
                "Find the cause, then set `digest: null` in lock.yaml and run this again to accept it."
            )
        text = _with_digest(text, entry, found)
        yield f"{entry.reference} is {found}" + ("" if entry.digest else ": written to lock.yaml")
    lock.write_text(text)


def _with_digest(text: str, entry: Image, digest: str) -> str:
    """Only the value is replaced: the file has comments."""
    fields = _fields(yaml.compose(text))["images"].value
    mine = next(fields for each in fields if (fields := _fields(each))["name"].value == entry.name)
    old = mine["digest"]
    return text[: old.start_mark.index] + digest + text[old.end_mark.index :]


def _fields(node: yaml.nodes.Node | None) -> dict[str, yaml.nodes.Node]:
    assert isinstance(node, yaml.nodes.MappingNode)  # noqa: S101 - the lock was read before
    return {key.value: value for key, value in node.value}
