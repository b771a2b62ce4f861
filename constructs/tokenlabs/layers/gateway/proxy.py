"""The Gateway and its Envoy proxy: placement, exposure, resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.layers.base import escape, pods
from tokenlabs.layers.base.kinds import ai_gateway, cdk8s, envoy_gateway, gateway_api
from tokenlabs.layers.base.stopping import UNROUTED_SECONDS
from tokenlabs.spec.gateway import ADDRESS_ANNOTATIONS

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.layers.base.pods import Taint
    from tokenlabs.spec.gateway import Expose, Resources

LISTENER = "http"
"""Name of the one listener: Envoy Gateway names its RouteConfiguration `<namespace>/<gateway>/<listener>`."""
CONTROLLER = "gateway.envoyproxy.io/gatewayclass-controller"
"""Envoy Gateway's controller name, which Kuadrant's operator looks for too."""
COMPONENT = {NAME_LABEL: "gateway"}
_GATEWAY_CONFIG = "aigateway.envoyproxy.io/gateway-config"


class ProxyInputs(NamedTuple):
    """Envoy's pod and Service."""

    name: str
    namespace: str
    port: int
    node: str | None
    tolerations: tuple[Taint, ...]
    expose: Expose
    resources: Resources
    longest_answer: int
    """Seconds that the longest route allows an answer."""
    image: str | None
    """In place of Envoy Gateway's own choice."""
    pull_secret: str | None


class GatewayInputs(NamedTuple):
    """The Gateway and its body processor."""

    name: str
    namespace: str
    class_name: str
    port: int
    body_processor: Resources
    ai_gateway_api_version: str


def build_class(scope: Construct, name: str) -> None:
    """The GatewayClass: no chart of Envoy Gateway makes one."""
    gateway_api.GatewayClass(
        scope,
        "gateway-class",
        metadata=cdk8s.ApiObjectMetadata(name=name, labels=COMPONENT),
        spec=gateway_api.GatewayClassSpec(controller_name=CONTROLLER),
    )


def build_proxy(scope: Construct, inputs: ProxyInputs) -> None:
    """The EnvoyProxy: the only place whose annotations and Service settings reach the generated Service."""
    envoy_gateway.EnvoyProxy(
        scope,
        "envoy-proxy",
        metadata=cdk8s.ApiObjectMetadata(name=inputs.name, namespace=inputs.namespace, labels=COMPONENT),
        spec=envoy_gateway.EnvoyProxySpec(
            logging=envoy_gateway.EnvoyProxySpecLogging(level={"default": "warn"}),
            # A changed listener (another model, another policy) drains the old one, and so does a new proxy: answers in
            # flight have this long to complete. Envoy Gateway's 60 s would cut off long streams. Requests still arrive until
            # the load balancer has removed the pod; the pod's grace period is 300 s longer than the drain
            # (gateway v1.8.3, proxy/resource_provider.go).
            shutdown=envoy_gateway.EnvoyProxySpecShutdown(
                drain_timeout=f"{UNROUTED_SECONDS + inputs.longest_answer}s", min_drain_duration=f"{UNROUTED_SECONDS}s"
            ),
            provider=envoy_gateway.EnvoyProxySpecProvider(
                type="Kubernetes",
                kubernetes=envoy_gateway.EnvoyProxySpecProviderKubernetes(
                    envoy_deployment=_deployment(inputs), envoy_service=_service(inputs.expose, inputs.port)
                ),
            ),
        ),
    )


