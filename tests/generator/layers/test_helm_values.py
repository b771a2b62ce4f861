"""Do the controllers understand what their releases tell them? Helm ignores a value that no template reads."""

from __future__ import annotations

import copy
import re
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.generator.layers.conftest import RenderedLayer
from tests.tools.fixtures import NOT_RUN
from tokenlabs.bindings import go_modules
from tokenlabs.layers import crds
from tokenlabs.layers.envoy_gateway import config
from tokenlabs.spec.stacks import STACKS, StackName
from tokenlabs.spec.tenancy import Limits

OPEN = frozenset({"annotations", "envoyGateway", "podSecurityContext", "resources", "securityContext"})
"""Values that charts pass on as they are: what stands in them is Kubernetes' own, or the controller's."""
CHARTS = {
    "envoy-gateway": ("github.com/envoyproxy/gateway", "charts/gateway-helm", "values.tmpl.yaml"),
    "envoy-ai-gateway": ("github.com/envoyproxy/ai-gateway", "manifests/charts/ai-gateway-helm", "values.yaml"),
}
LAYER_OF = {"envoy-gateway": "envoy-gateway", "envoy-ai-gateway": "ai-gateway-controller"}


def refusal(program: Path, configuration: Mapping[str, Any]) -> str:
    """What Envoy Gateway says of a configuration; empty: it takes it."""
    text = yaml.safe_dump(dict(configuration))
    return subprocess.run([program], input=text, capture_output=True, text=True, check=False).stderr


@pytest.mark.parametrize(
    "limits",
    [
        Limits(),
        Limits(on_failure="closed"),
        Limits(requests="kuadrant"),
    ],
    ids=["default", "closed on failure", "requests by kuadrant"],
)
def test_envoy_gateway_takes_its_configuration(envoy_gateway_config: Path, limits: Limits) -> None:
    assert refusal(envoy_gateway_config, config(limits, "0123456789abcdef")) == ""


def _misspell(configuration: dict[str, Any]) -> None:
    translation = configuration["extensionManager"]["hooks"]["xdsTranslator"]["translation"]
    translation["listner"] = translation.pop("listener")


def _forget_the_service(configuration: dict[str, Any]) -> None:
    del configuration["extensionManager"]["service"]


@pytest.mark.parametrize(
    ("mistake", "said"),
    [(_misspell, 'unknown field "listner"'), (_forget_the_service, "extension service config is empty")],
    ids=["unknown field", "no service"],
)
def test_envoy_gateway_would_refuse_a_mistake_in_it(
    envoy_gateway_config: Path, mistake: Callable[[dict[str, Any]], None], said: str
) -> None:
    configuration = copy.deepcopy(config(Limits(), "0123456789abcdef"))
    mistake(configuration)
    assert said in refusal(envoy_gateway_config, configuration)


@pytest.mark.parametrize("stack", STACKS)
@pytest.mark.parametrize("component", CHARTS)
def test_charts_know_every_value(rendered: RenderedLayer, component: Any, stack: str) -> None:
    module, chart, file = CHARTS[component]
    version = STACKS[stack][component].tag
    try:
        folder = go_modules.download(module, version, sumdb=True).folder / chart
    except go_modules.VersionRefusedError as error:
        pytest.skip(f"{NOT_RUN}{error}")
    known = yaml.safe_load((folder / file).read_text())
    (release,) = (each for each in rendered("microk8s", LAYER_OF[component], stack) if each["kind"] == "HelmRelease")
    templates = "".join(path.read_text() for path in sorted((folder / "templates").iterdir()))
    # A value without a default stands in templates only.
    missing = [path for path in unknown(release["spec"]["values"], known) if f".Values.{path} " not in templates]
    assert missing == []
    assert list(unknown({"controler": {}}, known)) == ["controler"]


def unknown(values: Mapping[str, Any], known: Mapping[str, Any], place: str = "") -> Iterator[str]:
    """Paths of values that the chart's own do not have."""
    for name, value in values.items():
        if name not in known:
            yield place + name
        elif isinstance(value, dict) and isinstance(known[name], dict) and name not in OPEN:
            yield from unknown(value, known[name], f"{place}{name}.")


