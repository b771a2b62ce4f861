"""The stack: combinations that upstream supports, warnings about overrides and deprecated stacks."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.kuadrant_parts import PARTS
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, Path
from tokenlabs.spec.stacks import DEFAULT_STACK, STACKS, ComponentName, Line
from tokenlabs.spec.stacks.choice import StackDeviation, resolve
from tokenlabs.spec.stacks.compatibility import LOWEST_ENVOY_GATEWAY, PAIRS, Pair

COVERED: frozenset[ComponentName] = frozenset(
    ("kuadrant-operator", *(name for pair in PAIRS for name in (pair.leader, pair.follower)))
)
"""Components whose versions the rules below compare with others; of the rest, upstream says nothing that can be checked."""
_THE_GUIDES = (
    "is the deployment guide's version, and upstream never supported it with Envoy AI Gateway 0.5.0: its compatibility matrix "
    "pairs 0.4 with 1.5, and 0.5 with 1.6"
)


def retired(parts: Parts) -> Iterator[Fault]:
    """Deprecated stacks still render; every run warns and gives the reason."""
    if parts.stack is None:
        return
    stack = resolve(parts.stack)
    if stack.retired:
        why = f"is deprecated: {stack.retired}"
        yield Fault(_named(parts.stack), why, f"write `{DEFAULT_STACK}` (docs/stacks.md)", severity="warning")


def in_the_stack(parts: Parts) -> Iterator[Fault]:
    """A version of a component that the base does not have would have no effect."""
    if not isinstance(parts.stack, StackDeviation):
        return
    base = STACKS[parts.stack.base]
    for name in parts.stack.model_dump(by_alias=True, exclude={"base"}, exclude_none=True):
        if name not in base:
            others = [stack.name for stack in STACKS.values() if name in stack and not stack.retired]
            why = f"is not a component of stack {base.name}, whose endpoint picker is {base.picker.name}"
            instead = f"remove it, or write `base: {others[0]}`" if others else "remove it"
            yield Fault(("stack", name), why, instead, at_key=True)


def installed(parts: Parts) -> Iterator[Fault]:
    """LeaderWorkerSet's controller is installed for models over several nodes only."""
    chosen = isinstance(parts.stack, StackDeviation) and parts.stack.lws
    if parts.complete and chosen and not any(model.multi_node for _, model in parts.models):
        why = "is unused: no model has `multiNode`"
        yield Fault(("stack", "lws"), why, "remove it", severity="warning", at_key=True)


def supported_together(parts: Parts) -> Iterator[Fault]:
    """Untested combinations fail in ways that look like errors in the manifests."""
    if not isinstance(parts.stack, StackDeviation):
        return
    base = STACKS[parts.stack.base]
    refused: set[ComponentName] = set()
    for pair in PAIRS:
        if pair.leader not in base:
            continue
        follows = _written(parts.stack, pair.follower)
        if follows or (_written(parts.stack, pair.leader) and pair.leader not in refused):
            found = list(_wrong(parts.stack, pair))
            refused |= {pair.follower} if follows and found else set()
            yield from found


def _wrong(choice: StackDeviation, pair: Pair) -> Iterator[Fault]:
    """What is wrong with a pair of which one is written: with the follower, where that is."""
    stack = resolve(choice)
    leader, follower = stack[pair.leader], stack[pair.follower]
    needed = pair.lines.get(leader.line)
    follows = _written(choice, pair.follower)
    if needed is None:
        yield from _unknown(choice, pair)
    elif follower.line != needed and not follows:
        why = f"needs {follower.name} {_line(needed)}, {pair.source}, and the stack has {follower.version}"
        instead = f"also write `{follower.name}`, or remove both: {_base(choice, pair.leader)}"
        yield Fault(("stack", leader.name), why, instead)
    elif follower.line != needed:
        why = f"is not supported with {leader.name} {leader.version}, which needs {_line(needed)}, {pair.source}"
        if (leader.name, leader.version, follower.version) == ("envoy-ai-gateway", "0.5.0", "1.5.0"):
            why = _THE_GUIDES
        instead = f"write a {_line(needed)}.x, or remove it: {_base(choice, pair.follower)}"
        yield Fault(("stack", follower.name), why, instead)
    elif (
        follows
        and follower.name == "envoy-gateway"
        and needed == LOWEST_ENVOY_GATEWAY[:2]
        and follower.release < LOWEST_ENVOY_GATEWAY
    ):
        why = f"is not supported with {leader.name} {leader.version}, which needs 1.8.1 or later, {pair.source}"
        yield Fault(("stack", follower.name), why, f"remove it: {_base(choice, pair.follower)}")


