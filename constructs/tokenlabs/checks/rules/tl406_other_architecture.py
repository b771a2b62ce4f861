"""TL406: an image that is not built for the architecture of its node."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.nodes import ARCHITECTURE
from tokenlabs.manifests.pinned import HOSTNAME
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import mapping
from tokenlabs.manifests.references.pods import PodTemplate, pods
from tokenlabs.spec.image_architectures import architectures


def check(target: Target) -> Iterator[Found]:
    """Images whose architectures are known, by their name or tag, in pods whose node's is known."""
    for template in pods(target.objects):
        node = _architecture(target, template)
        for path, container in template.containers() if node else ():
            image = str(container.get("image", ""))
            built = architectures(image)
            if node and built and node not in built:
                says = f"runs `{image}` on {node}, and it is built for {' and '.join(built)}: it fails with `exec format error`"
                yield Found(template.owner, f"{path}.image", says, f"write an image for {node}, or name another node")


def _architecture(target: Target, template: PodTemplate) -> str | None:
    """Architecture of the node: by the pod's own selector, or by what is known of the node."""
    selector = mapping(template.spec.get("nodeSelector"))
    if selector.get(ARCHITECTURE):
        return str(selector[ARCHITECTURE])
    node = (target.nodes or {}).get(str(selector.get(HOSTNAME)))
    return node.labels.get(ARCHITECTURE) if node else None


RULE = Rule("TL406", "image for another architecture", Severity.ERROR, check)
