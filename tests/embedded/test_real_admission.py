"""A real API server accepts what we render for any platform, and the cases detect when it does not."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from tests.generator.properties.test_random_specs import encrypted
from tests.platforms import platforms
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.yaml_text import load
from tokenlabs.spec.loader import load_text
from tokenlabs.spec.stacks import StackName
from tokenlabs.spec.target_names import TARGETS
from tokenlabs.synth.compose import compose
from tokenlabs.synth.rendered import RenderedFiles
from tokenlabs_verify.admission import asking, plane, trees
from tokenlabs_verify.admission.case import AdmissionResult, Case, Method
from tokenlabs_verify.client.kubernetes import KubernetesApi

pytestmark = pytest.mark.xdist_group("admission")


class Admission:
    """One stack's API server, and its answers to all cases."""

    def __init__(self, api: KubernetesApi, stack: StackName, results: tuple[AdmissionResult, ...]) -> None:
        self.api = api
        self.stack = stack
        self.results = results

    def ask(self, *documents: Manifest, **about: Any) -> AdmissionResult:
        case = Case("one", "one", "this test", documents, **about)
        asking.prepare(self.api, documents)
        return asking.ask(self.api, case, ())


@pytest.fixture(scope="module", params=[each for each in plane.planes() if not each.beyond], ids=lambda each: each.name)
def admission(request: pytest.FixtureRequest, repository: Path) -> Iterator[Admission]:
    under_test: plane.Plane = request.param
    with plane.up(f"test-admission-{under_test.name}", under_test.kubernetes) as api:
        yield Admission(api, under_test.stack, asking.run(api, repository, stack=under_test.stack))


def test_every_case_gets_the_expected_answer(admission: Admission) -> None:
    assert [f"{each.id}: {each.evidence}" for each in admission.results if not each.as_expected] == []


def test_checks_every_object_of_both_targets_and_every_example(admission: Admission, repository: Path) -> None:
    names = ["dist", *(path.stem for path in (repository / "examples").glob("*.yaml"))]
    cases = {each.id: each for each in admission.results}
    assert {f"admission-{name}-{target}-{admission.stack}" for name in names for target in TARGETS} <= set(cases)
    if trees.committed_stack(repository) != admission.stack:
        return
    for target in TARGETS:
        subjects = {answer.subject for answer in cases[f"admission-dist-{target}-{admission.stack}"].answers}
        for path in (repository / "dist" / target).rglob("*.yaml"):
            for manifest in load(path.read_text()):
                if path.name != "kustomization.yaml":
                    metadata = manifest["metadata"]
                    where = f"{metadata['namespace']}/" if "namespace" in metadata else ""
                    assert f"{manifest['kind']} {where}{metadata['name']}" in subjects


def test_reports_replacements_of_unavailable_versions(admission: Admission) -> None:
    remarks = "\n".join(line for each in admission.results for line in each.result().remarks)
    assert ("envoy-ai-gateway v0.5.0: checked with the CRDs of v1.0.0" in remarks) == (admission.stack == "2026-02")
    assert ("v1alpha1 is deprecated" in remarks) == (admission.stack == "2026-02")
    assert trees.DECRYPTED in remarks


def one(repository: Path, kind: str) -> Manifest:
    found = trees.read(repository / "dist" / "kind")
    return copy.deepcopy(next(each for each in found if each["kind"] == kind))


def test_detects_a_defect_in_a_rendered_object(admission: Admission, repository: Path) -> None:
    misspelt = one(repository, "ClientTrafficPolicy")
    misspelt["spec"]["conection"] = {}
    assert ".spec.conection: field not declared in schema" in admission.ask(misspelt).evidence
    against_a_rule = one(repository, "InferencePool")
    del against_a_rule["spec"]["endpointPickerRef"]["port"]
    assert "port is required when kind is 'Service'" in admission.ask(against_a_rule).evidence
    taken = one(repository, "InferencePool")
    assert admission.ask(taken).as_expected


def test_detects_a_pod_that_pod_security_rejects(admission: Admission, repository: Path) -> None:
    documents = trees.read(repository / "dist" / "kind")
    namespace = next(
        each
        for each in documents
        if each["metadata"].get("labels", {}).get("pod-security.kubernetes.io/enforce") == "restricted"
    )
    workload = copy.deepcopy(
        next(
            each
            for each in documents
            if trees.pods_of(each) and each["metadata"]["namespace"] == namespace["metadata"]["name"]
        )
    )
    workload["spec"]["template"]["spec"]["hostNetwork"] = True
    found = admission.ask(namespace, workload, *trees.pods_of(workload))
    assert "violates PodSecurity" in found.evidence


def test_reports_a_deprecated_version(admission: Admission) -> None:
    manifest: Manifest = {
        "apiVersion": "aigateway.envoyproxy.io/v1alpha1",
        "kind": "GatewayConfig",
        "metadata": {"name": "old"},
        "spec": {},
    }
    found = admission.ask(manifest, method=Method.CREATE)
    assert "v1alpha1 is deprecated; use aigateway.envoyproxy.io/v1beta1 instead" in found.evidence
    assert not found.as_expected


def test_persists_no_checked_object(admission: Admission) -> None:
    for api_version, kind in (
        ("v1", "Pod"),
        ("apps/v1", "Deployment"),
        ("gateway.networking.k8s.io/v1", "Gateway"),
        ("aigateway.envoyproxy.io/v1beta1", "AIGatewayRoute"),
    ):
        assert admission.api.list(api_version, kind) == []


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(spec=platforms(most_models=18, most_tenants=5))
def test_accepts_every_valid_platform(
    admission: Admission, tmp_path_factory: pytest.TempPathFactory, spec: Mapping[str, Any]
) -> None:
    platform = load_text(yaml.safe_dump(json.loads(json.dumps({**spec, "stack": admission.stack})))).platform
    memory = RenderedFiles(tmp_path_factory.mktemp("memory") / "rendered.sqlite3")
    explained = next(each.case.explained for each in admission.results)
    for composed in compose(platform, encrypted(platform), memory).targets:
        objects = [each for layer in composed.layers for file in layer.files.values() for each in load(file.text)]
        plain = [trees.decrypted(each) for each in objects if "kustomize.config" not in each["apiVersion"]]
        pods = [pod for each in plain for pod in trees.pods_of(each)]
        found = admission.ask(*plain, *pods, explained=explained)
        assert found.as_expected, found.evidence
