"""What may clients send to the proxies that they could not send before, and what do proxies believe of it?"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.statements import Statement, Statements, changed, removed, set_to, stated

_DANGER, _CAUTION, _INFO = Severity.DANGER, Severity.CAUTION, Severity.INFO
_POLICY = (ENVOY_GATEWAY, "ClientTrafficPolicy")
_CHECKED_PATH = "the path that the gate checks may differ from the one that a model server reads"

_STATEMENTS: Statements = {
    _POLICY: (
        Statement(
            "spec.targetRefs",
            changed,
            "opened",
            _DANGER,
            "applies to {new}, before to {old}: elsewhere, clients' headers and paths are no longer cleaned",
        ),
        Statement(
            "spec.path.escapedSlashesAction",
            set_to("KeepUnchanged", "UnescapeAndForward"),
            "opened",
            _DANGER,
            "handles escaped slashes as {new}: " + _CHECKED_PATH,
        ),
        Statement(
            "spec.path.escapedSlashesAction",
            set_to("RejectRequest", "UnescapeAndRedirect", None),
            "closed",
            _INFO,
            "handles escaped slashes as {new}, before {old}",
        ),
        Statement(
            "spec.path.disableMergeSlashes",
            set_to(True),
            "opened",
            _DANGER,
            "no longer merges slashes: " + _CHECKED_PATH,
        ),
        Statement(
            "spec.clientIPDetection",
            changed,
            "opened",
            _CAUTION,
            "takes a client's address from elsewhere ({new}, before {old}): a header that clients can set is no proof",
        ),
        Statement(
            "spec.proxyProtocol",
            changed,
            "closed",
            _DANGER,
            "expects the PROXY protocol: {new}, before {old}; other clients are cut off",
        ),
        Statement(
            "spec.enableProxyProtocol",
            changed,
            "closed",
            _DANGER,
            "expects the PROXY protocol: {new}, before {old}; other clients are cut off",
        ),
        Statement("spec.tls.clientValidation", removed, "opened", _DANGER, "no longer asks clients for a certificate"),
        Statement(
            "spec.tls.clientValidation.optional", set_to(True), "opened", _DANGER, "takes clients without a certificate"
        ),
        Statement("spec.tls.minVersion", changed, "opened", _CAUTION, "takes TLS {new} and newer, before {old}"),
        Statement(
            "spec.headers.withUnderscoresAction",
            set_to("Allow"),
            "opened",
            _CAUTION,
            "takes headers with underscores, which may look like others to a server",
        ),
        Statement(
            "spec.headers.xForwardedClientCert",
            changed,
            "opened",
            _CAUTION,
            "passes client certificates on as {new}, before {old}",
        ),
        Statement(
            "spec.headers.disableRateLimitHeaders",
            set_to(True),
            "closed",
            _CAUTION,
            "no longer sends x-ratelimit headers: clients cannot see how much of a limit is left",
        ),
        Statement(
            "spec.headers.earlyRequestHeaders.add",
            changed,
            "opened",
            _CAUTION,
            "adds headers to every request, whatever its client sends: {new}; before, {old}",
        ),
        Statement(
            "spec.headers.earlyRequestHeaders.set",
            changed,
            "opened",
            _CAUTION,
            "sets headers of every request, whatever its client sends: {new}; before, {old}",
        ),
        Statement("spec.healthCheck.path", changed, "closed", _CAUTION, "answers health checks on {new}, before {old}"),
    ),
}


def effects(change: TargetPair) -> Iterator[Effect]:
    """`opened`, `closed`, and `listener-changed` for the connections that are open."""
    yield from stated(change, _STATEMENTS)
    overwritten = _overwritten(change.after.objects)
    for pair in change.pairs:
        if (pair.ref.group, pair.ref.kind) != _POLICY:
            continue
        if pair.before:
            yield from _headers(change, pair, pair.before, overwritten)
        if pair.before and not pair.after and pair.before.at("spec", "path"):
            says = "is deleted: proxies normalize paths by their defaults; " + _CHECKED_PATH
            yield change.effect("opened", Severity.DANGER, pair, says)
        if because := pair.fields(
            "spec.headers", "spec.path", "spec.timeout", "spec.connection", "spec.http1", "spec.http2"
        ):
            longest = drain(change.after.objects)
            says = f"reconfigures the listeners: connections drain, and streams longer than {longest} are cut off"
            yield change.effect("listener-changed", Severity.INFO, pair, says, because)


def drain(objects: Objects) -> str:
    """How long Envoy lets streams end when it replaces their listener, or its pod stops.

    `spec.shutdown.drainTimeout` of the EnvoyProxy, 60 s by default, is its `--drain-time-s`
    (gateway v1.8.3, internal/infrastructure/common/proxy_args.go).
    """
    found = sorted(
        {
            str(each.at("spec", "shutdown", "drainTimeout") or "60s")
            for each in objects.of_kind(ENVOY_GATEWAY, "EnvoyProxy")
        }
    )
    return " or ".join(found) or "60s"


def _overwritten(objects: Objects) -> set[str]:
    """Headers of clients that the proxy removes or sets before anything reads them, in lower case."""
    found: set[str] = set()
    for each in objects.of_kind(*_POLICY):
        early = mapping(each.at("spec", "headers", "earlyRequestHeaders"))
        found |= {str(name).lower() for name in items(early.get("remove"))}
        found |= {str(mapping(one).get("name")).lower() for one in items(early.get("set"))}
    return found


def _headers(change: TargetPair, pair: Pair, before: Object, overwritten: set[str]) -> Iterator[Effect]:
    for name in items(before.at("spec", "headers", "earlyRequestHeaders", "remove")):
        if str(name).lower() not in overwritten:
            says = f"no longer removes the header {name}: clients can set it"
            yield change.effect(
                "opened", Severity.DANGER, pair, says, pair.fields("spec.headers.earlyRequestHeaders.remove")
            )
