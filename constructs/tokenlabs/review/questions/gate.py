"""Which keys does a gate accept that it rejected before, which does it reject, and what does it pass to the limits?

AuthConfigs of Authorino, and AuthPolicies of Kuadrant, from which its operator makes AuthConfigs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.contract import headers
from tokenlabs.contract.tenant_secret import MANAGED_BY, MANAGED_BY_LABEL
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AUTHORINO, KUADRANT
from tokenlabs.manifests.references.selections import selection
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.questions.exposure import reachable
from tokenlabs.review.statements import shown

_IDENTITY = (headers.USER, headers.TIER)
_ANYONE = ("anonymous", "plain")
"""Authentication without a secret of the client."""
_PLACES = {"authorizationHeader": "prefix", "customHeader": "name", "queryString": "name", "cookie": "name"}
"""Where a client puts its key → the field that names it (authorino v0.24, api/v1beta3, Credentials)."""
_REQUEST = "request."
_GATES = ((AUTHORINO, "AuthConfig"), (KUADRANT, "AuthPolicy"))


class Rules(NamedTuple):
    """The rules of an AuthConfig or AuthPolicy, and where they are."""

    path: str
    content: Mapping[str, Any]


def rules(each: Object) -> Rules:
    """The rules that count: a policy's `overrides`, otherwise its `defaults`, otherwise its own."""
    if each.ref.kind == "AuthConfig":
        return Rules("spec", mapping(each.at("spec")))
    for prefix in (("spec", "overrides"), ("spec", "defaults"), ("spec",)):
        if each.at(*prefix, "rules"):
            return Rules(".".join((*prefix, "rules")), mapping(each.at(*prefix, "rules")))
    return Rules("spec.rules", {})


def effects(change: TargetPair) -> Iterator[Effect]:
    """`opened`, `closed` and `limit-removed` of gates that stay."""
    for pair in change.pairs:
        if (pair.ref.group, pair.ref.kind) in _GATES and pair.before and pair.after:
            yield from _Gate(change, pair, rules(pair.before), rules(pair.after)).effects()


