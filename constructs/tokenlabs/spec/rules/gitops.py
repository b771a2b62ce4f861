"""GitOps: requirements of Flux for fetching the repository and labelling objects."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault
from tokenlabs.spec.rules.names import LONGEST_LABEL, POOL_SUFFIXES

LONGEST_OF_OURS = "-crds-gateway-api-inference-extension"
"""The longest suffix of the platform's name in the name of a Kustomization, except models'."""
OF_A_MODEL = "-models-"
_ANY_POOL = LONGEST_LABEL - max(map(len, POOL_SUFFIXES))
"""Longer names are rejected with any platform name (`names.pools_fit_with_suffix`)."""


def ssh_has_a_key(parts: Parts) -> Iterator[Fault]:
    """Without a key, Flux cannot fetch over SSH, and applies nothing."""
    gitops = parts.gitops
    if gitops and gitops.repository.startswith("ssh://") and gitops.secret is None:
        yield Fault(
            ("gitops", "repository"),
            "needs an SSH key, and `gitops.secret` is not set: Flux would apply nothing",
            "add `secret: git-key`, and create that Secret once: `flux create secret git git-key "
            f"--url={gitops.repository}` prints the deploy key to add to the repository; or write an `https://` URL",
        )


def kustomizations_fit_into_a_label(parts: Parts) -> Iterator[Fault]:
    """Flux labels each object with the name of its Kustomization (`kustomize.toolkit.fluxcd.io/name`)."""
    if parts.name is None:
        return
    room = LONGEST_LABEL - len(LONGEST_OF_OURS)
    if len(parts.name) > room:
        why = (
            f"is {len(parts.name)} characters long: Flux labels objects with `<name>{LONGEST_OF_OURS}`, and the API server "
            f"rejects labels over {LONGEST_LABEL}"
        )
        yield Fault(("name",), why, f"write at most {room}")
        return
    room = LONGEST_LABEL - len(f"{parts.name}{OF_A_MODEL}")
    for index, model in parts.models:
        if room < len(model.pool) <= _ANY_POOL:
            why = (
                f"is {len(model.pool)} characters long: Flux labels its objects with `{parts.name}{OF_A_MODEL}<pool>`, and the "
                f"API server rejects labels over {LONGEST_LABEL}"
            )
            yield Fault(("models", index, "pool"), why, f"write at most {room}")


RULES = (ssh_has_a_key, kustomizations_fit_into_a_label)
