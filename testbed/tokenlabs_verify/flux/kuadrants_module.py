"""Kuadrant's module for Envoy in the mirror: its image as published, or one that lets every request pass.

Envoy Gateway pulls it by the name that the Kuadrant operator writes into an EnvoyExtensionPolicy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.image_references import qualified, split
from tokenlabs_verify.cluster.tools import lock
from tokenlabs_verify.flux import artifacts, pass_through_wasm

TOOL = "wasm-shim"
"""The image's name in the lock."""
_PLUGIN = "plugin.wasm"
"""Name of the module's file in its image (envoyproxy/gateway, internal/wasm/imagefetcher.go)."""
_VARIABLE = re.compile(r"RELATED_IMAGE_WASMSHIM\W+value\W+(?P<image>[^\s'\"},]+)")
"""The operator's variable that names it, in charts and patches."""
_ASKED_FOR_BY = ("AuthPolicy", "RateLimitPolicy", "TokenRateLimitPolicy")
"""Kinds of which the operator makes Envoy load it."""


def remark(layout: Path | None) -> str:
    """What the mirror has, for the report."""
    if layout:
        image = lock.read().image(TOOL)
        return f"Kuadrant's WebAssembly module is {image.repository} {image.tag} as published, whose digest is locked"
    return "a WebAssembly module that lets every request pass replaces Kuadrant's, which is only published as an image"


def named(texts: Iterable[str]) -> list[str]:
    """References of the module in these texts, in order."""
    return list(dict.fromkeys(found["image"] for text in texts for found in _VARIABLE.finditer(text)))


def mirror(content: Path, reference: str, layout: Path | None, objects: list[Manifest]) -> None:
    """Store it under a reference, for a tree with these objects.

    Args:
        content: the mirror's content.
        reference: as the operator has it.
        layout: its image as published; None: what replaces it is stored.
        objects: what Flux delivers.

    Raises:
        TokenlabsError: Envoy would load it, but what is there cannot be served under this reference.
    """
    name, tag, digest = split(qualified(reference))
    host, _, repository = name.partition("/")
    if unserved := _unserved(host, tag, digest, layout):
        if any(each["kind"] in _ASKED_FOR_BY for each in objects):
            raise TokenlabsError(f"Kuadrant's module {reference} cannot be served here: {unserved}")
        return
    place = content / host / "oci" / repository
    if layout:
        artifacts.copy_layout(place, tag or lock.read().image(TOOL).tag, layout)
    else:
        artifacts.push_image(place, tag or "latest", {_PLUGIN: pass_through_wasm.module()})


def _unserved(host: str, tag: str | None, digest: str | None, layout: Path | None) -> str:
    """Why nothing can be served under a reference; '' if it can."""
    image = lock.read().image(TOOL)
    if ":" in host:
        return "the mirror only answers on the default port; use `--env kind --local`"
    if digest and not layout:
        return (
            "what replaces it has another digest. Use the tag alone here, or lock and fetch its image "
            "(`tokenlabs env tools --lock-images`, `make embedded-tools`)"
        )
    if digest and digest != image.digest:
        return f"lock.yaml has {image.digest}; change its tag and digest together"
    if not digest and layout and tag != image.tag:
        return f"lock.yaml has {image.tag}; change its tag and digest together"
    return ""
