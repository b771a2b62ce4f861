"""Does synth end with a summary for people, and one for programs?"""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

from tests.generator.synth.conftest import Synth, edit


def test_the_summary_ends_with_files_objects_and_the_time(checkout: Path, synth: Synth) -> None:
    edit(checkout, "startup: 15m", "startup: 20m")
    (checkout / "dist/kind/routes/llm-inference.yaml").unlink()
    (checkout / "dist/kind/left-over.yaml").write_text("")
    done = synth(checkout)
    assert done.returncode == 0, done.stderr
    assert "dist/ changed: 1 added, 3 changed, 1 removed" in done.stdout
    for line in (
        "+ kind/routes/llm-inference.yaml",
        "~ microk8s/flux/models-nemotron-vl-pool.yaml",
        "~ microk8s/models/nemotron-vl-pool/server.yaml",
        "- kind/left-over.yaml",
    ):
        assert f"\n  {line}\n" in done.stdout
    counts = re.findall(r"^(microk8s|kind): ([0-9]+) objects in ([0-9]+) layers$", done.stdout, re.MULTILINE)
    assert [name for name, _, _ in counts] == ["microk8s", "kind"]
    for name, objects, layers in counts:
        folders = [
            path for path in (checkout / "dist" / name).iterdir() if path.is_dir() and path.name != "flux-install"
        ]
        assert int(layers) == len(folders)
        texts = [
            path.read_text() for path in (checkout / "dist" / name).rglob("*.yaml") if path.name != "kustomization.yaml"
        ]
        assert int(objects) == sum(len(re.findall(r"^kind: ", text, re.MULTILINE)) for text in texts)
    assert re.search(r"\n[0-9]+ files rendered, [0-9]+ taken from the cache, [0-9.]+ s\n$", done.stdout)


def test_quiet_prints_only_warnings(checkout: Path, synth: Synth) -> None:
    edit(checkout, "startup: 15m", "startup: 20m")
    done = synth(checkout, "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    edit(checkout, "acceptedMutableImages:\n  - ghcr.io", "acceptedMutableImages: []\n# - ghcr.io")
    warned = synth(checkout, "--quiet")
    assert (warned.returncode, warned.stdout) == (0, "")
    assert "has a tag that moves" in warned.stderr


def test_json_is_the_same_for_programs(checkout: Path, synth: Synth) -> None:
    (checkout / "dist/kind/left-over.yaml").write_text("")
    result = json.loads(synth(checkout, "--json").stdout)
    assert result["change"] == {"added": [], "changed": [], "removed": ["kind/left-over.yaml"]}
    routes = next(each for each in result["targets"]["kind"] if each["layer"] == "routes")
    files = [path for path in (checkout / "dist/kind/routes").iterdir() if path.name != "kustomization.yaml"]
    assert routes["files"] == len(files)
    assert routes["bytes"] == sum(path.stat().st_size for path in files)


def test_shows_progress_only_on_a_terminal(checkout: Path, synth: Synth) -> None:
    leader, follower = pty.openpty()
    command = [sys.executable, "-P", "-O", "-m", "tokenlabs", "synth", "--full"]
    process = subprocess.Popen(command, cwd=checkout, stdout=subprocess.DEVNULL, stderr=follower)
    os.close(follower)
    shown = b""
    while True:
        try:
            chunk = os.read(leader, 4096)
        except OSError:  # the other end was closed
            break
        if not chunk:
            break
        shown += chunk
    os.close(leader)
    assert process.wait() == 0
    assert re.search(rb"rendering [0-9]+ ", shown)
    assert "rendering" not in synth(checkout, "--full").stderr


def test_effects_name_lines_of_platform_yaml(checkout: Path, synth: Synth) -> None:
    """As in `tokenlabs diff`, which reads the same platform.yaml."""
    edit(checkout, "startup: 15m", "startup: 20m")
    lines = (checkout / "platform.yaml").read_text().splitlines()
    model = lines.index("  - id: nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL-FP8") + 1
    (effect,) = (
        each for each in json.loads(synth(checkout, "--json", "--check").stdout)["effects"] if each["id"] == "restarted"
    )
    assert effect["spec"] == {"file": "platform.yaml", "line": model, "path": "models[1]"}
    assert f"platform.yaml:{model} models[1]" in synth(checkout).stdout
