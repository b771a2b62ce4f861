"""Do pods find their weights, may they write where they must, and do they get what the spec gives them?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.generator.layers.conftest import RenderedLayer, layer_named
from tokenlabs.layers.base.layer import EncryptedFile
from tokenlabs.layers.monitoring.alerts.models import rules
from tokenlabs.layers.monitoring.objectives import AVAILABLE
from tokenlabs.layers.monitoring.rules import Alert
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.loader import load
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.pod_settings import SecretValue, User
from tokenlabs.spec.serving import Model
from tokenlabs.spec.storage import Caches, Weights
from tokenlabs.spec.targets import target

FIRST, SECOND = "token-labs-pool", "nemotron-vl-pool"


def with_models(platform: Platform, *changes: dict[str, Any]) -> dict[str, Any]:
    models = (model.model_copy(update=change) for model, change in zip(platform.models, changes, strict=True))
    return {"models": tuple(models)}


def claims(manifests: list[Manifest]) -> dict[str, Manifest]:
    return {each["metadata"]["name"]: each for each in manifests if each["kind"] == "PersistentVolumeClaim"}


def pod(manifests: list[Manifest], pool: str) -> dict[str, Any]:
    (found,) = (
        each for each in manifests if each["kind"] == "Deployment" and each["metadata"]["name"] == f"{pool}-decode"
    )
    spec: dict[str, Any] = found["spec"]["template"]["spec"]
    return spec


def volume_at(spec: dict[str, Any], folder: str) -> dict[str, Any]:
    """The volume that the engine's container has at a folder, with its mount."""
    (mount,) = (each for each in spec["containers"][0]["volumeMounts"] if each["mountPath"] == folder)
    (volume,) = (each for each in spec["volumes"] if each["name"] == mount["name"])
    return {**volume, "mount": {key: value for key, value in mount.items() if key not in ("name", "mountPath")}}


def environment(spec: dict[str, Any]) -> dict[str, Any]:
    return {each["name"]: each.get("value", each.get("valueFrom")) for each in spec["containers"][0]["env"]}


def level(rendered: RenderedLayer, **changes: Any) -> str:
    """Pod Security level of the platform's namespace."""
    (found,) = (
        each for each in rendered("microk8s", "namespaces", **changes) if each["metadata"]["name"] == "token-labs"
    )
    text: str = found["metadata"]["labels"]["pod-security.kubernetes.io/enforce"]
    return text


def test_an_existing_claim_is_mounted_and_not_created(platform: Platform, rendered: RenderedLayer) -> None:
    weights = Weights(claim="models", sub_path="llama", access_mode="ReadWriteMany")
    manifests = rendered("microk8s", "models", **with_models(platform, {"weights": weights}, {}))
    assert set(claims(manifests)) == {f"{SECOND}-weights"}
    volume = volume_at(pod(manifests, FIRST), "/weights")
    assert volume["persistentVolumeClaim"] == {"claimName": "models"}
    assert volume["mount"] == {"subPath": "llama"}
    assert environment(pod(manifests, FIRST))["HF_HOME"] == "/weights"


def test_a_shared_claim_is_created_once_and_stays_when_a_model_goes(
    platform: Platform, rendered: RenderedLayer
) -> None:
    shared = {"weights": Weights(claim="models", size="2Ti", access_mode="ReadWriteMany", storage_class="nfs")}
    for chosen in (platform.models, platform.models[1:]):
        models = tuple(model.model_copy(update=shared) for model in chosen)
        manifests = rendered("microk8s", "models", models=models)
        found = [each for each in manifests if each["kind"] == "PersistentVolumeClaim"]
        assert [each["metadata"]["name"] for each in found] == ["models"]
        assert found[0]["spec"] == {
            "accessModes": ["ReadWriteMany"],
            "storageClassName": "nfs",
            "resources": {"requests": {"storage": "2Ti"}},
        }
        assert found[0]["metadata"]["annotations"] == {"kustomize.toolkit.fluxcd.io/prune": "disabled"}
        for model in models:
            volume = volume_at(pod(manifests, model.pool), "/weights")
            assert volume["persistentVolumeClaim"] == {"claimName": "models"}


def test_a_claim_is_created_where_its_size_is_written(platform: Platform, rendered: RenderedLayer) -> None:
    """The other models that mount it need not say it again, whichever comes first."""
    named, sized = Weights(claim="models"), Weights(claim="models", size="2Ti")
    for changes in ((named, sized), (sized, named)):
        models = with_models(platform, *({"weights": each} for each in changes))
        found = claims(rendered("microk8s", "models", **models))
        assert list(found) == ["models"]
        assert found["models"]["spec"]["resources"]["requests"] == {"storage": "2Ti"}


