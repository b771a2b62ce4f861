"""`images`: existing names, mirrors that match an image, and compatible versions."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.image_references import qualified, split
from tokenlabs.spec.image_roles import ROLES, Role, component, upstream
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, did_you_mean
from tokenlabs.spec.rules.images import named_images
from tokenlabs.spec.serving import Model
from tokenlabs.spec.stacks.choice import resolve

_ROLES = {role.name: role for role in ROLES}
_IMAGES = [role.name for role in ROLES if not role.chart]


def exact_names(parts: Parts) -> Iterator[Fault]:
    """An unknown name would have no effect."""
    for name in parts.images.exact if parts.images else ():
        path, role = ("images", "exact", name), _ROLES.get(name)
        if role is None:
            why = "is not the name of an image that the platform pulls"
            yield Fault(path, why, did_you_mean(name, _IMAGES), at_key=True, shows_value=False)
        elif role.chart:
            why = "cannot be set: the stack sets a chart's version, which must match its values"
            yield Fault(path, why, "set its registry in `images.mirrors`", at_key=True, shows_value=False)
        elif parts.limits and role.limits and not role.limits(parts.limits):
            why = "is unused: it is not pulled with these `limits`"
            yield Fault(path, why, "remove it", severity="warning", at_key=True, shows_value=False)
        elif parts.complete and role.models and not role.models(_models(parts)):
            why = "is unused: no model needs it"
            yield Fault(path, why, "remove it", severity="warning", at_key=True, shows_value=False)


def exact_versions(parts: Parts) -> Iterator[Fault]:
    """An image with a version other than the stack's is an override that needs a warning."""
    if not parts.images or not parts.stack:
        return
    stack = resolve(parts.stack)
    for name, image in parts.images.exact.items():
        own = upstream(name, stack) if name in _IMAGES else None
        wanted, given = split(own).tag if own else None, split(image)
        if own is None or given.tag == wanted:
            continue
        path = ("images", "exact", name)
        if name == "wasm-shim":
            why = "may differ from the operator's version: every request would get 500 (Kuadrant/kuadrant-operator#849)"
            yield Fault(path, why, f"write the tag `{wanted}`, optionally with a digest")
        elif given.tag is not None:
            why = f"has a tag other than that of `{own}`, which the stack was proven with"
            yield Fault(
                path, why, f"write `{wanted}`, or set the component's version under `stack`", severity="warning"
            )


def mirrors_in_use(parts: Parts) -> Iterator[Fault]:
    """A mirror without a match is a typo, or is for a removed image."""
    if not parts.images or not parts.stack or not parts.limits or not parts.complete:
        return
    stack = resolve(parts.stack)
    pulled = [qualified(image) for _, image in named_images(parts)]
    pulled += [own for role in _needed(parts) if (own := upstream(role.name, stack))]
    for prefix in parts.images.mirrors:
        if not any(image.startswith(f"{prefix}/") for image in pulled):
            why = "matches no image that the platform pulls"
            instead = "`tokenlabs stacks --images` lists them; correct it or remove it"
            yield Fault(("images", "mirrors", prefix), why, instead, severity="warning", at_key=True, shows_value=False)


def unknown_upstreams(parts: Parts) -> Iterator[Fault]:
    """Images of a version outside the table cannot be rewritten: they would still be pulled from upstream."""
    if not parts.images or not parts.stack or not parts.images.mirrors:
        return
    stack = resolve(parts.stack)
    unknown = [role for role in _needed(parts) if role.name not in parts.images.exact]
    for role in unknown:
        if upstream(role.name, stack) is None and (brings := component(role, stack)):
            why = f"cannot rewrite `{role.name}`: the image of {brings.name} {brings.version} is unknown"
            instead = f"write `images.exact.{role.name}` with the image to pull, or use a stack's version"
            yield Fault(("images",), why, instead, at_key=True, shows_value=False)


def _needed(parts: Parts) -> Iterator[Role]:
    for role in ROLES:
        limited = role.limits is None or (parts.limits and role.limits(parts.limits))
        if limited and (role.models is None or role.models(_models(parts))):
            yield role


def _models(parts: Parts) -> list[Model]:
    return [model for _, model in parts.models]


RULES = (exact_names, exact_versions, mirrors_in_use, unknown_upstreams)
