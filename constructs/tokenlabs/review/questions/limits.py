"""Whose limits change, and which counters reset?

A counter survives a changed amount, but not a changed window, place or engine: `tokenlabs verify` proves both.
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Iterator, Mapping

from tokenlabs.contract.tenant_secret import MANAGED_BY, MANAGED_BY_LABEL, TIER_ANNOTATION, USER_ANNOTATION
from tokenlabs.contract.windows import window_of
from tokenlabs.manifests.limits import EVERY_CLIENT, Counter, Limit, amount, limits
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.held import REJECTED
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.trace.admission import tenant_passes
from tokenlabs.trace.attachment import attached, gates, serves


def effects(change: TargetPair) -> Iterator[Effect]:
    """`limit-raised`, `limit-lowered`, `limit-removed` and `counter-reset`."""
    old, new = list(limits(change.before.objects)), list(limits(change.after.objects))
    rejected = {each.policy.ref for each in new if each.rejected}
    # The cluster keeps a policy when the API server rejects its edit.
    kept = [each for each in old if each.policy.ref in rejected]
    before, after = _by_counter(old), _by_counter([*kept, *(each for each in new if each.policy.ref not in rejected)])
    tenants = tenants_of(change.after.objects)
    who = {each.who for each in after}
    yield from _rejected_limits(change)
    for counter in sorted(before.keys() | after.keys()):
        was, now = before.get(counter), after.get(counter)
        whom = clients(counter.who, tenants)
        if was and now:
            yield from _changed(change, was, now, whom)
        elif was:
            yield from _removed(change, was, whom, counter.who in who, tenants.get(counter.who, 0))
        elif now and counter.who in {each.who for each in before}:
            says = f"gets a new limit: {amount(now)}"
            yield _effect(
                change, "limit-lowered", Severity.CAUTION, now, whom, says, FieldChange(now.path, None, now.amount)
            )


def _rejected_limits(change: TargetPair) -> Iterator[Effect]:
    """Limits that are not numbers: the API server rejects their policy, and keeps the one that it has."""
    was = {(each.policy.ref, each.path, each.rejected) for each in limits(change.before.objects)}
    found: dict[Object, list[Limit]] = {}
    for each in limits(change.after.objects):
        if each.rejected and (each.policy.ref, each.path, each.rejected) not in was:
            found.setdefault(each.policy, []).append(each)
    for policy, wrong in found.items():
        pair = Pair(change.before.objects.by_ref.get(policy.ref), policy)
        left = "its limits stay as they were" if pair.before else "none of its limits applies"
        more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
        says = f"{REJECTED}: in {wrong[0].path}, {wrong[0].rejected}{more}; {left}"
        severity = Severity.CAUTION if pair.before else Severity.DANGER
        yield change.effect("without-effect", severity, pair, says, pair.fields(*(each.path for each in wrong)))


def _by_counter(every: Iterable[Limit]) -> Mapping[Counter, Limit]:
    """The limits by counter; of two with the same counter, the lower one. Without those that the API server rejects."""
    found: dict[Counter, Limit] = {}
    for each in every:
        if each.rejected:
            continue
        if each.counter not in found or each.amount < found[each.counter].amount:
            found[each.counter] = each
    return found


def tenants_of(objects: Objects) -> Tally[str]:
    """How many tenants each tier has."""
    return Tally(
        str(each.at("metadata", "annotations", TIER_ANNOTATION))
        for each in objects.of_kind("", "Secret")
        if each.at("metadata", "labels", MANAGED_BY_LABEL) == MANAGED_BY
    )


def clients(who: str, tenants: Mapping[str, int]) -> str:
    """Whom a counter counts, as the subject of a sentence."""
    if who == EVERY_CLIENT:
        return who
    count = tenants.get(who, 0)
    return f"tier {who} ({count} tenant{'' if count == 1 else 's'})"


def _changed(change: TargetPair, old: Limit, new: Limit, whom: str) -> Iterator[Effect]:
    because = FieldChange(new.path, old.amount, new.amount)
    if new.amount > old.amount:
        says = f"is allowed {amount(new)}, up from {old.amount:,}"
        yield _effect(change, "limit-raised", Severity.INFO, new, whom, says, because)
    elif new.amount < old.amount:
        says = f"is allowed {amount(new)}, down from {old.amount:,}"
        yield _effect(change, "limit-lowered", Severity.CAUTION, new, whom, says, because)
    if new.kept_under != old.kept_under:
        subject = f"the counter of {whom} for {amount(new)}"
        yield _effect(change, "counter-reset", Severity.CAUTION, new, subject, f"resets: {_why_reset(old, new)}")


def _why_reset(old: Limit, new: Limit) -> str:
    if old.policy.ref.kind != new.policy.ref.kind:
        return f"{new.policy.ref.kind} replaces {old.policy.ref.kind}"
    if old.policy.ref != new.policy.ref:
        return f"{new.policy} replaces {old.policy}"
    return "its rule moves to another place in the list, which is part of the counter's key"


def _removed(change: TargetPair, old: Limit, whom: str, others: bool, tenants: int) -> Iterator[Effect]:
    if others:
        severity, left = Severity.CAUTION, "other limits remain"
    elif _rejected(change.after.objects, old.counter.who):
        severity, left = Severity.CAUTION if tenants else Severity.INFO, "the gate rejects keys of this tier"
    else:
        severity, left = Severity.DANGER, "no limit remains"
    says = f"loses its limit of {amount(old)}: {left}"
    yield _effect(change, "limit-removed", severity, old, whom, says, FieldChange(old.path, old.amount, None))


def _rejected(objects: Objects, tier: str) -> bool:
    """Whether each route that forwards requests has a gate that rejects keys of a tier. Without routes, not known: False."""
    annotations = {TIER_ANNOTATION: tier, USER_ANNOTATION: "user"}
    found = [gates(objects, each) for each in attached(objects) if serves(each.route)]
    return bool(found) and all(
        any(not gate.fails_open and not tenant_passes(objects, gate, annotations) for gate in each) for each in found
    )


def _effect(
    change: TargetPair,
    id_: str,
    severity: Severity,
    limit: Limit,
    whom: str,
    says: str,
    because: FieldChange | None = None,
) -> Effect:
    pair = Pair(change.before.objects.by_ref.get(limit.policy.ref), change.after.objects.by_ref.get(limit.policy.ref))
    counter = limit.counter
    entry = ("tiers", counter.who, counter.counted, window_of(counter.seconds))
    return change.effect(id_, severity, pair, says, (because,) if because else (), subject=whom, entry=entry)
