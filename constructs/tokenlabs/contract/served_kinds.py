"""Kinds that Kubernetes and the components of stacks serve, by API group and version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Line = tuple[int, int]
Kinds = Mapping[str, tuple[str, ...]]
"""Version → kinds."""

_ADMISSION = ("MutatingWebhookConfiguration", "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding")
_MUTATING = ("MutatingAdmissionPolicy", "MutatingAdmissionPolicyBinding")
_RESOURCE = ("DeviceClass", "ResourceClaim", "ResourceClaimTemplate", "ResourceSlice")
KUBERNETES: Mapping[str, Kinds] = {
    "": {
        "v1": (
            "Binding",
            "ConfigMap",
            "Endpoints",
            "Event",
            "LimitRange",
            "Namespace",
            "Node",
            "PersistentVolume",
            "PersistentVolumeClaim",
            "Pod",
            "PodTemplate",
            "ReplicationController",
            "ResourceQuota",
            "Secret",
            "Service",
            "ServiceAccount",
        )
    },
    "admissionregistration.k8s.io": {
        "v1alpha1": _MUTATING,
        "v1beta1": _MUTATING,
        "v1": (*_ADMISSION, *_MUTATING, "ValidatingWebhookConfiguration"),
    },
    "apiextensions.k8s.io": {"v1": ("CustomResourceDefinition",)},
    "apiregistration.k8s.io": {"v1": ("APIService",)},
    "apps": {"v1": ("ControllerRevision", "DaemonSet", "Deployment", "ReplicaSet", "StatefulSet")},
    "autoscaling": {"v1": ("HorizontalPodAutoscaler", "Scale"), "v2": ("HorizontalPodAutoscaler",)},
    "batch": {"v1": ("CronJob", "Job")},
    "certificates.k8s.io": {
        "v1alpha1": ("ClusterTrustBundle", "PodCertificateRequest"),
        "v1beta1": ("ClusterTrustBundle", "PodCertificateRequest"),
        "v1": ("CertificateSigningRequest",),
    },
    "coordination.k8s.io": {
        "v1alpha2": ("LeaseCandidate",),
        "v1beta1": ("LeaseCandidate",),
        "v1": ("Lease",),
    },
    "discovery.k8s.io": {"v1": ("EndpointSlice",)},
    "events.k8s.io": {"v1": ("Event",)},
    "flowcontrol.apiserver.k8s.io": {"v1": ("FlowSchema", "PriorityLevelConfiguration")},
    "networking.k8s.io": {
        "v1beta1": ("IPAddress", "ServiceCIDR"),
        "v1": ("IPAddress", "Ingress", "IngressClass", "NetworkPolicy", "ServiceCIDR"),
    },
    "node.k8s.io": {"v1": ("RuntimeClass",)},
    "policy": {"v1": ("Eviction", "PodDisruptionBudget")},
    "rbac.authorization.k8s.io": {"v1": ("ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding")},
    "resource.k8s.io": {
        "v1alpha3": ("DeviceTaintRule",),
        "v1beta1": _RESOURCE,
        "v1beta2": (*_RESOURCE, "DeviceTaintRule"),
        "v1": _RESOURCE,
    },
    "scheduling.k8s.io": {"v1alpha1": ("Workload", "PodGroup"), "v1": ("PriorityClass",)},
    "storage.k8s.io": {
        "v1beta1": ("VolumeAttributesClass",),
        "v1": (
            "CSIDriver",
            "CSINode",
            "CSIStorageCapacity",
            "StorageClass",
            "VolumeAttachment",
            "VolumeAttributesClass",
        ),
    },
    # Removed: Ingress (1.22), and all else that this group had.
    "extensions": {},
}
"""Kubernetes 1.35 to 1.37 (kubernetes/kubernetes, staging/src/k8s.io/api), versions that are off by default included."""


@dataclass(frozen=True, slots=True)
class Served:
    """Kinds of a component's CRDs."""

    component: str
    """Name in a stack."""
    lines: tuple[Line, ...]
    """Release lines whose CRDs were read."""
    groups: Mapping[str, Kinds]


_ROUTES = ("GRPCRoute", "Gateway", "GatewayClass", "HTTPRoute", "BackendTLSPolicy")
_ENVOY_GATEWAY = (
    "Backend",
    "BackendTrafficPolicy",
    "ClientTrafficPolicy",
    "EnvoyExtensionPolicy",
    "EnvoyPatchPolicy",
    "EnvoyProxy",
    "HTTPRouteFilter",
    "SecurityPolicy",
)
_AI_GATEWAY = ("AIGatewayRoute", "AIServiceBackend", "BackendSecurityPolicy", "GatewayConfig", "MCPRoute")
COMPONENTS: tuple[Served, ...] = (
    # config/crd/standard and experimental of v1.4.1 and v1.5.1
    Served(
        "gateway-api",
        ((1, 4), (1, 5)),
        {
            "gateway.networking.k8s.io": {
                "v1alpha2": ("TCPRoute", "TLSRoute", "UDPRoute"),
                "v1alpha3": ("BackendTLSPolicy", "TLSRoute"),
                "v1beta1": ("Gateway", "GatewayClass", "HTTPRoute", "ReferenceGrant"),
                "v1": (*_ROUTES, "ListenerSet", "ReferenceGrant", "TLSRoute"),
            }
        },
    ),
    # config/crd/bases of v1.3.0, v1.4.0 and v1.5.0
    Served(
        "gateway-api-inference-extension",
        ((1, 3), (1, 4), (1, 5)),
        {
            "inference.networking.k8s.io": {"v1": ("InferencePool",)},
            "inference.networking.x-k8s.io": {
                "v1alpha1": ("InferencePoolImport",),
                "v1alpha2": ("InferenceModelRewrite", "InferenceObjective", "InferencePool"),
            },
        },
    ),
    # charts/gateway-helm of v1.6.3 and v1.8.3
    Served("envoy-gateway", ((1, 6), (1, 8)), {"gateway.envoyproxy.io": {"v1alpha1": _ENVOY_GATEWAY}}),
    # manifests/charts/ai-gateway-crds-helm of v1.0.0
    Served(
        "envoy-ai-gateway",
        ((1, 0),),
        {"aigateway.envoyproxy.io": {"v1alpha1": (*_AI_GATEWAY, "QuotaPolicy"), "v1beta1": _AI_GATEWAY}},
    ),
    # config/crd/bases of kuadrant-operator v1.5.2, limitador-operator v0.18.3, authorino-operator v0.25.1
    Served(
        "kuadrant-operator",
        ((1, 5),),
        {
            "kuadrant.io": {
                "v1alpha1": ("TokenRateLimitPolicy",),
                "v1beta1": ("Kuadrant",),
                "v1": ("AuthPolicy", "DNSPolicy", "RateLimitPolicy", "TLSPolicy"),
            },
            "authorino.kuadrant.io": {"v1beta3": ("AuthConfig",)},
            "limitador.kuadrant.io": {"v1alpha1": ("Limitador",)},
        },
    ),
    # config/crd/bases of v0.7.0
    Served("lws", ((0, 7),), {"leaderworkerset.x-k8s.io": {"v1": ("LeaderWorkerSet",)}}),
)
"""Groups of other projects, and of other releases, are not known."""
