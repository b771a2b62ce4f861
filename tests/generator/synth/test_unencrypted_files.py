"""What lies unencrypted below `secrets/` would be committed: each is named, and none of its content is shown."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.generator.synth.conftest import Synth
from tokenlabs.errors import TokenlabsError
from tokenlabs.synth.encrypted_files import check_others, read_secrets

KEY = "nvapi-0123456789abcdef"
SECRET = f"apiVersion: v1\nkind: Secret\nmetadata: {{name: foo}}\nstringData: {{key: {KEY}}}\n"


def sealed(root: Path) -> str:
    return (root / "secrets/nvidia-nim-api-key.yaml").read_text()


Write = Callable[[Path], str | bytes]
CASES: dict[str, tuple[str, Write, str]] = {
    "a key in a text file": ("nim.txt", lambda _: KEY, ":1: the file is not encrypted"),
    "an unencrypted Secret": ("foo.yaml", lambda _: SECRET, ":1: the file is not encrypted"),
    "another ending": ("foo.yml", lambda _: SECRET, ":1: the file is not encrypted"),
    "a hidden file": ("redis/.foo.yaml.swp", lambda _: KEY, ":1: the file is not encrypted"),
    "not YAML": ("foo.yaml", lambda _: f"a: [{KEY}", ":1: the file is not encrypted"),
    "not text": ("foo.yaml", lambda _: b"\xff\xfe" + KEY.encode(), ":1: the file is not encrypted"),
    "an empty mapping": ("foo.yaml", lambda _: "{}", ":1: the file is not encrypted"),
    "two documents": ("foo.yaml", lambda root: f"{sealed(root)}---\n{SECRET}", ":1: the file is not encrypted"),
    "a value added by hand": (
        "foo.yaml",
        lambda root: sealed(root).replace("stringData:\n", f"stringData:\n    second: {KEY}\n"),
        ":10: stringData.second is not encrypted",
    ),
    "a field beside the encrypted ones": (
        "foo.yaml",
        lambda root: f"apiKey: {KEY}\n{sealed(root)}",
        ":1: a field is not one of a Secret, so SOPS did not encrypt it",
    ),
    "a field named as the key": (
        "foo.yaml",
        lambda root: f"{KEY}: yes\n{sealed(root)}",
        ":1: a field is not one of a Secret, so SOPS did not encrypt it",
    ),
}


@pytest.mark.parametrize("target", ["microk8s", "kind"])
@pytest.mark.parametrize("case", CASES)
def test_unencrypted_file_is_refused_unseen(checkout: Path, case: str, target: str) -> None:
    name, write, message = CASES[case]
    content = write(checkout)
    (checkout / "secrets" / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(TokenlabsError) as caught:
        check_others(read_secrets(checkout), (), set(), tenants=target == "kind")
    lines = [line for line in str(caught.value).splitlines() if f"secrets/{name}" in line]
    assert lines
    assert f"secrets/{name}{message}" in lines[0]
    assert KEY not in str(caught.value)


def test_synth_rejects_it_for_every_target_and_cache_state(checkout: Path, synth: Synth) -> None:
    def refused(*arguments: str) -> None:
        done = synth(checkout, *arguments)
        assert done.returncode == 2, arguments
        assert "secrets/nim.txt:1: the file is not encrypted, and files below secrets/ are committed" in done.stderr
        assert KEY not in done.stdout + done.stderr

    assert synth(checkout).returncode == 0
    (checkout / "secrets/nim.txt").write_text(KEY)
    refused()
    refused("--target", "kind")
    (checkout / "secrets/nim.txt").unlink()
    assert synth(checkout, "--target", "kind").returncode == 0
    (checkout / "secrets/tenants/tenant-free-demo.yaml").write_text(SECRET)
    done = synth(checkout, "--target", "kind")
    assert done.returncode == 2
    assert "secrets/tenants/tenant-free-demo.yaml:1: the file is not encrypted" in done.stderr


def test_accepts_encrypted_and_empty_files(checkout: Path, synth: Synth) -> None:
    shutil.copy(checkout / "secrets/nvidia-nim-api-key.yaml", checkout / "secrets/of-my-own.yaml")
    shutil.copy(checkout / "secrets/nvidia-nim-api-key.yaml", checkout / "secrets/.draft.yaml.x.tmp")
    (checkout / "secrets/.gitkeep").touch()
    done = synth(checkout)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("target", ["microk8s", "kind"])
def test_reports_conflict_markers(checkout: Path, synth: Synth, target: str) -> None:
    file = checkout / "secrets/tenants/tenant-free-demo.yaml"
    text = file.read_text()
    file.write_text(f"<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> other\n")
    done = synth(checkout, "--target", target)
    assert done.returncode == 2
    assert "secrets/tenants/tenant-free-demo.yaml:1: the file contains conflict markers" in done.stderr
    assert "`git checkout --theirs secrets/tenants/tenant-free-demo.yaml`" in done.stderr
    assert "is not encrypted" not in done.stderr


def test_an_unused_file_is_warned_of_in_every_run(checkout: Path, synth: Synth) -> None:
    assert "is unused" not in synth(checkout).stderr
    (checkout / "secrets/extra.yaml").write_text(sealed(checkout))
    for _ in range(2):
        done = synth(checkout)
        assert done.returncode == 0
        assert done.stderr.count("secrets/extra.yaml: warning: the file is unused") == 1
    # Another target may copy it.
    assert "is unused" not in synth(checkout, "--target", "kind").stderr


def test_a_linked_platform_yaml_is_rendered_beside_the_link(checkout: Path, synth: Synth, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (checkout / "platform.yaml").rename(elsewhere / "platform.yaml")
    (checkout / "platform.yaml").symlink_to("elsewhere/platform.yaml")
    shutil.rmtree(checkout / "dist")
    assert synth(checkout).returncode == 0
    assert (checkout / "dist/microk8s").is_dir()
    assert [path.name for path in elsewhere.iterdir()] == ["platform.yaml"]
