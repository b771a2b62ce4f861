"""Is an operator told what stays in the cluster when it leaves Git?"""

from __future__ import annotations

import json
from pathlib import Path

from tests.generator.synth.conftest import Synth, edit

CLAIM = {
    "group": "",
    "kind": "PersistentVolumeClaim",
    "namespace": "token-labs",
    "name": "nemotron-vl-pool-weights",
}
DELETE = "kubectl -n token-labs delete persistentvolumeclaim nemotron-vl-pool-weights"


def test_the_weights_of_a_removed_model_are_named_with_how_to_delete_them(checkout: Path, synth: Synth) -> None:
    text = (checkout / "platform.yaml").read_text()
    first, second = text.index("  - id: nvidia/NVIDIA-Nemotron"), text.index("\nmodelDefaults:")
    (checkout / "platform.yaml").write_text(text[:first] + text[second:])
    foreseen = json.loads(synth(checkout, "--check", "--json").stdout)
    assert foreseen["orphans"] == {"microk8s": [CLAIM]}, "kind has no claims"
    done = synth(checkout)
    assert done.returncode == 0, done.stderr
    assert DELETE in done.stdout
    assert DELETE not in synth(checkout).stdout, "said once, when it happens"


def test_what_only_moves_or_changes_is_not_named(checkout: Path, synth: Synth) -> None:
    edit(checkout, "startup: 15m", "startup: 20m")
    edit(checkout, "weights: {size: 100Gi}", "weights: {size: 200Gi}")
    result = json.loads(synth(checkout, "--json").stdout)
    assert any("server.yaml" in path for path in result["change"]["changed"])
    assert result["orphans"] == {}