class _Gate(NamedTuple):
    change: TargetPair
    pair: Pair
    old: Rules
    new: Rules

    def _effect(self, id_: str, severity: Severity, says: str, path: str, old: Any, new: Any) -> Effect:
        because = (FieldChange(f"{self.new.path}.{path}", old, new),)
        return self.change.effect(id_, severity, self.pair, says, because)

    def effects(self) -> Iterator[Effect]:
        for field, of_one in (("authentication", self._identity), ("authorization", self._check)):
            old, new = (mapping(each.content.get(field)) for each in (self.old, self.new))
            for name in sorted(old.keys() | new.keys()):
                if old.get(name) != new.get(name):
                    yield from of_one(str(name), old.get(name), new.get(name))
        yield from self._conditions()
        yield from self._headers()
        yield from self._answers()

    def _identity(self, name: str, old: Any, new: Any) -> Iterator[Effect]:
        path = f"authentication.{name}"
        kind = _kind(new or old)
        if old is None:
            severity = Severity.DANGER if kind in _ANYONE else Severity.CAUTION
            says = f"accepts also `{name}`: {_described(new)}"
            yield self._effect("opened", severity, says, path, old, new)
            return
        if new is None or kind != _kind(old):
            # Where anyone is accepted, they are, too.
            left = mapping(self.new.content.get("authentication")).values()
            if not any(_kind(each) in _ANYONE and not mapping(each).get("when") for each in left):
                says = f"no longer accepts `{name}`: its clients get 401"
                yield self._effect("closed", Severity.CAUTION, says, path, old, new)
            if new is not None:
                yield from self._identity(name, None, new)
            return
        yield from self._edited(name, path, mapping(old), mapping(new), kind)

    def _edited(
        self, name: str, path: str, old: Mapping[str, Any], new: Mapping[str, Any], kind: str
    ) -> Iterator[Effect]:
        one, other = dict(mapping(old.get(kind))), dict(mapping(new.get(kind)))
        was, now = one.pop("allNamespaces", False), other.pop("allNamespaces", False)
        if kind == "apiKey" and bool(was) != bool(now):
            says = "of every namespace" if now else "only of its own namespace"
            effect = ("opened" if now else "closed", Severity.CAUTION, f"`{name}` accepts keys in Secrets {says}")
            yield self._effect(*effect, f"{path}.apiKey.allNamespaces", was, now)
        if one != other:
            every = kind == "apiKey" and _every_secret(new) and not _every_secret(old)
            now, was = _described(new), _described(old)
            if now == was:
                now, was = (
                    shown({key: value for key, value in each.items() if key != "selector"}) for each in (other, one)
                )
            more = "more" if every else "other"
            says = f"`{name}` accepts {more} keys: {now or 'as by default'}; before, {was or 'as by default'}"
            yield self._effect(
                "opened", Severity.DANGER if every else Severity.CAUTION, says, f"{path}.{kind}", one, other
            )
            if kind == "apiKey" and (lost := self._lost(old, new)):
                says = f"`{name}` no longer accepts the keys of {_tenants(lost)}: they get 401"
                yield self._effect("closed", Severity.DANGER, says, f"{path}.{kind}", one, other)
        was, now = old.get("credentials"), new.get("credentials")
        if was != now:
            says = f"`{name}` reads the key from {_place(now)}, before from {_place(was)}: clients that send it as before get 401"
            yield self._effect("closed", Severity.DANGER, says, f"{path}.credentials", was, now)
        was, now = old.get("when"), new.get("when")
        if was != now:
            says = f"accepts `{name}` under other conditions"
            yield self._effect("opened", Severity.CAUTION, says, f"{path}.when", was, now)
        was, now = old.get("cache"), new.get("cache")
        if now and was != now:
            says = (
                f"remembers who `{name}` is for {mapping(now).get('ttl', 60)} s: a revoked key works that much longer"
            )
            yield self._effect("opened", Severity.CAUTION, says, f"{path}.cache", was, now)
        for field in "overrides", "defaults":
            was, now = old.get(field), new.get(field)
            if was != now:
                says = f"sets other properties of who calls as `{name}`: limits and checks may read them"
                yield self._effect("limit-removed", Severity.CAUTION, says, f"{path}.{field}", was, now)

    def _lost(self, old: Any, new: Any) -> list[str]:
        """Secrets of the tree whose keys are no longer selected."""
        after = self.change.after.objects.by_ref
        was, now = (_selected(each, self.pair.ref.namespace, after.values()) for each in (old, new))
        return sorted(was - now)

    def _check(self, name: str, old: Any, new: Any) -> Iterator[Effect]:
        path = f"authorization.{name}"
        if new is None:
            says = f"no longer checks `{name}`: keys that it rejected pass"
            yield self._effect("opened", Severity.DANGER, says, path, old, new)
        elif old is None:
            says = f"checks also `{name}`: requests that do not pass it get 403"
            yield self._effect("closed", Severity.CAUTION, says, path, old, new)
        elif mapping(old).get("when") != mapping(new).get("when"):
            says = f"checks `{name}` under other conditions: it may let more pass"
            yield self._effect(
                "opened", Severity.DANGER, says, f"{path}.when", *(mapping(one).get("when") for one in (old, new))
            )
        elif _REQUEST not in str(old) + str(new):
            says = f"changes its check `{name}`: other keys may pass than before"
            yield self._effect("opened", Severity.CAUTION, says, path, old, new)
        elif not self._evaluated():
            says = f"changes its check `{name}`: no known path or method opens or closes, but others may"
            yield self._effect("opened", Severity.CAUTION, says, path, old, new)

    def _evaluated(self) -> bool:
        """Whether `exposure` reports paths that open or close."""
        old, new = (reachable(each.objects) for each in (self.change.before, self.change.after))
        return {what: who for what, (who, _) in old.items()} != {what: who for what, (who, _) in new.items()}

    def _conditions(self) -> Iterator[Effect]:
        pair = self.pair
        if because := pair.fields("spec.when", "spec.rules.when", "spec.defaults.when", "spec.overrides.when"):
            says = "applies under other conditions: requests that do not meet them pass without a key"
            yield self.change.effect("opened", Severity.DANGER, pair, says, because)
        if because := pair.fields("spec.patterns", "spec.defaults.patterns", "spec.overrides.patterns"):
            says = "changes its named patterns: checks that use them may let other requests pass"
            yield self.change.effect("opened", Severity.CAUTION, pair, says, because)
        if because := pair.fields("spec.hosts"):
            says = (
                f"applies to hosts {shown(pair.object.at('spec', 'hosts'))}: requests for others get 404 from the gate"
            )
            yield self.change.effect("closed", Severity.DANGER, pair, says, because)
        if because := pair.fields(f"{self.new.path}.metadata", f"{self.new.path}.callbacks"):
            says = "sends requests' data to other services, or reads other metadata"
            yield self.change.effect("opened", Severity.CAUTION, pair, says, because)

    def _headers(self) -> Iterator[Effect]:
        path = "response.success.headers"
        old, new = (mapping(_at(each.content, *path.split("."))) for each in (self.old, self.new))
        for name in old:
            was, now = old[name], new.get(name)
            if was == now:
                continue
            if name in _IDENTITY:
                says = f"no longer sets the header {name}, by which limits count"
                if now:
                    says = f"takes the header {name}, by which limits count, from elsewhere: limits may no longer apply"
                yield self._effect("limit-removed", Severity.DANGER, says, f"{path}.{name}", was, now)
            elif str(name).lower() == "authorization":
                says = "no longer replaces the header authorization as before: models and upstream APIs may see tenants' keys"
                yield self._effect("opened", Severity.DANGER, says, f"{path}.{name}", was, now)
            else:
                says = f"{'changes' if now else 'no longer sets'} the header {name} for what is behind it"
                yield self._effect("opened", Severity.CAUTION, says, f"{path}.{name}", was, now)
        for name in new.keys() - old.keys():
            says = f"sets also the header {name} for what is behind it"
            yield self._effect("opened", Severity.INFO, says, f"{path}.{name}", None, new[name])

    def _answers(self) -> Iterator[Effect]:
        for denied, what, default in (
            ("unauthenticated", "a request without a valid key", 401),
            ("unauthorized", "a forbidden request", 403),
        ):
            was, now = (_at(each.content, "response", denied, "code") or default for each in (self.old, self.new))
            if was != now:
                says = f"answers {what} with {now}, before {was}"
                yield self._effect("closed", Severity.CAUTION, says, f"response.{denied}.code", was, now)


