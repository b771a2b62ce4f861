"""Images: they need a tag or digest, and one that does not move unless it is accepted by name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tokenlabs.spec.image_accelerators import CPU, SHOWN, made_for
from tokenlabs.spec.image_architectures import architectures
from tokenlabs.spec.image_references import split
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.placement import field_of
from tokenlabs.spec.problems import Fault, Path, nearest
from tokenlabs.spec.roles import served
from tokenlabs.spec.rules.placed import gpus_of, places_of
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.serving import Model

_ACCEPTED = "acceptedMutableImages"
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_REGISTRY = r"[a-zA-Z0-9]([-a-zA-Z0-9.]*[a-zA-Z0-9])?(:[0-9]{1,5})?"
_COMPONENT = r"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*"
_NAME = re.compile(rf"({_REGISTRY}/)?{_COMPONENT}(/{_COMPONENT})*")
"""distribution/reference, regexp.go."""
_TAG = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}")


def tag_or_digest(parts: Parts) -> Iterator[Fault]:
    """Without either, each start of a pod may run other software."""
    for path, image in named_images(parts):
        name, tag, digest = split(image)
        if "://" in image:
            why = "is a URL: no node could pull it, since image references have no scheme"
            yield Fault(path, why, f"write `{image.partition('://')[2]}`")
        elif not _NAME.fullmatch(name):
            lower = re.sub("/+", "/", name.lower())
            meant = f"write `{lower}{image[len(name) :]}`" if _NAME.fullmatch(lower) else "write `registry/name:tag`"
            yield Fault(path, "has a name that no registry allows: no node could pull it", meant)
        elif digest is not None and not _DIGEST.fullmatch(digest):
            yield Fault(path, "has a malformed digest", "write `@sha256:` and 64 hexadecimal digits")
        elif tag is not None and not _TAG.fullmatch(tag):
            yield Fault(path, "has a malformed tag", "write letters, digits, `.`, `_` and `-` after the `:`")
        elif tag is None and digest is None:
            why = "has neither tag nor digest: each start of a pod may run other software"
            yield Fault(path, why, f"write `{name}:<tag>`, or `{name}@sha256:<digest>`")


def tags_that_stay(parts: Parts) -> Iterator[Fault]:
    """Warns about `latest`, unless it is accepted by name."""
    for path, image in named_images(parts):
        if _moves(image) and image not in parts.accepted_mutable_images:
            why = "has a tag that moves: two pods may run different software, and a rollback is impossible"
            instead = f"write a fixed tag, or accept it by name in `{_ACCEPTED}`"
            yield Fault(path, why, instead, severity="warning")


def accepted_images_in_use(parts: Parts) -> Iterator[Fault]:
    """An unused acceptance would accept a later `latest`."""
    if not parts.complete:
        return
    used = {image for _, image in named_images(parts)}
    # Only an image that moves needs acceptance, so only those are suggested.
    moving = sorted(image for image in used - set(parts.accepted_mutable_images) if _moves(image))
    for index, image in enumerate(parts.accepted_mutable_images):
        if image not in used:
            near = nearest(image, moving)
            instead = f"did you mean `{near}`?" if near else "delete it"
            yield Fault((_ACCEPTED, index), "is unused", instead, severity="warning")


def architecture(parts: Parts) -> Iterator[Fault]:
    """Rejects an image for one architecture on a node of the other."""
    synthesis = parts.synthesis
    node = parts.nodes.get(synthesis.node) if synthesis and synthesis.node else None
    built = architectures(synthesis.image) if synthesis else ()
    if synthesis and node and built and node.arch not in built:
        name, only = split(synthesis.image)[0], " and ".join(built)
        why = f"is {node.arch}, and `{name}` is built for {only}: its pod would fail with `exec format error`"
        fitting = [name for name, other in parts.nodes.items() if other.arch in built]
        instead = f"write `{fitting[0]}`" if fitting else f"write an {only} node, or another image"
        yield Fault(("speech", "synthesis", "node"), why, instead)


def architectures_of_models(parts: Parts) -> Iterator[Fault]:
    """Rejects a model's image for one architecture where the model may run on a node of another."""
    default = parts.model_defaults.image if parts.model_defaults else ""
    for index, model in parts.models:
        for role in served(model):
            field, image = field_of(role), model.image or default
            built = architectures(image)
            place = next((each for each in places_of(parts, role) if built and each.spec.arch not in built), None)
            if place and field and not RUNTIMES[model.engine].component:
                only = " and ".join(built)
                why = (
                    f"leads to {place}, which is {place.spec.arch}, and `{image}` is built for {only}: "
                    "its pod would fail with `exec format error`"
                )
                instead = f"write an image for {place.spec.arch}, or an {only} node"
                path = ("models", index) if role is model else ("models", index, role.role)
                yield Fault((*path, field), why, instead, at_key=True, shows_value=False)


def accelerators_of_models(parts: Parts) -> Iterator[Fault]:
    """Rejects an engine's image that is built for other devices than the model takes, where its name says so."""
    default = parts.model_defaults.image if parts.model_defaults else ""
    for index, model in parts.models:
        built = made_for(model.image or default)
        if not built or RUNTIMES[model.engine].component:
            continue
        for role in served(model):
            if wrong := _other_devices(parts, role, built):
                only = " and ".join(SHOWN[each] for each in sorted(built))
                path: Path = ("models", index, "image") if model.image else ("modelDefaults", "image")
                why = f"is built for {only}, as its name says, and {wrong}: the engine would exit at every start"
                yield Fault(path, why, "write an image for it" if model.image else "write `image` at the model")
                break


def _other_devices(parts: Parts, model: Model, built: frozenset[str]) -> str | None:
    """What a model runs on, if an image that is built for other devices does not run there."""
    if model.on_cpus:
        # llama.cpp loads what it finds, and goes on with the CPU (ggml, GGML_BACKEND_DL).
        return None if CPU in built or model.engine == "llama.cpp" else f"`{model.id}` runs on CPUs (`gpu: none`)"
    place = next((each for each in places_of(parts, model) if each.gpu), None)
    if not gpus_of(model) or place is None or place.gpu is None or place.gpu.vendor in built:
        return None
    return f"`{model.id}` runs on {place}, whose GPUs are of `{place.gpu.vendor}`"


def named_images(parts: Parts) -> Iterator[tuple[Path, str]]:
    """Each image in the spec, with its path."""
    if parts.model_defaults:
        yield ("modelDefaults", "image"), parts.model_defaults.image
        if parts.model_defaults.weights.image:
            yield ("modelDefaults", "weights", "image"), parts.model_defaults.weights.image
    for index, model in parts.models:
        if model.image:
            yield ("models", index, "image"), model.image
        if model.weights and model.weights.image:
            yield ("models", index, "weights", "image"), model.weights.image
    if parts.synthesis:
        yield ("speech", "synthesis", "image"), parts.synthesis.image
    if parts.images:
        for name, image in parts.images.exact.items():
            yield ("images", "exact", name), image


def _moves(image: str) -> bool:
    _, tag, digest = split(image)
    return tag == "latest" and digest is None


RULES = (
    tag_or_digest,
    tags_that_stay,
    accepted_images_in_use,
    architecture,
    architectures_of_models,
    accelerators_of_models,
)