def test_weights_that_cannot_be_written_are_loaded_offline_and_kernels_kept_elsewhere(
    platform: Platform, rendered: RenderedLayer
) -> None:
    changes = with_models(platform, {"weights": Weights(claim="models", read_only=True)}, {})
    spec = pod(rendered("microk8s", "models", **changes), FIRST)
    assert volume_at(spec, "/weights")["mount"] == {"readOnly": True}
    assert volume_at(spec, "/caches")["emptyDir"] == {}
    found = environment(spec)
    assert (found["HF_HUB_CACHE"], found["HF_HUB_OFFLINE"]) == ("/weights/hub", "1")
    written = [found[name] for name in ("HF_HOME", "VLLM_CACHE_ROOT", "TRITON_CACHE_DIR", "FLASHINFER_WORKSPACE_BASE")]
    assert all(each.startswith("/caches") for each in written)


def test_an_image_of_weights_is_loaded_from_its_mirror(platform: Platform, rendered: RenderedLayer) -> None:
    images = platform.images.model_copy(update={"mirrors": {"ghcr.io": "registry.example.com/ghcr"}})
    weights = Weights(image="ghcr.io/acme/llama:v1", sub_path="models")
    changes = with_models(platform, {"weights": weights}, {}) | {"images": images}
    spec = pod(rendered("microk8s", "models", **changes), FIRST)
    volume = volume_at(spec, "/weights")
    assert volume["image"] == {"reference": "registry.example.com/ghcr/acme/llama:v1"}
    assert volume["mount"] == {"subPath": "models", "readOnly": True}
    assert spec["containers"][0]["args"][0] == "/weights"


@pytest.mark.parametrize(
    ("user", "kind"), [(None, "DirectoryOrCreate"), (User(run_as_user=1002), "Directory")], ids=["root", "another"]
)
def test_a_folder_of_the_node_is_created_only_for_root(
    platform: Platform, rendered: RenderedLayer, user: User | None, kind: str
) -> None:
    changes = with_models(platform, {"weights": Weights(host_path="/opt/models"), "user": user}, {})
    volume = volume_at(pod(rendered("microk8s", "models", **changes), FIRST), "/weights")
    assert volume["hostPath"] == {"path": "/opt/models", "type": kind}


def test_the_namespace_admits_folders_of_the_node_only_where_they_are_used(
    platform: Platform, rendered: RenderedLayer
) -> None:
    assert level(rendered) == "baseline"
    for change in ({"weights": Weights(host_path="/opt/models")}, {"caches": Caches(host_path="/opt/compiled")}):
        assert level(rendered, **with_models(platform, change, {})) == "privileged"


def test_the_namespace_admits_no_folder_that_no_pod_mounts(platform: Platform, rendered: RenderedLayer) -> None:
    """Streamed weights need no volume."""
    defaults = platform.model_defaults.model_copy(update={"weights": Weights(host_path="/opt/models")})
    changes = with_models(platform, *[{"source": "s3://models/llama"}] * 2) | {"model_defaults": defaults}
    assert level(rendered, **changes) == "baseline"


def test_a_user_of_the_spec_owns_claims_and_has_a_home(platform: Platform, rendered: RenderedLayer) -> None:
    user = User(run_as_user=1002, run_as_group=1003)
    spec = pod(rendered("microk8s", "models", **with_models(platform, {"user": user}, {})), FIRST)
    assert spec["securityContext"] == {
        "runAsNonRoot": True,
        "runAsUser": 1002,
        "runAsGroup": 1003,
        "fsGroup": 1003,
        "fsGroupChangePolicy": "OnRootMismatch",
        "seccompProfile": {"type": "RuntimeDefault"},
    }
    found = environment(spec)
    assert found["HOME"].startswith("/weights/")
    assert found["TORCHINDUCTOR_CACHE_DIR"].startswith("/weights/")


def test_variables_come_from_encrypted_or_existing_secrets(platform: Platform, secrets: dict[str, str]) -> None:
    env = {
        "AWS_ACCESS_KEY_ID": SecretValue(secret="object-storage"),
        "AWS_SECRET_ACCESS_KEY": SecretValue(secret="object-storage", key="secret-key"),
        "WANDB_API_KEY": SecretValue(secret="experiments", existing=True),
    }
    changes = with_models(platform, {"env": env}, {})
    pieces = layer_named("models").pieces(target(platform.model_copy(update=changes), "microk8s", secrets))
    copied = [each for each in pieces if isinstance(each, EncryptedFile)]
    assert [(each.source, each.namespace, each.keys) for each in copied] == [
        ("object-storage.yaml", "token-labs", ("AWS_ACCESS_KEY_ID", "secret-key"))
    ]
    kind = layer_named("models").pieces(target(platform.model_copy(update=changes), "kind"))
    assert not [each for each in kind if isinstance(each, EncryptedFile)]