def test_the_patch_of_kuadrants_release_fits_its_chart(
    rendered: RenderedLayer, kustomize: Path, tmp_path: Path
) -> None:
    """The chart has no values for them: helm-controller's post-renderer is kustomize."""
    closed = Limits(requests="kuadrant", on_failure="closed")
    (release,) = (each for each in rendered("microk8s", "kuadrant", limits=closed) if each["kind"] == "HelmRelease")
    version = f"v{release['spec']['chart']['spec']['version']}"
    folder = go_modules.download("github.com/kuadrant/kuadrant-operator", version, sumdb=False).folder
    chart = (folder / "charts/kuadrant-operator/templates/manifests.yaml").read_text()
    (deployment,) = (text for text in re.split(r"(?m)^---$", chart) if re.search(r"(?m)^kind: Deployment$", text))
    (tmp_path / "chart.yaml").write_text(deployment)
    (render,) = release["spec"]["postRenderers"]
    (tmp_path / "kustomization.yaml").write_text(yaml.safe_dump({"resources": ["chart.yaml"], **render["kustomize"]}))
    done = subprocess.run([kustomize, "build", tmp_path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    before, after = (
        yaml.safe_load(text)["spec"]["template"]["spec"]["containers"] for text in (deployment, done.stdout)
    )
    assert [each["name"] for each in after] == [each["name"] for each in before] == ["manager"]
    added = [each for each in after[0]["env"] if each not in before[0]["env"]]
    assert {each["name"]: each["value"] for each in added} == {
        "AUTH_SERVICE_TIMEOUT": "2s",
        "RATELIMIT_SERVICE_TIMEOUT": "500ms",
        "RATELIMIT_SERVICE_FAILURE_MODE": "deny",
    }
    assert len(after[0]["env"]) == len(before[0]["env"]) + 3


@pytest.mark.parametrize("stack", STACKS)
def test_operator_supports_the_variables(stack: StackName) -> None:
    """One that it does not know would be without effect, and bursts would get 500 again."""
    version = STACKS[stack]["kuadrant-operator"].tag
    try:
        folder = go_modules.download("github.com/kuadrant/kuadrant-operator", version, sumdb=False).folder
    except go_modules.VersionRefusedError as error:
        pytest.skip(f"{NOT_RUN}{error}")
    read = (folder / "internal/wasm/utils.go").read_text()
    for name in ("AUTH_SERVICE_TIMEOUT", "RATELIMIT_SERVICE_TIMEOUT"):
        assert f'env.GetString("{name}"' in read
    assert 'parseFailureModeValue("RATELIMIT_SERVICE_FAILURE_MODE"' in read


@pytest.mark.parametrize("stack", STACKS)
def test_crds_lie_where_flux_looks_for_them(stack: str) -> None:
    """In the releases that the module proxy serves. Flux applies all of such a folder, where nothing else may be."""
    modules = {
        "gateway-api": "sigs.k8s.io/gateway-api",
        "gateway-api-inference-extension": "sigs.k8s.io/gateway-api-inference-extension",
        "envoy-gateway": "github.com/envoyproxy/gateway",
    }
    for name, module in modules.items():
        component = STACKS[stack][name]  # type: ignore[index]
        try:
            folder = go_modules.download(module, component.tag, sumdb=True).folder / crds.folder(component)
        except go_modules.VersionRefusedError as error:
            pytest.skip(f"{NOT_RUN}{error}")
        kinds = set(re.findall(r"(?m)^kind: (\w+)$", "".join(path.read_text() for path in folder.glob("*.y*ml"))))
        # From 1.5 on Gateway API has a policy of its own, which refuses CRDs of the experimental channel.
        policy = {"ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding"} & kinds
        assert kinds - policy == {"CustomResourceDefinition"}
        assert not policy or name == "gateway-api"
