"""Rules on Flux's order and on Secrets: is each fault found, and nothing where there is none?"""

from __future__ import annotations

import hashlib

import pytest

from tests.generator.checks.conftest import found, of


def _kustomization(name: str, path: str, more: str = "") -> str:
    return (
        "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\n"
        f"metadata: {{name: {name}, namespace: flux}}\n"
        f"spec:\n  path: {path}\n  prune: true\n  sourceRef: {{kind: GitRepository, name: repository}}\n{more}"
    )


SOURCE = "apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: repository, namespace: flux}\n"
GATEWAY = """\
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: g, namespace: n}
spec: {listeners: [{name: http}]}
"""
GATE = """\
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: SecurityPolicy
metadata: {name: gate, namespace: n}
spec: {targetRefs: [{group: gateway.networking.k8s.io, kind: Gateway, name: g}], extAuth: {grpc: {}}}
"""
ROUTE = """\
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: r, namespace: n}
spec: {parentRefs: [{name: g}], rules: [{backendRefs: [{name: s, port: 80}]}]}
"""
SECRET = """\
apiVersion: v1
kind: Secret
metadata: {name: ada, namespace: n, labels: {authorino.kuadrant.io/managed-by: authorino}}
stringData: {api_key: "ENC[AES256_GCM,data:x]"}
"""
NAMESPACE = """\
apiVersion: v1
kind: Namespace
metadata: {name: n, annotations: {kustomize.toolkit.fluxcd.io/prune: disabled}}
"""
TREE = {
    "root/source.yaml": SOURCE,
    "root/all.yaml": _kustomization("all", "./apply"),
    "apply/gate.yaml": _kustomization("gate", "./gate"),
    "apply/routes.yaml": _kustomization("routes", "./routes", "  dependsOn: [{name: gate}]\n"),
    "apply/secrets.yaml": _kustomization("secrets", "./secrets", "  decryption: {provider: sops}\n"),
    "apply/empty.yaml": _kustomization("empty", "./empty"),
    "gate/gateway.yaml": f"{NAMESPACE}---\n{GATEWAY}",
    "gate/gate.yaml": GATE,
    "routes/route.yaml": ROUTE.replace("name: s,", "name: s, namespace: other,"),
    "secrets/ada.yaml": SECRET,
    "empty/kustomization.yaml": "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: []\n",
}


def _found(**changes: str) -> list[str]:
    files = TREE | {name.replace("__", "/") + ".yaml": text for name, text in changes.items()}
    return of({name: text.encode() for name, text in files.items()})


def test_accepts_good_manifests() -> None:
    assert _found() == []


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "apply/secrets",
            "  decryption",
            "  dependsOn: [{name: gates}]\n  decryption",
            "TL501 [dependsOn: [{name: gates}]]: Kustomization flux/secrets waits for Kustomization flux/gates, which is missing",
        ),
        ("apply/empty", "./empty", "./empties", None),
        ("apply/gate", "  prune", "  dependsOn: [{name: routes}]\n  prune", "TL501"),
        (
            "apply/gate",
            "name: repository",
            "name: repositry",
            "TL501 [sourceRef: {kind: GitRepository, name: repositry}]: Kustomization flux/gate waits for GitRepository",
        ),
        (
            "gate/gateway",
            ", annotations: {kustomize.toolkit.fluxcd.io/prune: disabled}",
            "",
            "TL503 [metadata: {name: n}]: Namespace n is pruned by Kustomization flux/gate",
        ),
        (
            "apply/routes",
            "  dependsOn: [{name: gate}]\n",
            "",
            "TL504 [spec:]: Kustomization flux/routes does not wait for Kustomization flux/gate: its routes are ",
        ),
        (
            "secrets/ada",
            '"ENC[AES256_GCM,data:x]"',
            "hunter2",
            "TL601 [stringData: {api_key: hunter2}]: Secret n/ada has a value in plain text",
        ),
        (
            "secrets/ada",
            'stringData: {api_key: "ENC[AES256_GCM,data:x]"}',
            "data: {api_key: Y2hhbmdlX21l}",
            "TL602 [data: {api_key: Y2hhbmdlX21l}]: Secret n/ada has a placeholder for a value",
        ),
    ],
)
def test_a_fault_is_found_alone(file: str, old: str, new: str, expected: str | None) -> None:
    text = TREE[f"{file}.yaml"]
    assert old in text
    says = _found(**{file.replace("/", "__"): text.replace(old, new)})
    if expected is None:
        assert says == []
    else:
        assert {each[:5] for each in says} == {expected[:5]}
        assert says[0].startswith(expected)


