"""The versions used in stacks, each defined once, with its reason and upstream source.

Support dates as of 2026-11-28.
"""

from __future__ import annotations

from tokenlabs.spec.stacks.component import Component

_EMBEDDED = "embedded: built from its Go module, all scenarios of real traffic"
_CRDS = "embedded and admission: applied to real API servers"
_ADMISSION = "admission only: its CRDs and objects on real API servers"

GATEWAY_API_1_5 = Component(
    "gateway-api",
    "1.5.1",
    "Envoy Gateway 1.8 is built on it; 1.8.1 to 1.8.3 do not start without its ListenerSet CRD",
    "kubernetes-sigs/gateway-api v1.5.1, config/crd/standard",
    support="upstream names no date; newer releases exist (1.7.0)",
    proof=_CRDS,
)
GATEWAY_API_1_4 = Component(
    "gateway-api",
    "1.4.1",
    "Envoy Gateway 1.6 is built on it",
    "kubernetes-sigs/gateway-api v1.4.1, config/crd/standard",
    proof=_ADMISSION,
)
INFERENCE_EXTENSION_1_5 = Component(
    "gateway-api-inference-extension",
    "1.5.0",
    "InferencePool v1; llm-d's router 0.10.0 is built on it",
    "kubernetes-sigs/gateway-api-inference-extension v1.5.0, config/crd/bases",
    "df9f8909fe06fe2dfd4a6fc0bd0c01a0acabf849",
    proof=_ADMISSION,
)
INFERENCE_EXTENSION_1_4 = Component(
    "gateway-api-inference-extension",
    "1.4.0",
    "InferencePool v1; llm-d's scheduler 0.7.1 is built on it",
    "kubernetes-sigs/gateway-api-inference-extension v1.4.0, config/crd/bases",
    "7813285134733710668bfe09231408b43493aa12",
    proof=_CRDS,
)
INFERENCE_EXTENSION_1_3 = Component(
    "gateway-api-inference-extension",
    "1.3.0",
    "InferencePool v1; llm-d's scheduler 0.5.0 is built on it",
    "kubernetes-sigs/gateway-api-inference-extension v1.3.0, config/crd/bases",
    proof=_ADMISSION,
)
_ENVOY_GATEWAY_CHART = "oci://docker.io/envoyproxy/gateway-helm:v{version}"
ENVOY_GATEWAY_1_8_3 = Component(
    "envoy-gateway",
    "1.8.3",
    "the newest buildable 1.8; Envoy AI Gateway supports only 1.8.1 and later of 1.8; from 1.8.2 on its "
    "limits are accepted by Kubernetes 1.36 and later, and 1.8.3 retries a wasm module that could not be fetched",
    "envoyproxy/gateway v1.8.3, release-notes; envoyproxy/ai-gateway v1.0.0, site/docs/compatibility.md",
    "94850d4323922cba7c67b5b5ad23de9c715f8048",
    artifact=_ENVOY_GATEWAY_CHART,
    supported_until="2026-11-08",
    support="envoyproxy/gateway, site/content/en/news/releases/matrix.md; no Envoy AI Gateway supports 1.9 yet",
    after_support="no Envoy AI Gateway supports a newer line yet; the last patch of this line, unproven, is "
    '`stack: {base: "2026-12", envoy-gateway: 1.8.6}` (docs/stacks.md)',
    proof=_EMBEDDED,
)
ENVOY_GATEWAY_1_8_1 = Component(
    "envoy-gateway",
    "1.8.1",
    "Envoy AI Gateway 0.7 to 1.1 support Envoy Gateway 1.8.1 and later of 1.8",
    "envoyproxy/gateway v1.8.1; envoyproxy/ai-gateway v1.0.0, go.mod",
    "097ab899b9d041452d02f15d738514eda10ea21b",
    artifact=_ENVOY_GATEWAY_CHART,
    supported_until="2026-11-08",
    support="envoyproxy/gateway, site/content/en/news/releases/matrix.md",
    proof=_ADMISSION,
)
ENVOY_GATEWAY_1_6 = Component(
    "envoy-gateway",
    "1.6.3",
    "the version closest to the guide's 1.5.0 that Envoy AI Gateway 0.5 supports",
    "envoyproxy/gateway v1.6.3; envoyproxy/ai-gateway v0.5.0, compatibility matrix",
    "b6033c220e0384d057a4694f23e00fd4faadec97",
    artifact=_ENVOY_GATEWAY_CHART,
    supported_until="2026-05-13",
    support="envoyproxy/gateway, site/content/en/news/releases/matrix.md",
    proof=_ADMISSION,
)
_AI_GATEWAY_CHART = "oci://docker.io/envoyproxy/ai-gateway-helm:v{version}"
AI_GATEWAY_1_0 = Component(
    "envoy-ai-gateway",
    "1.0.0",
    "first stable release, and the only one that the Go module proxy serves",
    "envoyproxy/ai-gateway v1.0.0",
    "3e7b0bf02dad2cf6b88a523af829a7b93eb5b8e1",
    artifact=_AI_GATEWAY_CHART,
    support="`Supported` in envoyproxy/ai-gateway v1.0.0, site/docs/compatibility.md, without a date; 1.1.0 exists",
    proof=_EMBEDDED,
)
AI_GATEWAY_0_5 = Component(
    "envoy-ai-gateway",
    "0.5.0",
    "the deployment guide's version",
    "envoyproxy/ai-gateway v0.5.0",
    artifact=_AI_GATEWAY_CHART,
    support="`Supported` in envoyproxy/ai-gateway v1.0.0, site/docs/compatibility.md, without a date; the Envoy Gateway it "
    "needs is not",
    proof="admission only, with the CRDs of 1.0.0",
)
_KUADRANT_CHART = "https://kuadrant.io/helm-charts/ kuadrant-operator {version}"
KUADRANT_1_5 = Component(
    "kuadrant-operator",
    "1.5.2",
    "the newest that can be built; if a policy cannot be built, its wasm-shim 0.14.1 answers 500, where 0.12.3 let "
    "requests pass",
    "Kuadrant/kuadrant-operator v1.5.2",
    "ffa34c7d81106b15e6fdc160f0fb4038f5bd554a",
    artifact=_KUADRANT_CHART,
    proof="embedded: the operator built from its Go module, its output compared; its data plane in the kind workflow",
)
KUADRANT_1_4 = Component(
    "kuadrant-operator",
    "1.4.6",
    "the last of the line that was current with the guide, which uses latest",
    "Kuadrant/kuadrant-operator v1.4.6",
    artifact=_KUADRANT_CHART,
    proof="admission only, with the CRDs of 1.4.2",
)
ROUTER_0_10 = Component(
    "llm-d-router-endpoint-picker",
    "0.10.0",
    "llm-d's endpoint picker under its current name, published for amd64 and arm64",
    "llm-d/llm-d-router v0.10.0, config/charts/routerlib; vllm-project/semantic-router#3408 runs it with this configuration",
    artifact="ghcr.io/llm-d/llm-d-router-endpoint-picker:v{version}",
    support="upstream names no date; 0.11.0 exists and removes plugins",
    proof="admission only: the module proxy does not serve it, and the scheduler 0.7.1 does not accept its configuration",
)
SCHEDULER_0_7 = Component(
    "llm-d-inference-scheduler",
    "0.7.1",
    "the newest of llm-d's endpoint pickers that can be built, so the same version is proven and deployed",
    "llm-d/llm-d-inference-scheduler v0.7.1; the public copy of its image: kaito-project/kaito#1975",
    "2d2799ff0d719a409870bfb2164018556243f74c",
    artifact="mcr.microsoft.com/oss/v2/llm-d/llm-d-inference-scheduler:v{version}",
    # Whether the copy has an arm64 build is unknown; upstream's own had one.
    architectures=("amd64",),
    support="upstream names no date; the project continues as llm-d-router",
    proof=_EMBEDDED,
)
SCHEDULER_0_5 = Component(
    "llm-d-inference-scheduler",
    "0.5.0",
    "llm-d 0.5's endpoint picker",
    "llm-d/llm-d-inference-scheduler v0.5.0",
    artifact="ghcr.io/llm-d/llm-d-inference-scheduler:v{version}",
    support="its image is no longer public (kserve/kserve#6215)",
    proof=_ADMISSION,
)
SIMULATOR_0_6 = Component(
    "llm-d-inference-sim",
    "0.6.1",
    "implements vLLM's API without a GPU; 0.11 sends names of real models to a tokenizer service, so a model of "
    "platform.yaml would need another server",
    "llm-d/llm-d-inference-sim v0.6.1; docs/http-endpoints.md of later releases",
    artifact="ghcr.io/llm-d/llm-d-inference-sim:v{version}",
    support="upstream names no date; 0.11.2 exists, under the same name",
    proof="the kind workflow; in embedded tokenlabs' own simulator runs in its place",
)
LWS_0_7 = Component(
    "lws",
    "0.7.0",
    "models over several nodes (`multiNode`); installed only if a model needs it",
    "kubernetes-sigs/lws v0.7.0, charts/lws and api/leaderworkerset/v1",
    "cd3a73a3f5e00cfa9cd2c1c92f00f6189d88073e",
    artifact="oci://registry.k8s.io/lws/charts/lws:{version}",
    support="upstream names no date; newer releases exist (0.9.0)",
    proof="admission: its CRD and objects on real API servers; no GPU was available",
)
VALKEY_8_1_11 = Component(
    "valkey",
    "8.1.11",
    "the last patch of the line, with the security fixes since 8.1.6",
    "valkey-io/valkey 8.1.11; valkey.io/download/8.1",
    artifact="docker.io/valkey/valkey:{version}",
    supported_until="2028-03-31",
    support="valkey.io/topics/releases: three years from 8.1.0",
    proof="the kind workflow; in embedded Debian's Redis 7.0 runs in its place",
)
VALKEY_8_1_6 = Component(
    "valkey",
    "8.1.6",
    "the version of this stack's first release",
    "valkey-io/valkey 8.1.6",
    artifact="docker.io/valkey/valkey:{version}",
    supported_until="2028-03-31",
    support="valkey.io/topics/releases: three years from 8.1.0; 8.1.7 to 8.1.11 fix vulnerabilities",
    proof="the kind workflow; in embedded Debian's Redis 7.0 runs in its place",
)