def _unknown(choice: StackDeviation, pair: Pair) -> Iterator[Fault]:
    if _written(choice, pair.leader):
        known = ", ".join(_line(line) for line in pair.lines)
        why = f"is a release whose {pair.follower} is unknown (known: {known})"
        yield Fault(("stack", pair.leader), why, f"remove it: {_base(choice, pair.leader)}")


def kuadrant_s_parts_known(parts: Parts) -> Iterator[Fault]:
    """The CRDs of Kuadrant's operators must exist before it starts, so their versions must be known."""
    choice = parts.stack
    if isinstance(choice, StackDeviation) and resolve(choice)["kuadrant-operator"].line not in PARTS:
        known = ", ".join(f"{_line(line)}.x" for line in PARTS)
        why = f"is a release whose Authorino, Limitador and DNS operators are unknown (known: {known})"
        yield Fault(("stack", "kuadrant-operator"), why, f"remove it: {_base(choice, 'kuadrant-operator')}")


def deviations_said(parts: Parts) -> Iterator[Fault]:
    """Warns about overrides that upstream supports, since they are unproven."""
    choice = parts.stack
    if not isinstance(choice, StackDeviation):
        return
    refused = {fault.path for fault in supported_together(parts)}
    for component in STACKS[choice.base].components:
        written, path = _written(choice, component.name), ("stack", component.name)
        if written is None or path in refused:
            continue
        if written.removeprefix("v") == component.version:
            yield Fault(path, f"is the version of stack {choice.base}", "remove it", severity="warning")
        else:
            why = f"replaces {component.version}, which stack {choice.base} was proven with ({component.reason})"
            instead = "read upstream's release notes between the two, and test it on kind first"
            yield Fault(path, why, instead, severity="warning")


def picker_on_a_known_architecture(parts: Parts) -> Iterator[Fault]:
    """The picker's image may not be built for the node that the picker is pinned to; unpinned pickers avoid such nodes."""
    if parts.stack is None or parts.model_defaults is None:
        return
    picker = resolve(parts.stack).picker
    node = parts.model_defaults.picker.node
    if node is None or node not in parts.nodes or (arch := parts.nodes[node].arch) in picker.architectures:
        return
    known = [name for name, other in parts.nodes.items() if other.arch in picker.architectures]
    why = f"is {arch}, and `{picker.pulled}` may not be built for it"
    pin = f"write `{known[0]}`" if known else "check with `skopeo inspect --raw`"
    instead = f"{pin}, or use stack 2026-12-router, whose picker is built for both"
    yield Fault(("modelDefaults", "picker", "node"), why, instead, severity="warning")


def _written(choice: StackDeviation, component: ComponentName) -> str | None:
    version: str | None = getattr(choice, component.replace("-", "_"))
    return version


def _named(choice: str | StackDeviation) -> Path:
    return ("stack", "base") if isinstance(choice, StackDeviation) else ("stack",)


def _base(choice: StackDeviation, component: ComponentName) -> str:
    return f"stack {choice.base} has {STACKS[choice.base][component].version}"


def _line(line: Line) -> str:
    return f"{line[0]}.{line[1]}"


RULES = (
    retired,
    in_the_stack,
    installed,
    supported_together,
    kuadrant_s_parts_known,
    deviations_said,
    picker_on_a_known_architecture,
)