def test_a_path_beside_a_folder_of_the_tree_is_missing() -> None:
    below = {f"clusters/a/{name}": text.replace("path: ./", "path: ./clusters/a/") for name, text in TREE.items()}
    tree = {name: text.encode() for name, text in below.items()}
    assert of(tree) == []
    wrong = tree["clusters/a/apply/routes.yaml"].replace(b"a/routes", b"a/routs")
    assert of(tree | {"clusters/a/apply/routes.yaml": wrong}, "TL501") == [
        "TL501 [path: ./clusters/a/routs]: Kustomization flux/routes has path `./clusters/a/routs`, which is missing: it is "
        "never applied"
    ]


def test_a_dependency_of_a_kustomization_whose_parent_is_elsewhere_is_not_missed() -> None:
    assert found(_kustomization("routes", "./routes", "  dependsOn: [{name: gates}]\n")) == []


def test_allows_readable_secrets_without_decryption() -> None:
    plain = SECRET.replace('"ENC[AES256_GCM,data:x]"', "hunter2")
    assert _found(secrets__ada=plain, apply__secrets=_kustomization("secrets", "./secrets")) == []


def test_a_published_demo_key_is_known_by_its_digest() -> None:
    digest = hashlib.sha256(b"tlabs_free_demo_key_change_me").hexdigest()[:16]
    published = SECRET.replace("labels:", f"annotations: {{tokenlabs.dev/key-sha256: {digest}}}, labels:")
    (says,) = _found(secrets__ada=published)
    assert says.startswith("TL602 [")
    assert "Secret n/ada holds a demo key that was once published" in says


def test_one_key_in_two_secrets() -> None:
    ada = SECRET.replace("labels:", "annotations: {tokenlabs.dev/key-sha256: aaaaaaaaaaaaaaaa}, labels:")
    bob = ada.replace("name: ada", "name: bob")
    (says,) = _found(secrets__ada=ada, secrets__bob=bob)
    assert says.startswith("TL603 [")
    assert "Secret n/bob has the same key as Secret n/ada" in says
    assert _found(secrets__ada=ada, secrets__bob=bob.replace("aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb")) == []
    plain = SECRET.replace('"ENC[AES256_GCM,data:x]"', "k")
    assert [each[:5] for each in found(f"{plain}---\n{plain.replace('name: ada', 'name: bob')}")] == ["TL603"]


RELEASE = """\
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: eg, namespace: n}
spec:
  chart: {spec: {chart: gateway-helm, version: 1.8.3}}
  install: {crds: Skip}
"""
CRD = """\
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: NAME.gateway.networking.k8s.io}
spec: {group: gateway.networking.k8s.io}
"""
CRDS = CRD.replace("NAME", "httproutes") + CRD.replace("NAME", "gateways")


def test_crds_with_two_owners() -> None:
    assert found(RELEASE + CRDS) == []
    assert found(RELEASE.replace("Skip", "Create")) == []
    for own in (
        "  install: {crds: Create}",
        "  install: {}",
        "  install: {crds: Skip}\n  upgrade: {crds: CreateReplace}",
    ):
        (says,) = found(RELEASE.replace("  install: {crds: Skip}", own) + CRDS)
        assert "HelmRelease n/eg installs the CRDs of gateway.networking.k8s.io, as CustomResourceDefinition" in says