def build_gateway(scope: Construct, inputs: GatewayInputs) -> None:
    """The Gateway and the GatewayConfig that it names."""
    resources = ai_gateway.GatewayConfigSpecExtProcKubernetesResources(
        requests=inputs.body_processor.requests, limits=inputs.body_processor.limits
    )
    escape.at_version(
        scope,
        "gateway-config",
        ai_gateway.GatewayConfig,
        inputs.ai_gateway_api_version,
        metadata=cdk8s.ApiObjectMetadata(name=inputs.name, namespace=inputs.namespace, labels=COMPONENT),
        spec=ai_gateway.GatewayConfigSpec(
            ext_proc=ai_gateway.GatewayConfigSpecExtProc(
                kubernetes=ai_gateway.GatewayConfigSpecExtProcKubernetes(resources=resources)
            )
        ),
        why=escape.AI_GATEWAY_BEFORE_0_6,
    )
    gateway_api.Gateway(
        scope,
        "gateway",
        metadata=cdk8s.ApiObjectMetadata(
            name=inputs.name,
            namespace=inputs.namespace,
            labels=COMPONENT,
            annotations={_GATEWAY_CONFIG: inputs.name},
        ),
        spec=gateway_api.GatewaySpec(
            gateway_class_name=inputs.class_name,
            infrastructure=gateway_api.GatewaySpecInfrastructure(
                parameters_ref=gateway_api.GatewaySpecInfrastructureParametersRef(
                    group="gateway.envoyproxy.io", kind="EnvoyProxy", name=inputs.name
                )
            ),
            listeners=[
                # No host name: with one, a `Host` in mixed case passes by Kuadrant's limits (wasm-shim up to 0.14.1).
                gateway_api.GatewaySpecListeners(
                    name=LISTENER,
                    protocol="HTTP",
                    port=inputs.port,
                    allowed_routes=gateway_api.GatewaySpecListenersAllowedRoutes(
                        namespaces=gateway_api.GatewaySpecListenersAllowedRoutesNamespaces(from_="Same")
                    ),
                )
            ],
        ),
    )


def _deployment(inputs: ProxyInputs) -> envoy_gateway.EnvoyProxySpecProviderKubernetesEnvoyDeployment:
    pod, secret = None, inputs.pull_secret
    if inputs.node or secret:
        pod = envoy_gateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod(
            image_pull_secrets=[
                envoy_gateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodImagePullSecrets(name=secret)
            ]
            if secret
            else None,
            node_selector=pods.node_selector(inputs.node),
            tolerations=[
                envoy_gateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTolerations(
                    key=key, operator="Equal" if value else "Exists", value=value, effect=effect
                )
                for key, value, effect in inputs.tolerations
            ]
            or None,
        )
    return envoy_gateway.EnvoyProxySpecProviderKubernetesEnvoyDeployment(
        replicas=1,
        pod=pod,
        # The security context is left to Envoy Gateway: its own is Kubernetes' Restricted profile.
        container=envoy_gateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer(
            image=inputs.image,
            resources=envoy_gateway.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources(
                requests=inputs.resources.requests, limits=inputs.resources.limits
            ),
        ),
    )


def _service(expose: Expose, port: int) -> envoy_gateway.EnvoyProxySpecProviderKubernetesEnvoyService:
    patch = None
    if expose.node_port is not None:
        patch = envoy_gateway.EnvoyProxySpecProviderKubernetesEnvoyServicePatch(
            type="StrategicMerge", value=_node_port(port, expose.node_port)
        )
    return envoy_gateway.EnvoyProxySpecProviderKubernetesEnvoyService(
        type=expose.type,
        annotations=_annotations(expose) or None,
        load_balancer_class=expose.load_balancer_class,
        # Left out, Envoy Gateway writes Local, and the port closes on every node but the proxy's.
        external_traffic_policy=expose.external_traffic_policy,
        patch=patch,
    )


def _annotations(expose: Expose) -> dict[str, str]:
    asked = dict.fromkeys(ADDRESS_ANNOTATIONS, expose.address) if expose.address else {}
    return asked | dict(expose.annotations)


def _node_port(port: int, node_port: int) -> dict[str, Any]:
    # Envoy Gateway names a Service port `<protocol>-<port>` (irListenerPortName, 1.6 and 1.8); a merge keeps its targetPort.
    ports = [{"name": f"http-{port}", "port": port, "protocol": "TCP", "nodePort": node_port}]
    return {"spec": {"ports": ports}}
