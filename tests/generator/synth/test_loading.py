"""Does synth load the bindings of what it renders, and of nothing else?"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CODE = """
import sys
from tokenlabs.cli import run
code = run(["synth", "--full", "--quiet", "--target", "kind"])
print(*sorted(name for name in sys.modules if name.startswith(("imports.", "cdk8s_plus_28"))))
sys.exit(code)
"""


def test_bindings_of_kinds_that_a_platform_does_not_have_stay_on_disk(repository: Path, tmp_path: Path) -> None:
    (tmp_path / "platform.yaml").write_bytes((repository / "examples/limits-all-envoy.yaml").read_bytes())
    done = subprocess.run(
        [sys.executable, "-P", "-O", "-c", CODE], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert {"imports.k8s", "imports.io.envoyproxy.gateway"} <= loaded
    # No limit is Kuadrant's, kind has no monitoring, and Kubernetes' kinds are cut out of a package of 582 classes.
    unwanted = ("imports.io.kuadrant.limitador", "imports.com.coreos", "cdk8s_plus_28")
    assert [name for name in loaded if name.startswith(unwanted)] == []