CONFIGURED = (
    RELEASE
    + """\
  values:
    config:
      envoyGateway:
        extensionApis: {enableBackend: true, enableEnvoyPatchPolicy: true}
        extensionManager:
          backendResources: [{group: inference.networking.k8s.io, kind: InferencePool}]
          hooks:
            xdsTranslator:
              post: [Translation, Cluster, Route]
              translation:
                cluster: {includeAll: true}
                listener: {includeAll: true}
                route: {includeAll: true}
                secret: {includeAll: true}
          service: {fqdn: {hostname: controller, port: 1063}}
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: Backend
metadata: {name: b, namespace: n}
---
apiVersion: aigateway.envoyproxy.io/v1beta1
kind: AIGatewayRoute
metadata: {name: ai, namespace: n}
spec: {rules: [{backendRefs: [{group: inference.networking.k8s.io, kind: InferencePool, name: p}]}]}
"""
)


@pytest.mark.parametrize(
    ("old", "new", "missing"),
    [
        ("Cluster, Route]", "Cluster]", "`hooks.xdsTranslator.post`: Route"),
        ("secret: {includeAll: true}", "secret: {}", "`hooks.xdsTranslator.translation.secret.includeAll: true`"),
        ("name: eg", "name: eg", ""),
        (
            "group: inference.networking.k8s.io, kind: InferencePool}]\n          hooks",
            "group: a, kind: A}]\n          hooks",
            "`backendResources` with InferencePool",
        ),
        ("service: {", "server: {", "`service` with the controller's address"),
        ("enableBackend: true", "enableBackend: false", "`extensionApis.enableBackend: true`"),
    ],
)
def test_envoy_gateway_configuration(old: str, new: str, missing: str) -> None:
    assert old in CONFIGURED
    says = found(CONFIGURED.replace(old, new), "TL506")
    assert len(says) == bool(missing)
    if missing.startswith("`extensionApis"):
        assert "does not enable Backends: Backend n/b has no effect" in says[0]
    elif missing:
        assert f"has an `extensionManager` without {missing}" in says[0]
    elsewhere = CONFIGURED.replace(old, new).replace(
        "  values:", "  valuesFrom: [{kind: ConfigMap, name: more}]\n  values:"
    )
    assert found(elsewhere, "TL506") == []


BINDING = """\
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: b}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin}
subjects: [{apiGroup: rbac.authorization.k8s.io, kind: Group, name: "system:authenticated"}]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: reader}
rules: [{apiGroups: [""], resources: [secrets], verbs: ["*"]}]
"""


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("", "", "gives cluster-admin to system:authenticated: every user and every pod may do anything"),
        (
            "name: cluster-admin",
            "name: edit",
            "gives edit to system:authenticated: every user and every pod reads and writes Secrets",
        ),
        ("name: cluster-admin", "name: view", ""),
        ("name: cluster-admin", "name: reader", "gives reader to system:authenticated: every user and every pod reads Secrets"),
        (
            "Group, name: \"system:authenticated\"",
            "User, name: \"system:anonymous\"",
            "gives cluster-admin to system:anonymous: anyone who reaches the API server may do anything",
        ),
        ("system:authenticated", "system:serviceaccounts:apps", ""),
        ("system:authenticated", "team", ""),
        (
            "kind: ClusterRoleBinding\nmetadata: {name: b}",
            "kind: RoleBinding\nmetadata: {name: b, namespace: n}",
            "gives cluster-admin to system:authenticated: every user and every pod may do anything in namespace n",
        ),
    ],
)  # fmt: skip
def test_rights_for_everyone(old: str, new: str, says: str) -> None:
    assert old in BINDING
    assert [
        each.partition(" b ")[2] or each.partition("/b ")[2] for each in found(BINDING.replace(old, new, 1), "TL605")
    ] == ([says] if says else [])


@pytest.mark.parametrize(
    ("old", "new", "reads"),
    [
        ('verbs: ["*"]', "verbs: [create]", False),
        ('verbs: ["*"]', "verbs: [watch]", True),
        ("resources: [secrets]", "resources: [configmaps]", False),
        ("resources: [secrets]", "resources: [secrets], resourceNames: [ca]", False),
        ('apiGroups: [""]', "apiGroups: [example.com]", False),
        ('apiGroups: [""], resources: [secrets]', 'apiGroups: ["*"], resources: ["*"]', True),
    ],
)
def test_a_role_of_the_tree_is_read(old: str, new: str, reads: bool) -> None:
    assert old in BINDING
    text = BINDING.replace("name: cluster-admin", "name: reader").replace(old, new)
    assert bool(found(text, "TL605")) is reads
