"""TL404: pods that their node has no room for, or does not fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.nodes import Node, mismatch, untolerated
from tokenlabs.manifests.objects import ObjectRef
from tokenlabs.manifests.pinned import Pinned, pinned
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.pods import pod_template
from tokenlabs.manifests.requests import shown, total
from tokenlabs.manifests.roaming import Roaming, crowds, described, pending, roaming, short


def check(target: Target) -> Iterator[Found]:
    """Pods that are bound to nodes, where platform.yaml lists the nodes: their labels, taints, GPUs and unified memory."""
    if target.nodes is None:
        return
    found = pinned(target.objects)
    for ref, pod in found.items():
        why = mismatch(pod, target.nodes)
        each = target.objects.by_ref[ref]
        template = pod_template(each)
        if why:
            wrong, _, remedy = why.partition("; ")
            yield Found(each, f"{template.path if template else 'spec'}.nodeSelector", wrong, remedy)
        elif template and (taint := untolerated(template.spec, target.nodes[pod.node])):
            says = f"does not tolerate taint `{taint}` of node {pod.node}: its pods would stay Pending"
            yield Found(
                each, f"{template.path}.tolerations", says, f"add a toleration of `{taint.key}`, or name another node"
            )
    yield from _roaming(target, target.nodes, found)
    on_node: dict[str, dict[ObjectRef, Pinned]] = {}
    for ref, pod in found.items():
        on_node.setdefault(pod.node, {})[ref] = pod
    for name, node in target.nodes.items():
        here = on_node.get(name, {})
        for resource, asked in total(pod.all for pod in here.values()).items():
            room = node.room_for(resource)
            if room is None or asked <= room:
                continue
            for ref, pod in here.items():
                if pod.all.get(resource, Decimal(0)):
                    each = target.objects.by_ref[ref]
                    template = pod_template(each)
                    says = (
                        f"has pods that would stay Pending: the pods of node {name} request {shown(resource, asked)} of "
                        f"{node.word(resource)} together, and it has {shown(resource, room)}"
                    )
                    path = f"{template.path if template else 'spec'}.containers[0].resources"
                    yield Found(each, path, says, "move it to another node, or let it request less")


def _roaming(target: Target, nodes: Mapping[str, Node], fixed: Mapping[ObjectRef, Pinned]) -> Iterator[Found]:
    """Pods that may run on several nodes: one must fit, and some placement must give all of them room."""
    free: dict[ObjectRef, Roaming] = {}
    for ref, pod in roaming(target.objects, nodes).items():
        each = target.objects.by_ref[ref]
        template = pod_template(each)
        spec, path = (template.spec, template.path) if template else ({}, "spec")
        fitting = tuple(name for name in pod.nodes if not untolerated(spec, nodes[name]))
        if not pod.nodes:
            says = "requires labels that no node of `cluster.nodes` and `cluster.nodePools` has: its pods would stay Pending"
            yield Found(
                each, f"{path}.{'affinity' if 'affinity' in spec else 'nodeSelector'}", says, "name other nodes"
            )
        elif not fitting:
            taint = untolerated(spec, nodes[pod.nodes[0]])
            where = described(pod.nodes, nodes)
            says = f"does not tolerate taints of {where}, such as `{taint}`: its pods would stay Pending"
            yield Found(each, f"{path}.tolerations", says, f"add a toleration of `{taint}`, or name other nodes")
        else:
            free[ref] = pod._replace(nodes=fitting)
    for crowd in crowds(fixed, free):
        if lacking := short(list(crowd.pods.values()), nodes):
            for ref in crowd.pods.keys() & free.keys():
                each = target.objects.by_ref[ref]
                template = pod_template(each)
                path = f"{template.path if template else 'spec'}.containers[0].resources"
                yield Found(each, path, pending(crowd, lacking, nodes), "add nodes, or let fewer pods run there")


RULE = Rule("TL404", "no room on the node", Severity.ERROR, check)
