"""Every program of the environment is locked, at the versions used by the stacks and upstream's releases."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.tools.fixtures import NOT_RUN
from tokenlabs.bindings.go_modules import VersionRefusedError
from tokenlabs.spec.image_roles import upstream as role_upstream
from tokenlabs.spec.stacks import DEFAULT_STACK, STACKS, ComponentName, StackName
from tokenlabs_verify.cluster.tools import lock
from tokenlabs_verify.cluster.tools.modules import module_folder

LOCK = lock.read()
HERE = lock.LOCK.parent

UPSTREAM: tuple[ComponentName, ...] = (
    "gateway-api",
    "gateway-api-inference-extension",
    "envoy-gateway",
    "envoy-ai-gateway",
    "kuadrant-operator",
    "lws",
)
"""The stacks' components that are Go modules."""


def upstream(project: str) -> Path:
    """The project's files at the locked version."""
    try:
        return module_folder(project)
    except VersionRefusedError as refused:
        pytest.skip(f"{NOT_RUN}{refused}")


def document(path: Path) -> Any:
    return yaml.safe_load(path.read_text())


@pytest.mark.parametrize("project", UPSTREAM)
@pytest.mark.parametrize("stack", STACKS)
def test_locks_each_stacks_version_or_explains_its_replacement(stack: StackName, project: ComponentName) -> None:
    module = LOCK.module(project, stack)
    required = STACKS[stack][project].tag
    deviation = module.stacks[stack]
    if deviation is None:
        assert module.version == required
    else:
        assert module.version != required
        assert deviation.startswith(f"{required} is refused")


def test_the_default_stack_runs_without_deviation() -> None:
    assert [LOCK.module(project).stacks[DEFAULT_STACK] for project in UPSTREAM] == [None] * len(UPSTREAM)


@pytest.mark.parametrize("build", [build for build in LOCK.builds if build.own_module], ids=lambda build: build.name)
def test_own_modules_require_the_locked_versions(build: lock.GoBuild) -> None:
    assert build.own_module
    module = LOCK.module(build.project, build.stack)
    go_mod = (HERE / build.own_module / "go.mod").read_text()
    assert re.search(rf"^(require )?\t?{re.escape(module.module)} {re.escape(module.version)}( //.*)?$", go_mod, re.M)
    assert f"{module.module} {module.version} {module.sum}\n" in (HERE / build.own_module / "go.sum").read_text()
    for package in build.tools.values():
        assert package.startswith((module.module, _own_name(go_mod)))


def _own_name(go_mod: str) -> str:
    return go_mod.partition("\n")[0].removeprefix("module ")


def test_kubernetes_libraries_match_its_release() -> None:
    replaced = re.findall(r"^\tk8s\.io/\S+ => k8s\.io/\S+ (\S+)$", (HERE / "kubernetes" / "go.mod").read_text(), re.M)
    assert len(replaced) > 25
    assert set(replaced) == {LOCK.module("kubernetes").version.replace("v1.", "v0.")}


def test_programs_report_their_version() -> None:
    stamped = 0
    for build in LOCK.builds:
        version = LOCK.module(build.project, build.stack).version
        for variable, value in build.variables.items():
            if variable.lower().endswith("version"):
                assert value == version, f"{build.name}: {variable}"
                stamped += 1
    assert stamped >= 8


def test_kubernetes_matches_the_validated_version(repository: Path) -> None:
    pins = document(repository / "constructs/tokenlabs/bindings/crds.yaml")
    assert LOCK.module("kubernetes").version == pins["kubernetes"]["version"]


def test_coredns_matches_kubeadm() -> None:
    constants = (upstream("kubernetes") / "cmd/kubeadm/app/constants/constants.go").read_text()
    installed = re.search(r'CoreDNSVersion = "(\S+)"', constants)
    assert installed
    assert LOCK.module("coredns").version == installed[1]


def test_envoy_matches_envoy_gateways_line() -> None:
    types = (upstream("envoy-gateway") / "api/v1alpha1/shared_types.go").read_text()
    deployed = re.search(r'DefaultEnvoyProxyImage = "\S+:distroless-v([0-9.]+)"', types)
    (envoy,) = LOCK.wheels
    assert deployed
    assert envoy.version.rpartition(".")[0] == deployed[1].rpartition(".")[0]
    assert envoy.version == deployed[1] or deployed[1] in envoy.reason


def test_rate_limit_service_matches_envoy_gateway_or_is_explained() -> None:
    types = (upstream("envoy-gateway") / "api/v1alpha1/shared_types.go").read_text()
    deployed = re.search(r'DefaultRateLimitImage = "\S+:([0-9a-f]+)"', types)
    module = LOCK.module("ratelimit")
    assert deployed
    assert deployed[1] in module.version or deployed[1] in module.reason


def test_kuadrants_components_match_or_are_explained() -> None:
    required = document(upstream("kuadrant-operator") / "release.yaml")["dependencies"]
    for part in ("authorino-operator", "limitador-operator", "dns-operator"):
        module = LOCK.module(part)
        assert module.version == f"v{required[part]}" or required[part] in module.reason, part


def test_images_are_those_that_kuadrants_operators_deploy() -> None:
    deployed = {
        "wasm-shim": (upstream("kuadrant-operator") / "config/manager/manager.yaml").read_text(),
        "limitador": (upstream("limitador-operator") / "config/manager/manager.yaml").read_text(),
    }
    assert {image.name for image in LOCK.images} == deployed.keys()
    stack = STACKS[DEFAULT_STACK]
    for image in LOCK.images:
        assert f"{image.repository}:" in deployed[image.name]
        assert role_upstream(image.name, stack) == image.reference


def test_authorino_matches_its_operator() -> None:
    config = document(upstream("authorino-operator") / "build.yaml")["config"]
    assert LOCK.module("authorino").version == f"v{config['authorinoVersion']}"
    (build,) = [build for build in LOCK.builds if build.name == "authorino-operator"]
    assert config["authorinoImage"] in build.variables.values()


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_locks_wheels_for_both_machines(machine: str) -> None:
    assert all(machine in wheel.sha256 for wheel in LOCK.wheels)


def test_modules_contain_charts_and_crds() -> None:
    places = {
        "gateway-api": "config/crd/standard",
        "gateway-api-inference-extension": "config/crd/bases",
        "envoy-gateway": "charts/gateway-helm",
        "envoy-ai-gateway": "manifests/charts/ai-gateway-helm",
        "kuadrant-operator": "charts/kuadrant-operator",
        "authorino-operator": "charts/authorino-operator",
        "limitador-operator": "charts/limitador-operator",
        "dns-operator": "charts/dns-operator",
    }
    for project, place in places.items():
        assert list((upstream(project) / place).glob("**/*.yaml")), project


def test_rejects_an_unknown_project() -> None:
    with pytest.raises(ValueError, match="no module for project `cups`"):
        module_folder("cups")


def test_rejects_two_entries_for_one_tool() -> None:
    double = (*LOCK.builds, LOCK.builds[0])
    with pytest.raises(ValueError, match="more than one entry provides etcd"):
        lock.Lock(modules=LOCK.modules, builds=double, wheels=(), system=())
