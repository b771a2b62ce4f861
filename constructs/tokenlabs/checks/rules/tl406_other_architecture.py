"""TL406: an image that is not built for the architecture of its node."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.nodes import ARCHITECTURE
from tokenlabs.manifests.objects import ObjectRef
from tokenlabs.manifests.pinned import HOSTNAME
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import mapping
from tokenlabs.manifests.references.pods import PodTemplate, pods
from tokenlabs.manifests.roaming import Roaming, roaming
from tokenlabs.spec.image_architectures import architectures


def check(target: Target) -> Iterator[Found]:
    """Images whose architectures are known, by their name or tag, in pods whose node's is known."""
    free = roaming(target.objects, target.nodes) if target.nodes else {}
    for template in pods(target.objects):
        of_nodes = _architectures(target, template, free)
        for path, container in template.containers() if of_nodes else ():
            image = str(container.get("image", ""))
            built = architectures(image)
            for node in of_nodes if built else ():
                if node not in built:
                    says = f"runs `{image}` on {node}, and it is built for {' and '.join(built)}: it fails with `exec format error`"
                    yield Found(
                        template.owner, f"{path}.image", says, f"write an image for {node}, or name another node"
                    )


def _architectures(target: Target, template: PodTemplate, free: Mapping[ObjectRef, Roaming]) -> list[str]:
    """Architectures of its nodes: by the pod's own selector, or by what is known of the nodes."""
    selector = mapping(template.spec.get("nodeSelector"))
    if selector.get(ARCHITECTURE):
        return [str(selector[ARCHITECTURE])]
    at = free[template.owner.ref].nodes if template.owner.ref in free else (str(selector.get(HOSTNAME)),)
    found = (target.nodes[name].labels.get(ARCHITECTURE) for name in at if target.nodes and name in target.nodes)
    return sorted({each for each in found if each})


RULE = Rule("TL406", "image for another architecture", Severity.ERROR, check)
