"""Are the bindings of Kubernetes' own kinds whole, current, and the same constructs as cdk8s-plus-28's?"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tokenlabs.bindings.kubernetes import KINDS, bindings, cut

ROOT = Path(__file__).resolve().parents[3]

SOURCE = '''
class Leaf:
    """Mentions KubeUnused in prose."""
class Middle:
    def f(self) -> typing.Optional["Leaf"]:
        return typing.cast(typing.Optional["Leaf"], self.x)
class KubeUnused: ...
class KubeUsed:
    def __init__(self, spec: typing.Union["Middle", dict]) -> None:
        if __debug__:
            check_type(spec, KubeUnused)
        self.spec = spec
'''


def test_committed_bindings_match_the_installed_package() -> None:
    for path, content in bindings().items():
        assert (ROOT / "imports" / path).read_bytes() == content, "run `tokenlabs import`"


def test_a_kind_includes_only_its_referenced_types() -> None:
    code = cut(SOURCE, ("KubeUsed",))
    assert [line.split()[1].rstrip(":") for line in code.splitlines() if line.startswith("class ")] == [
        "Leaf",
        "Middle",
        "KubeUsed",
    ]
    assert "check_type" not in code
    assert "typing.cast" not in code


RENDER = """
import json, sys
from importlib import import_module
from cdk8s import App, Chart
k8s = import_module(sys.argv[1])
chart = Chart(App(), "c", disable_resource_name_hashes=True)
k8s.KubeService(chart, "s", metadata=k8s.ObjectMeta(name="s"), spec=k8s.ServiceSpec(
    ports=[k8s.ServicePort(port=80, target_port=k8s.IntOrString.from_string("http"))]))
k8s.KubePersistentVolumeClaim(chart, "p", metadata=k8s.ObjectMeta(name="p"), spec=k8s.PersistentVolumeClaimSpec(
    resources=k8s.ResourceRequirements(requests={"storage": k8s.Quantity.from_string("1Gi")})))
print(json.dumps(chart.to_json()), all(hasattr(k8s, name) for name in sys.argv[2:]))
"""


def test_renders_like_cdk8s_plus() -> None:
    from tokenlabs.synth.jsii_process import node

    outputs = {
        subprocess.run(
            [sys.executable, "-P", "-c", RENDER, module, *KINDS],
            check=True,
            capture_output=True,
            text=True,
            env={"JSII_NODE": node(), "PATH": ""},
        ).stdout
        for module in ("imports.k8s", "cdk8s_plus_28.k8s")
    }
    assert len(outputs) == 1
    text = outputs.pop()
    assert text.endswith("True\n")
    assert json.loads(text.removesuffix(" True\n"))[1]["spec"]["resources"]["requests"] == {"storage": "1Gi"}
