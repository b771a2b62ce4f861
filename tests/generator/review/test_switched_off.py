"""Objects that Flux does not apply, or only creates: is it said that an edit has no effect?"""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, kustomization, sentences

PREFIX = "kustomize.toolkit.fluxcd.io/"
IGNORED = [f"{PREFIX}reconcile: disabled", f"{PREFIX}ssa: Ignore"]
TEXT = "apiVersion: v1\nkind: Service\nmetadata: {name: s, namespace: n, FIELD: {a: bMORE}}\nspec: {ports: [{port: PORT}]}\n"


def service(switch: str = "", port: int = 80, field: str = "annotations") -> str:
    """A Service with a switch."""
    more = f", {switch}" if switch else ""
    return TEXT.replace("FIELD", field).replace("MORE", more).replace("PORT", str(port))


def said(old: str, new: str, extra: str = "") -> list[str]:
    """The effects of an edited Service."""
    flux = files(flux__apps=kustomization("apps", extra), apps__b=service().replace("s,", "other,"))
    before, after = (flux | (files(apps__a=each) if each else {}) for each in (old, new))
    return sentences(effects(before, after))


@pytest.mark.parametrize("switch", IGNORED)
@pytest.mark.parametrize("field", ["annotations", "labels"])
@pytest.mark.parametrize("before", [True, False])
def test_an_edit_of_an_ignored_object_has_no_effect(switch: str, field: str, before: bool) -> None:
    """A closed port of a Service would be reported otherwise."""
    old, new = service(switch if before else "", 80, field), service(switch, 81, field)
    assert said(old, new) == [
        f"caution without-effect: Service n/s stays as it is in the cluster: Flux does not apply it (`{switch}`), and this edit "
        "has no effect"
    ]


@pytest.mark.parametrize("written", ["Disabled", "DISABLED"])
def test_switches_are_read_in_upper_and_lower_case(written: str) -> None:
    """fluxcd/pkg, ssa/utils, AnyInMetadata; Flux' documentation writes `Disabled`."""
    kept = said(service(f"{PREFIX}prune: {written}"), "")
    assert kept[0].startswith("caution orphaned: Service n/s stays in the cluster: it is annotated `prune: disabled`")
    assert said(service(), service(f"{PREFIX}reconcile: {written}", 81))[0].startswith("caution without-effect: ")


def test_an_ignored_object_is_not_created() -> None:
    assert said("", service(IGNORED[1])) == [
        f"caution without-effect: Service n/s is not created: Flux does not apply it (`{IGNORED[1]}`)"
    ]


def test_if_not_present_creates_and_keeps() -> None:
    switch = f"{PREFIX}ssa: IfNotPresent"
    assert said("", service(switch)) == []
    assert said(service(switch), service(switch, 81)) == [
        "caution without-effect: Service n/s stays as it is in the cluster: Flux creates it only where it is missing "
        f"(`{switch}`), and this edit has no effect"
    ]


@pytest.mark.parametrize("switch", [*IGNORED, f"{PREFIX}ssa: IfNotPresent"])
def test_a_switch_alone(switch: str) -> None:
    on, off = said(service(), service(switch)), said(service(switch), service())
    assert on[0].startswith("caution without-effect: Service n/s is not updated from now on: Flux ")
    assert off == [
        f"caution order: Service n/s is applied again, before `{switch}`: earlier edits that had no effect take effect now, too"
    ]
    assert len(on) == 1


def test_merge_keeps_what_others_add() -> None:
    """Fields in Git are applied as before: the closed port is reported."""
    assert said(service(), service(f"{PREFIX}ssa: Merge", 81)) == [
        "caution closed: Service n/s no longer listens on port 80",
        f"caution order: Service n/s keeps fields that others add in the cluster from now on (`{PREFIX}ssa: Merge`); those in "
        "Git are applied as before",
    ]


def test_common_metadata_switches_all_objects_of_a_kustomization() -> None:
    extra = f"commonMetadata: {{annotations: {{{PREFIX}ssa: IfNotPresent}}}}"
    assert said(service(), service(port=81), extra)[0].startswith("caution without-effect: Service n/s stays as it is")


def test_an_ignored_object_that_leaves_git() -> None:
    """Pruning reads the switch from the cluster's object, which the one in Git never reached."""
    (effect,) = said(service(IGNORED[1]), "")
    assert effect == (
        f"caution deleted: Service n/s is deleted, unless the cluster's own object has `{IGNORED[1]}` too, or Flux never applied it"
    )


def test_a_gate_that_is_closed_only_in_git_stays_open(dist: Dist) -> None:
    dist.replace(
        "gateway/gate.yaml",
        "  name: token-labs-gateway\n  namespace: kuadrant-system",
        "  name: token-labs-gateway\n"
        "  namespace: kuadrant-system\n  annotations:\n    kustomize.toolkit.fluxcd.io/ssa: Ignore",
    )
    dist.old = dict(dist.new)
    dist.replace("gateway/gate.yaml", '"/v1/audio/models", ', "")
    (effect,) = dist.sentences()
    assert effect.startswith("caution without-effect: AuthConfig kuadrant-system/token-labs-gateway stays as it is")
