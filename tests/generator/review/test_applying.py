"""How Flux applies what Git has, and what it may delete or ignore."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, kustomization, sentences

SOURCE = """\
apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: {name: charts, namespace: flux-system}
spec: {url: oci://example.com/charts, ref: {tag: v1}, interval: 1h, verify: {provider: cosign}MORE}
"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "force: false",
            "force: true",
            "caution order: {} deletes and recreates objects whose immutable fields change, and interrupts what they serve",
        ),
        (
            "force: false",
            "targetNamespace: other",
            "danger recreated: {} gives its objects the namespace other, before unset: the old ones are deleted and others are "
            "created",
        ),
        (
            "decryption: {provider: sops}",
            "force: false",
            "danger order: {} no longer decrypts: it is not applied while it has encrypted Secrets",
        ),
        (
            "decryption: {provider: sops, secretRef: {name: a}}",
            "decryption: {provider: sops, secretRef: {name: b}}",
            "caution order: {} decrypts with the key in b, before in a",
        ),
        (
            "force: false",
            "patches: [{patch: a}]",
            "caution source-changed: {} changes what Git has before it is applied (patches): this review does not see the result",
        ),
        (
            "serviceAccountName: limited",
            "force: false",
            "caution opened: {} is applied with the rights of Flux itself, before of ServiceAccount limited",
        ),
        (
            "deletionPolicy: Orphan",
            "force: false",
            "caution order: {} deletes its objects if it is deleted, before they stayed",
        ),
    ],
)
def test_an_edited_kustomization(old: str, new: str, said: str) -> None:
    before, after = (files(flux__a=kustomization("apps", each)) for each in (old, new))
    assert said.format("Kustomization flux-system/apps") in sentences(effects(before, after))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            ", verify: {provider: cosign}",
            "",
            "danger source-changed: {} no longer verifies signatures: anyone who can write to the source decides what runs",
        ),
        ("MORE", ", insecure: true", "danger source-changed: {} is read without TLS"),
        ("MORE", ", suspend: true", "caution order: {} is suspended: Flux sees no change of it"),
        ("interval: 1h", "interval: 24h", "info order: {} is read every 24h, before every 1h"),
    ],
)
def test_an_edited_source(old: str, new: str, said: str) -> None:
    before, after = (files(a=text.replace("MORE", "")) for text in (SOURCE, SOURCE.replace(old, new)))
    assert sentences(effects(before, after)) == [said.format("OCIRepository flux-system/charts")]


@pytest.mark.parametrize(
    ("annotation", "said"),
    [
        ("prune: disabled", "info order: {} stays in the cluster if it leaves Git"),
        ("force: enabled", "info order: {} is deleted and recreated when an immutable field changes"),
    ],
)
def test_switches_of_an_object(annotation: str, said: str) -> None:
    text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c, namespace: n, annotations: {a: bMORE}}\n"
    new = text.replace("MORE", f", kustomize.toolkit.fluxcd.io/{annotation}")
    assert sentences(effects(files(c=text.replace("MORE", "")), files(c=new))) == [said.format("ConfigMap n/c")]


def test_data_that_is_no_longer_kept(dist: Dist) -> None:
    dist.replace(
        "models/token-labs-pool/server.yaml", "    kustomize.toolkit.fluxcd.io/prune: disabled\n", "    a: b\n"
    )
    dist.replace("redis/server.yaml", "whenDeleted: Retain", "whenDeleted: Delete")
    assert dist.sentences() == [
        "danger order: StatefulSet redis-system/redis loses its claims, and their data, if it is deleted",
        "caution order: PersistentVolumeClaim token-labs/token-labs-pool-weights is deleted from now on if it leaves Git, with "
        "what it contains",
    ]


def test_routes_that_no_longer_wait_for_the_gate(dist: Dist) -> None:
    dist.replace("flux/routes.yaml", "  dependsOn:\n  - name: token-labs-gateway\n  - name: token-labs-policies\n", "")
    found = dist.sentences("unguarded")
    assert (
        "danger unguarded: Kustomization flux-system/token-labs-routes no longer waits for token-labs-gateway: on a new cluster "
        "AIGatewayRoute token-labs/llm-inference is open until that is applied" in found
    )
    assert len(found) == 6, found


def test_waiting_transitively_is_enough(dist: Dist) -> None:
    dist.replace("flux/routes.yaml", "  - name: token-labs-gateway\n", "")
    assert dist.sentences("unguarded") == []


def test_fields_that_flux_leaves_alone(dist: Dist) -> None:
    dist.replace(
        "flux/gateway.yaml",
        "spec:\n  dec",
        "spec:\n  ignore: [{paths: [/spec/extAuth], target: {kind: SecurityPolicy}}]\n  dec",
    )
    (effect,) = dist.sentences()
    assert effect == (
        "danger order: Kustomization flux-system/token-labs-gateway leaves fields of its objects as they are in the cluster "
        "(paths: /spec/extAuth, target: kind: SecurityPolicy; before, unset): edits of these in Git have no effect"
    )
