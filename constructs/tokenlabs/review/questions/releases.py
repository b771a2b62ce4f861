"""What does Helm do: upgrade, install, uninstall, ignore, with which CRDs and whose rights?"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.manifests.references.groups import FLUX_HELM
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.statements import Statement, Statements, changed, removed, replaced, set_to, stated

_DANGER, _CAUTION, _INFO = Severity.DANGER, Severity.CAUTION, Severity.INFO
_PLACE = ("spec.releaseName", "spec.targetNamespace", "spec.storageNamespace")
_ENVOY_GATEWAY = "spec.values.config.envoyGateway"
_UNKNOWN = "which pods restart is unknown: Helm renders the chart in the cluster"

_STATEMENTS: Statements = {
    (FLUX_HELM, "HelmRelease"): (
        Statement(
            "spec.postRenderers",
            changed,
            "restarted",
            _CAUTION,
            f"changes what the chart renders before it is applied; {_UNKNOWN}",
        ),
        Statement(
            "spec.valuesFrom",
            changed,
            "restarted",
            _CAUTION,
            f"reads values from elsewhere: {{new}}, before {{old}}; {_UNKNOWN}",
        ),
        Statement("spec.commonMetadata", changed, "restarted", _CAUTION, f"labels its objects differently; {_UNKNOWN}"),
        Statement(
            "spec.install.crds", set_to("Skip"), "version", _CAUTION, "no longer installs the chart's CRDs: others must"
        ),
        Statement(
            "spec.upgrade.crds",
            set_to("Skip", None),
            "version",
            _CAUTION,
            "no longer upgrades the chart's CRDs: others must",
        ),
        Statement(
            "spec.install.crds",
            set_to("Create", "CreateReplace", None),
            "version",
            _CAUTION,
            "installs the chart's CRDs ({new}; by default, Create), also where others own them",
        ),
        Statement(
            "spec.upgrade.crds",
            set_to("Create", "CreateReplace"),
            "version",
            _CAUTION,
            "upgrades the chart's CRDs ({new}), also where others own them",
        ),
        Statement(
            "spec.driftDetection.mode",
            set_to("warn", "disabled", None),
            "order",
            _CAUTION,
            "no longer corrects edits in the cluster",
        ),
        Statement("spec.driftDetection.mode", set_to("enabled"), "order", _INFO, "corrects edits in the cluster"),
        Statement(
            "spec.driftDetection.ignore", changed, "order", _CAUTION, "leaves other edits in the cluster as they are"
        ),
        Statement("spec.persistentClient", changed, "order", _INFO, "keeps its client: {new}, before {old}"),
        Statement(
            "spec.serviceAccountName",
            removed,
            "opened",
            _CAUTION,
            "is applied with the rights of Flux itself, before of ServiceAccount {old}",
        ),
        Statement("spec.kubeConfig", changed, "source-changed", _DANGER, "is installed in another cluster"),
        Statement(
            "spec.uninstall.keepHistory", changed, "order", _INFO, "keeps its history when it is uninstalled: {new}"
        ),
        Statement(
            "spec.upgrade.force",
            set_to(True),
            "order",
            _DANGER,
            "recreates objects that it cannot upgrade, and interrupts what they serve",
        ),
        Statement(
            "spec.upgrade.preserveValues",
            changed,
            "restarted",
            _CAUTION,
            "keeps values of the last release: {new}, before {old}",
        ),
        Statement(
            "spec.upgrade.remediation",
            changed,
            "order",
            _INFO,
            "handles failed upgrades differently: {new}; before, {old}",
        ),
        Statement(
            "spec.upgrade.strategy.name", changed, "order", _INFO, "handles failed upgrades by {new}, before {old}"
        ),
        Statement(
            "spec.install.strategy.name", changed, "order", _INFO, "handles failed installations by {new}, before {old}"
        ),
        Statement("spec.test", changed, "order", _INFO, "tests the release differently: {new}; before, {old}"),
        Statement(
            f"{_ENVOY_GATEWAY}.extensionManager",
            removed,
            "closed",
            _DANGER,
            "no longer asks Envoy AI Gateway to complete routes: requests for models fail",
        ),
        Statement(
            f"{_ENVOY_GATEWAY}.extensionManager.failOpen",
            set_to(True),
            "unguarded",
            _DANGER,
            "programs routes without Envoy AI Gateway while that is unavailable: nothing counts tokens or chooses a model's pool",
        ),
        Statement(
            f"{_ENVOY_GATEWAY}.extensionApis.enableBackend",
            set_to(False, None),
            "closed",
            _DANGER,
            "rejects Backends: routes to them, and a gate that asks one, fail",
        ),
        Statement(
            f"{_ENVOY_GATEWAY}.extensionManager.service",
            replaced,
            "opened",
            _DANGER,
            "lets another server complete routes: {new}; before, {old}; it decides what proxies do with every request",
        ),
        Statement(
            f"{_ENVOY_GATEWAY}.extensionApis.enableEnvoyPatchPolicy",
            set_to(False, None),
            "limit-removed",
            _DANGER,
            "ignores EnvoyPatchPolicies, also those that count tokens or shape answers",
        ),
        Statement(
            f"{_ENVOY_GATEWAY}.gateway.controllerName",
            changed,
            "closed",
            _DANGER,
            "serves GatewayClasses of {new}, before of {old}: Gateways of others are no longer programmed",
        ),
    ),
}


def effects(change: TargetPair) -> Iterator[Effect]:
    """What of a HelmRelease `restarts`, `sources` and `order` do not say."""
    yield from stated(change, _STATEMENTS)
    for pair in change.pairs:
        if (pair.ref.group, pair.ref.kind) == (FLUX_HELM, "HelmRelease") and pair.before and pair.after:
            yield from _replaced(change, pair)


def _replaced(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    """helm-controller uninstalls the release at its old place first (v1.6, action.ReleaseTargetChanged)."""
    if because := pair.fields(*_PLACE):
        what = " and ".join(each.path.removeprefix("spec.") for each in because)
        says = f"is uninstalled and installed again, because its {what} changes: what it serves is down in between"
        yield change.effect("recreated", _DANGER, pair, says, because)
