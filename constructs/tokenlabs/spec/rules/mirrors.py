"""`images`: names that exist, mirrors that cover something, and versions that go together."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.image_roles import ROLES, Role, component, upstream
from tokenlabs.spec.images import qualified, split
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, did_you_mean
from tokenlabs.spec.rules.images import named_images
from tokenlabs.spec.stacks import resolve

_ROLES = {role.name: role for role in ROLES}
_IMAGES = [role.name for role in ROLES if not role.chart]


def exact_names(parts: Parts) -> Iterator[Fault]:
    """A name that no image has would change nothing."""
    for name in parts.images.exact if parts.images else ():
        path, role = ("images", "exact", name), _ROLES.get(name)
        if role is None:
            why = "is the name of no image that the platform pulls by itself"
            yield Fault(path, why, did_you_mean(name, _IMAGES), at_key=True, shows_value=False)
        elif role.chart:
            why = "cannot be given: a chart and its values go together, and the stack names its version"
            yield Fault(path, why, "write its registry under `images.mirrors`", at_key=True, shows_value=False)
        elif parts.limits and role.limits and not role.limits(parts.limits):
            why = "is unused: with these `limits` no cluster pulls it"
            yield Fault(path, why, "leave it out", severity="warning", at_key=True, shows_value=False)


def exact_versions(parts: Parts) -> Iterator[Fault]:
    """An image of another version than the stack's is a deviation, however it came."""
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
            why = "may be another version than the operator's: then every request is answered with 500 (Kuadrant's issue 849)"
            yield Fault(path, why, f"write the tag `{wanted}`, with a digest after it or not")
        elif given.tag is not None:
            why = f"has another tag than `{own}`, which the stack was proven with"
            yield Fault(
                path, why, f"write `{wanted}`, or set the component's version under `stack`", severity="warning"
            )


def mirrors_in_use(parts: Parts) -> Iterator[Fault]:
    """A mirror that covers nothing is a typing error, or was for something that is gone."""
    if not parts.images or not parts.stack or not parts.limits or not parts.complete:
        return
    stack = resolve(parts.stack)
    pulled = [qualified(image) for _, image in named_images(parts)]
    pulled += [own for role in _needed(parts) if (own := upstream(role.name, stack))]
    for prefix in parts.images.mirrors:
        if not any(image.startswith(f"{prefix}/") for image in pulled):
            why = "covers no image that the platform pulls"
            instead = "`tokenlabs stacks --images` lists them; correct it or leave it out"
            yield Fault(("images", "mirrors", prefix), why, instead, severity="warning", at_key=True, shows_value=False)


def unknown_upstreams(parts: Parts) -> Iterator[Fault]:
    """What a version outside the table pulls cannot be rewritten: it would be pulled from upstream all the same."""
    if not parts.images or not parts.stack or not parts.images.mirrors:
        return
    stack = resolve(parts.stack)
    unknown = [role for role in _needed(parts) if role.name not in parts.images.exact]
    for role in unknown:
        if upstream(role.name, stack) is None and (brings := component(role, stack)):
            why = f"cannot cover `{role.name}`: what {brings.name} {brings.version} pulls is not known here"
            instead = f"write `images.exact.{role.name}` with the image to pull, or take a version of a stack"
            yield Fault(("images",), why, instead, at_key=True, shows_value=False)


def _needed(parts: Parts) -> Iterator[Role]:
    for role in ROLES:
        if role.limits is None or (parts.limits and role.limits(parts.limits)):
            yield role


RULES = (exact_names, exact_versions, mirrors_in_use, unknown_upstreams)
