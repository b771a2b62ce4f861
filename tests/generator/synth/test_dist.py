"""Is dist/ what platform.yaml says, byte for byte, wherever it is made?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.synth.conftest import Synth
from tokenlabs.manifests.tree import compare, read


def test_dist_is_current(repository: Path, synth: Synth) -> None:
    done = synth(repository, "--check", "--full")
    assert done.returncode == 0, f"run `make synth` and commit dist/\n{done.stdout}{done.stderr}"


def test_gateway_behaviour_is_identical_in_both_targets(repository: Path) -> None:
    """Routes with their hosts and timeouts, policies with their tiers, the gate: all but where Envoy runs and is reached."""
    cluster, kind = (
        {
            path: content
            for path, content in read(repository / "dist" / target).items()
            if path.startswith(("routes/", "policies/", "gateway/")) and path != "gateway/envoy-proxy.yaml"
        }
        for target in ("microk8s", "kind")
    )
    assert len(cluster) > 10
    assert kind == cluster


@pytest.mark.parametrize(
    ("environment", "optimised"),
    [
        ({"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"}, True),
        ({"PYTHONHASHSEED": "4294967295", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "UTC"}, False),
        ({"PYTHONHASHSEED": "7", "PYTHONUTF8": "0", "LC_ALL": "POSIX", "COLUMNS": "20"}, True),
    ],
    ids=["seed-1-kiritimati", "seed-max-turkish-unoptimised", "posix-locale"],
)
def test_the_bytes_do_not_depend_on_seed_place_locale_or_time_zone(
    checkout: Path, repository: Path, synth: Synth, environment: dict[str, str], optimised: bool
) -> None:
    elsewhere = checkout / "an other place"
    elsewhere.mkdir()
    done = synth(elsewhere, "--full", "-f", "../platform.yaml", environment=environment, optimised=optimised)
    assert done.returncode == 0, done.stderr
    assert not compare(read(repository / "dist"), read(checkout / "dist"))