def _at(value: Any, *path: str) -> Any:
    for step in path:
        value = mapping(value).get(step)
    return value


_NOT_KINDS = ("cache", "credentials", "defaults", "metrics", "overrides", "priority", "when")


def _kind(identity: Any) -> str:
    return next((str(key) for key in mapping(identity) if key not in _NOT_KINDS), "")


def _described(identity: Any) -> str:
    kind = _kind(identity)
    content = mapping(mapping(identity).get(kind))
    match kind:
        case "anonymous":
            return "anyone, without a key"
        case "apiKey":
            return f"keys in {_secrets(content)}"
        case "jwt":
            return f"tokens that {content.get('issuerUrl') or content.get('jwksUrl')} issues"
        case "kubernetesTokenReview":
            return f"tokens of ServiceAccounts for {shown(content.get('audiences'))}"
        case "plain":
            return "whoever the request says it is"
    return f"{kind} {shown(content)}".strip()


def _secrets(content: Mapping[str, Any]) -> str:
    """The Secrets that an API key may be in. Authorino reads only those with its own label (v0.24, `secret-label-selector`)."""
    selector = content.get("selector")
    if not isinstance(selector, Mapping):
        return "no Secret, as it has no selector"
    expressions = [mapping(each) for each in items(selector.get("matchExpressions"))]
    texts = [f"{key}: {value}" for key, value in mapping(selector.get("matchLabels")).items()]
    texts += [f"{each.get('key')} {each.get('operator')} {shown(each.get('values') or [])}" for each in expressions]
    if texts:
        return f"Secrets labelled {', '.join(texts)}"
    where = "of every namespace" if content.get("allNamespaces") else "of its namespace"
    return f"any Secret {where} that Authorino watches (`authorino.kuadrant.io/managed-by`), whoever it is for"


def _every_secret(identity: Any) -> bool:
    selector = mapping(mapping(identity).get("apiKey")).get("selector")
    return isinstance(selector, Mapping) and not selector.get("matchLabels") and not selector.get("matchExpressions")


def _selected(identity: Any, namespace: str, objects: Iterable[Object]) -> set[str]:
    """The tenants whose keys an identity accepts."""
    content = mapping(mapping(identity).get("apiKey"))
    if not isinstance(content.get("selector"), Mapping):
        return set()
    found = selection("apiKey.selector", "Secret", "", content["selector"])
    return {
        each.ref.name
        for each in objects
        if each.ref.kind == "Secret"
        and (content.get("allNamespaces") or each.ref.namespace == namespace)
        and each.at("metadata", "labels", MANAGED_BY_LABEL) == MANAGED_BY
        and found.matches(mapping(each.at("metadata", "labels")))
    }


def _tenants(names: list[str]) -> str:
    return f"tenant {names[0]}" if len(names) == 1 else f"{len(names)} tenants"


def _place(credentials: Any) -> str:
    where = next((each for each in _PLACES if each in mapping(credentials)), None)
    if where is None:
        return "the header authorization (Bearer)"
    named = mapping(credentials[where]).get(_PLACES[where])
    match where:
        case "authorizationHeader":
            return f"the header authorization ({named or 'without a prefix'})"
        case "customHeader":
            return f"the header {named}"
        case "queryString":
            return f"the query's {named}, which access logs show"
    return f"the cookie {named}"
