"""Files of ConfigMaps and Secrets are created and changed atomically."""

from __future__ import annotations

from pathlib import Path

import pytest

from tokenlabs_verify.cluster.kubelet.cluster import NotThereError, references
from tokenlabs_verify.cluster.kubelet.variables import Setting, expand
from tokenlabs_verify.cluster.kubelet.volumes import File, VolumeError, files, mounts, write


def _files(**content: str) -> dict[str, File]:
    return {name.replace("_", "/"): File(text.encode(), 0o644) for name, text in content.items()}


def test_replaces_all_files_with_one_rename(tmp_path: Path) -> None:
    assert write(tmp_path, _files(a="1", b="1", deep_c="1"))
    before = (tmp_path / "..data").readlink()
    opened = (tmp_path / "a").open()
    assert write(tmp_path, _files(a="2", deep_c="2", new="2"))
    assert (tmp_path / "..data").readlink() != before
    assert {each.name for each in tmp_path.iterdir() if not each.name.startswith("..")} == {"a", "deep", "new"}
    assert [(tmp_path / name).read_text() for name in ("a", "deep/c", "new")] == ["2", "2", "2"]
    with opened:
        assert opened.read() == "1"
    assert len([each for each in tmp_path.iterdir() if each.name.startswith("..")]) == 2


def test_does_not_rewrite_unchanged_files(tmp_path: Path) -> None:
    write(tmp_path, _files(a="1"))
    before = (tmp_path / "..data").readlink()
    assert not write(tmp_path, _files(a="1"))
    assert (tmp_path / "..data").readlink() == before
    assert write(tmp_path, {"a": File(b"1", 0o400)})


class _OneConfigMap:
    def config_map(self, namespace: str, name: str) -> dict[str, object] | None:
        data: dict[str, object] = {"data": {"text": "t"}, "binaryData": {"bytes": "/w=="}}
        return data if (namespace, name) == ("shop", "settings") else None

    secret = claim = config_map

    def token(self, pod: object, audience: str | None) -> str:
        raise NotThereError(f"{pod} {audience}")

    def report(self, pod: object, status: object) -> bool:
        raise AssertionError(pod, status)

    def forget(self, pod: object) -> None:
        raise AssertionError(pod)


SETTING = Setting({"metadata": {"namespace": "shop", "name": "p"}, "spec": {"containers": []}}, "", "", "", {})


def test_items_select_keys_and_paths() -> None:
    volume = {"name": "v", "configMap": {"name": "settings", "items": [{"key": "bytes", "path": "sub/b", "mode": 256}]}}
    assert files(volume, SETTING, _OneConfigMap()) == {"sub/b": File(b"\xff", 0o400)}
    volume["configMap"] = {"name": "settings", "items": [{"key": "nothing", "path": "x"}]}
    with pytest.raises(NotThereError, match="non-existent configmap key: nothing"):
        files(volume, SETTING, _OneConfigMap())
    assert files({"configMap": {"name": "no", "optional": True}}, SETTING, _OneConfigMap()) == {}


def test_rejects_a_mount_without_a_volume_and_maps_var_run_to_run(tmp_path: Path) -> None:
    container = {"volumeMounts": [{"name": "v", "mountPath": "/var/run/x/"}]}
    volumes = [{"name": "v", "emptyDir": {}}]
    assert [(each.target, each.read_only) for each in mounts(container, volumes, {"v": tmp_path}, {})] == [
        ("/run/x", False)
    ]
    with pytest.raises(VolumeError, match="no volume v"):
        mounts(container, [], {}, {})


@pytest.mark.parametrize(
    ("text", "expanded"),
    [
        ("$(A)-$(B)", "1-$(B)"),
        ("$$(A)", "$(A)"),
        ("$A ${A} $(A", "$A ${A} $(A"),
        ("cost $$5", "cost $5"),
    ],
)
def test_expands_references_like_kubernetes(text: str, expanded: str) -> None:
    assert expand(text, {"A": "1"}) == expanded


def test_finds_references_in_volumes_and_variables() -> None:
    pod = {
        "spec": {
            "volumes": [
                {"name": "a", "configMap": {"name": "cm"}},
                {"name": "b", "secret": {"secretName": "s"}},
                {"name": "c", "projected": {"sources": [{"secret": {"name": "p"}}, {"configMap": {"name": "q"}}]}},
            ],
            "initContainers": [{"envFrom": [{"secretRef": {"name": "e"}}]}],
            "containers": [{"env": [{"name": "X", "valueFrom": {"configMapKeyRef": {"name": "k", "key": "x"}}}]}],
        }
    }
    assert references(pod) == {
        *(("ConfigMap", name) for name in ("cm", "q", "k")),
        *(("Secret", name) for name in ("s", "p", "e")),
    }