def test_pods_get_shared_memory_priority_and_an_account(platform: Platform, rendered: RenderedLayer) -> None:
    change = {
        "shared_memory": "16Gi",
        "priority_class": "serving",
        "service_account_annotations": {"eks.amazonaws.com/role-arn": "arn:aws:iam::111122223333:role/models"},
    }
    manifests = rendered("microk8s", "models", **with_models(platform, change, {}))
    spec = pod(manifests, FIRST)
    assert volume_at(spec, "/dev/shm")["emptyDir"] == {"medium": "Memory", "sizeLimit": "16Gi"}  # noqa: S108
    assert spec["priorityClassName"] == "serving"
    accounts = {each["metadata"]["name"]: each for each in manifests if each["kind"] == "ServiceAccount"}
    assert accounts[spec["serviceAccountName"]]["metadata"]["annotations"] == change["service_account_annotations"]
    # The cluster of kind has no such PriorityClass: its pods would be rejected.
    kind = rendered("kind", "models", **with_models(platform, change, {}))
    assert "priorityClassName" not in pod(kind, FIRST)


def template(manifests: list[Manifest], pool: str) -> dict[str, Any]:
    (found,) = (
        each for each in manifests if each["metadata"]["name"] == f"{pool}-decode" and each["kind"] == "Deployment"
    )
    spec: dict[str, Any] = found["spec"]["template"]
    return spec


def test_a_changed_file_restarts_the_pods_that_read_it(platform: Platform, rendered: RenderedLayer) -> None:
    def shown(content: str) -> list[Manifest]:
        return rendered("microk8s", "models", **with_models(platform, {"files": {"chat.jinja": content}}, {}))

    first, second = shown("{{ a }}"), shown("{{ b }}")
    volume = volume_at(pod(first, FIRST), "/files")
    (config,) = (each for each in first if each["metadata"]["name"] == volume["configMap"]["name"])
    assert (config["kind"], config["data"]) == ("ConfigMap", {"chat.jinja": "{{ a }}"})
    assert volume["mount"] == {"readOnly": True}
    assert template(first, FIRST)["metadata"]["annotations"] != template(second, FIRST)["metadata"]["annotations"]
    assert template(first, SECOND) == template(second, SECOND)


def test_a_partial_pod_is_merged_by_the_names_of_its_items(platform: Platform, rendered: RenderedLayer) -> None:
    partial = {
        "metadata": {"labels": {"team": "lab"}},
        "spec": {
            "dnsPolicy": "None",
            "volumes": [{"name": "certificates", "configMap": {"name": "certificates"}}],
            "containers": [
                {"name": "log", "image": "ghcr.io/acme/log:v1"},
                {
                    "name": "vllm",
                    "securityContext": {"capabilities": {"add": ["IPC_LOCK"]}},
                    "volumeMounts": [{"name": "certificates", "mountPath": "/certificates"}],
                },
            ],
        },
    }
    plain = template(rendered("microk8s", "models"), FIRST)
    merged = template(rendered("microk8s", "models", **with_models(platform, {"pod": partial}, {})), FIRST)
    assert merged["metadata"]["labels"] == {**plain["metadata"]["labels"], "team": "lab"}
    assert merged["spec"]["dnsPolicy"] == "None"
    engine, log = merged["spec"]["containers"]
    assert (engine["name"], log) == ("vllm", {"name": "log", "image": "ghcr.io/acme/log:v1"})
    before = plain["spec"]["containers"][0]
    assert engine["args"] == before["args"]
    assert engine["volumeMounts"] == [*before["volumeMounts"], {"name": "certificates", "mountPath": "/certificates"}]
    assert engine["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "capabilities": {"drop": ["ALL"], "add": ["IPC_LOCK"]},
    }
    assert [each["name"] for each in merged["spec"]["volumes"]] == [
        *(each["name"] for each in plain["spec"]["volumes"]),
        "certificates",
    ]


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ({"dnsPolicy": "None"}, "baseline"),
        ({"volumes": [{"name": "cache", "hostPath": {"path": "/opt"}}]}, "privileged"),
        ({"containers": [{"name": "vllm", "securityContext": {"capabilities": {"add": ["IPC_LOCK"]}}}]}, "privileged"),
        ({"containers": [{"name": "vllm", "securityContext": {"capabilities": {"add": ["CHOWN"]}}}]}, "baseline"),
    ],
)
def test_the_namespace_admits_what_a_partial_pod_needs(
    platform: Platform, rendered: RenderedLayer, spec: dict[str, Any], expected: str
) -> None:
    assert level(rendered, **with_models(platform, {"pod": {"spec": spec}}, {})) == expected


