"""What is found in manifests that others ship in their Go modules? Each finding is a fault of theirs, or a bug of ours."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.tools.fixtures import NOT_RUN
from tokenlabs.bindings import go_modules
from tokenlabs.checks.runner import check
from tokenlabs.manifests import tree
from tokenlabs.manifests.tree import Tree


class Others(NamedTuple):
    """Manifests in a Go module."""

    module: str
    version: str
    folder: str
    alone: bool
    """Each file is a tree, and each folder with a list of Kustomize: examples. Otherwise the folder is one tree."""


OTHERS = (
    Others("github.com/envoyproxy/gateway", "v1.8.3", "examples", alone=True),
    Others("github.com/envoyproxy/gateway", "v1.9.1", "examples", alone=True),
    Others("github.com/envoyproxy/ai-gateway", "v1.0.0", "examples", alone=True),
    Others("github.com/envoyproxy/ai-gateway", "v1.0.0", "tests", alone=True),
    Others("github.com/kuadrant/kuadrant-operator", "v1.5.2", "examples", alone=True),
    Others("github.com/kuadrant/kuadrant-operator", "v1.5.2", "config", alone=False),
    Others("github.com/kuadrant/limitador-operator", "v0.18.3", "config", alone=False),
    Others("github.com/kuadrant/authorino-operator", "v0.25.1", "config", alone=False),
    Others("github.com/kuadrant/authorino", "v0.26.1", "install", alone=False),
    Others("github.com/kuadrant/authorino", "v0.26.1", "", alone=True),
    Others("sigs.k8s.io/gateway-api", "v1.5.1", "examples", alone=True),
    Others("sigs.k8s.io/gateway-api-inference-extension", "v1.4.0", "config/manifests", alone=True),
    Others("sigs.k8s.io/gateway-api-inference-extension", "v1.5.0", "config/manifests", alone=True),
    Others("github.com/llm-d/llm-d-inference-scheduler", "v0.7.1", "deploy", alone=False),
    Others("github.com/fluxcd/kustomize-controller", "v1.9.6", "config", alone=False),
    Others("github.com/fluxcd/helm-controller", "v1.6.4", "config", alone=False),
    Others("github.com/fluxcd/source-controller", "v1.9.6", "config", alone=False),
)


def _trees(others: Others) -> Iterator[Tree]:
    try:
        folder = go_modules.download(others.module, others.version, sumdb=True).folder / others.folder
    except go_modules.VersionRefusedError as error:
        pytest.skip(f"{NOT_RUN}{error}")
    assert folder.is_dir()
    files = tree.read(Path(folder), only_applied=True)
    if not others.alone:
        yield files
        return
    built = {name.rpartition("/")[0] for name in files if name.rpartition("/")[2] == "kustomization.yaml"}
    for each in sorted(built):
        yield {name: text for name, text in files.items() if name.rpartition("/")[0] == each}
    yield from ({name: text} for name, text in sorted(files.items()) if name.rpartition("/")[0] not in built)


@pytest.mark.parametrize("others", OTHERS, ids=lambda each: f"{each.module}@{each.version}/{each.folder}")
def test_findings_in_trees_of_others(others: Others, snapshot: SnapshotAssertion) -> None:
    objects, gaps, found = 0, 0, []
    for each in _trees(others):
        checked = check(each)
        objects += checked.objects
        gaps += len(checked.gaps)
        found += [f"{one.file}:{one.line} {one.rule.id} {one.object} {one.says}" for one in checked.findings]
    assert {"objects": objects, "gaps": gaps, "findings": found} == snapshot