def test_a_folder_of_the_volume_is_loaded(platform: Platform, rendered: RenderedLayer) -> None:
    change = {"weights": Weights(claim="models", read_only=True), "source": "/weights/llama"}
    spec = pod(rendered("microk8s", "models", **with_models(platform, change, {})), FIRST)
    assert spec["containers"][0]["args"][0] == "/weights/llama"


def test_weights_of_a_bucket_are_streamed_without_a_volume(platform: Platform, rendered: RenderedLayer) -> None:
    """vLLM, "Loading models with Run:ai Model Streamer": the address, and `--load-format runai_streamer`."""
    manifests = rendered("microk8s", "models", **with_models(platform, {"source": "s3://models/llama"}, {}))
    spec = pod(manifests, FIRST)
    arguments = spec["containers"][0]["args"]
    assert arguments[0] == "s3://models/llama"
    assert "--load-format=runai_streamer" in arguments
    assert [each["name"] for each in spec["volumes"]] == ["caches", "shared-memory"]
    assert set(claims(manifests)) == {f"{SECOND}-weights"}
    assert environment(spec)["HF_HOME"].startswith("/caches/")
    assert "HF_HUB_OFFLINE" not in environment(spec)


def test_each_replica_has_a_claim_that_outlives_it(platform: Platform, rendered: RenderedLayer) -> None:
    weights = Weights(per_replica=True, size="280Gi", storage_class="local")
    manifests = rendered("microk8s", "models", **with_models(platform, {"weights": weights, "replicas": 2}, {}))
    (found,) = (each for each in manifests if each["kind"] == "StatefulSet")
    assert found["metadata"]["name"] == f"{FIRST}-decode"
    spec = found["spec"]
    (claim,) = spec["volumeClaimTemplates"]
    assert claim["spec"] == {
        "accessModes": ["ReadWriteOnce"],
        "storageClassName": "local",
        "resources": {"requests": {"storage": "280Gi"}},
    }
    assert spec["persistentVolumeClaimRetentionPolicy"] == {"whenDeleted": "Retain", "whenScaled": "Retain"}
    inner = spec["template"]["spec"]
    mounts = {each["mountPath"]: each["name"] for each in inner["containers"][0]["volumeMounts"]}
    assert mounts["/weights"] == claim["metadata"]["name"]
    assert claim["metadata"]["name"] not in {each["name"] for each in inner["volumes"]}
    assert inner["containers"][0]["lifecycle"]
    (pool,) = (each for each in manifests if each["kind"] == "InferencePool" and each["metadata"]["name"] == FIRST)
    labels = spec["template"]["metadata"]["labels"]
    assert pool["spec"]["selector"]["matchLabels"].items() <= labels.items()
    assert set(claims(manifests)) == {f"{SECOND}-weights"}


def test_an_alert_notices_servers_that_are_a_stateful_set(platform: Platform, rendered: RenderedLayer) -> None:
    def available(**changes: Any) -> str:
        rules = [each for each in rendered("microk8s", "monitoring", **changes) if each["kind"] == "PrometheusRule"]
        groups = [rule for each in rules for group in each["spec"]["groups"] for rule in group["rules"]]
        (expression,) = {each["expr"] for each in groups if each.get("record") == AVAILABLE}
        return str(expression)

    changes = with_models(platform, {"weights": Weights(per_replica=True)}, {})
    assert "kube_statefulset_status_replicas_ready" in available(**changes)
    assert "kube_statefulset" not in available()


def test_an_alert_notices_prefill_pods_that_are_a_stateful_set(repository: Path) -> None:
    """Each expression of two workloads says the pool of either; a model's own pods are watched by another alert."""
    platform = load(repository / "examples" / "large-models.yaml").platform
    kept = platform.models[1].model_copy(update={"weights": Weights(per_replica=True)})

    def prefill_down(*models: Model) -> str:
        found = rules(platform.model_copy(update={"models": models}))
        return next(each.expr for each in found if isinstance(each, Alert) and each.name == "PrefillDown")

    assert prefill_down(kept, platform.models[0]).splitlines() == [
        "label_replace(",
        '  kube_deployment_status_replicas_available{namespace="token-labs", deployment=~".+-prefill"} == 0,',
        '  "pool", "$1", "deployment", "(.+)-prefill"',
        ")",
        "or",
        "label_replace(",
        '  kube_statefulset_status_replicas_ready{namespace="token-labs", statefulset=~".+-prefill"} == 0,',
        '  "pool", "$1", "statefulset", "(.+)-prefill"',
        ")",
    ]
    assert "statefulset" not in prefill_down(*platform.models)
