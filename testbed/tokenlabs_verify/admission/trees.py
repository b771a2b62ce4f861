"""Rendered trees as cases: every object of `dist/` as it reaches the API server."""

from __future__ import annotations

import base64
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.document import read_spec
from tokenlabs.spec.stacks import StackName
from tokenlabs.spec.target_names import TARGETS
from tokenlabs_verify.admission.case import Case

DECRYPTED = "Secrets that are encrypted in Git are sent as Flux sends them, without `sops`, with placeholder values"
PODS = "each workload's pod is sent too, since pod security checks pods"
_KUSTOMIZE = "kustomize.config.k8s.io/"
"""Files that Flux reads but does not apply."""
_PLACEHOLDER = "placeholder"
_WORKLOADS = ("Deployment", "StatefulSet", "Job")


@dataclass(frozen=True, slots=True)
class Tree:
    """A rendered platform."""

    name: str
    """Its name in reports: `dist`, or an example's name."""
    source: str
    dist: Path
    """The folder with one folder per target."""


ONLY_WITH: Mapping[str, tuple[StackName, ...]] = dict.fromkeys(
    (
        "home-lab.yaml",
        "instinct-rke2.yaml",
        "large-models.yaml",
        "prefill-on-node-pools.yaml",
        "research-federation.yaml",
        "strix-halo-talos.yaml",
        "tensorrt-llm.yaml",
        "token-labs-2026-08.yaml",
        "two-nodes.yaml",
    ),
    ("2026-12",),
)
"""Examples that other stacks refuse: they need llm-d's scheduler 0.7, `prefill` its routing sidecar, other engines its names
of series."""


def committed_stack(repository: Path) -> str:
    """The stack named in `platform.yaml`, or its base."""
    stack = read_spec(repository / "platform.yaml").at("stack")
    return str(stack["base"] if isinstance(stack, dict) else stack)


def trees(repository: Path, stack: StackName, scratch: Path) -> Iterator[Tree]:
    """The platform and every example with one stack; trees that are not committed are rendered into `scratch`.

    Raises:
        TokenlabsError: a platform does not render.
    """
    platform = repository / "platform.yaml"
    if committed_stack(repository) == stack:
        yield Tree("dist", "dist/ as it is committed", repository / "dist")
    else:
        yield Tree(
            "dist", f"platform.yaml with stack {stack}", rendered(platform, repository, scratch / "platform", stack)
        )
    for example in sorted((repository / "examples").glob("*.yaml")):
        if stack not in ONLY_WITH.get(example.name, (stack,)):
            continue
        to = scratch / example.stem
        yield Tree(
            example.stem, f"examples/{example.name} with stack {stack}", rendered(example, repository, to, stack)
        )


def rendered(platform: Path, repository: Path, to: Path, stack: StackName) -> Path:
    """`dist/` of a platform with a stack, rendered by the `synth` command into the folder `to`, with the repository's secrets."""
    spec = read_spec(platform).value | {"stack": stack}
    # `dist/` does not depend on it, and this stack may not support the version in the spec.
    spec.get("cluster", {}).pop("kubernetes", None)
    to.mkdir(parents=True)
    (to / "platform.yaml").write_text(yaml.safe_dump(spec, sort_keys=False))
    shutil.copytree(repository / "secrets", to / "secrets")
    shutil.copy(repository / ".sops.yaml", to)
    tenants = {f"{tenant['name']}.yaml" for tenant in spec.get("tenants") or ()}
    for file in (to / "secrets" / "tenants").glob("*.yaml"):
        if file.name not in tenants:
            file.unlink()
    command = [sys.executable, "-P", "-m", "tokenlabs", "synth", "--quiet", "--file", str(to / "platform.yaml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise TokenlabsError(f"{platform.name} does not render with stack {stack}:\n{done.stderr.strip()}")
    return to / "dist"


def cases(tree: Tree, stack: StackName, explained: Mapping[str, str]) -> list[Case]:
    """One case per target of a tree."""
    found = []
    for target in TARGETS:
        documents = read(tree.dist / target)
        pods = [pod for each in documents for pod in pods_of(each)]
        found.append(
            Case(
                id=f"admission-{tree.name}-{target}-{stack}",
                sentence=f"every object of {tree.name}/{target} is accepted with the CRDs of stack {stack}",
                source=tree.source,
                documents=(*documents, *pods),
                explained=explained,
            )
        )
    return found


def read(folder: Path) -> list[Manifest]:
    """Every object below a target's folder, as Flux sends it.

    Raises:
        TokenlabsError: there are none.
    """
    found = [each for file in sorted(folder.rglob("*.yaml")) for each in yaml_text.load(file.read_text())]
    objects = [decrypted(each) for each in found if not each["apiVersion"].startswith(_KUSTOMIZE)]
    if not objects:
        raise TokenlabsError(f"{folder} contains no objects; run `tokenlabs synth`")
    return objects


def decrypted(manifest: Manifest) -> Manifest:
    """A Secret as decrypted by Flux, with placeholder values."""
    if "sops" not in manifest:
        return manifest
    plain = {key: value for key, value in manifest.items() if key != "sops"}
    fillings = {"data": base64.b64encode(_PLACEHOLDER.encode()).decode(), "stringData": _PLACEHOLDER}
    for section, filling in fillings.items():
        if section in plain:
            plain[section] = dict.fromkeys(plain[section], filling)
    return plain


def pods_of(workload: Manifest) -> list[Manifest]:
    """The first pod that a workload's controller creates, of a LeaderWorkerSet that of each template; none for other kinds."""
    if workload["kind"] == "LeaderWorkerSet":
        return _members(workload["metadata"], workload["spec"]["leaderWorkerTemplate"])
    if workload["kind"] not in _WORKLOADS:
        return []
    metadata, spec = workload["metadata"], workload["spec"]
    template = spec["template"]
    pod_spec: dict[str, Any] = dict(template["spec"])
    claims = [
        {"name": name, "persistentVolumeClaim": {"claimName": f"{name}-{metadata['name']}-0"}}
        for name in (each["metadata"]["name"] for each in spec.get("volumeClaimTemplates") or ())
    ]
    if claims:
        pod_spec["volumes"] = [*(pod_spec.get("volumes") or ()), *claims]
    labels = template.get("metadata", {})
    pod = {"name": f"{metadata['name']}-0", "namespace": metadata["namespace"], **labels}
    return [{"apiVersion": "v1", "kind": "Pod", "metadata": pod, "spec": pod_spec}]


def _members(metadata: Manifest, templates: Manifest) -> list[Manifest]:
    named = {
        f"{metadata['name']}-0": templates["leaderTemplate"],
        f"{metadata['name']}-0-1": templates["workerTemplate"],
    }
    return [
        {
            "apiVersion": "v1",
            "kind": "Pod",
            "metadata": {"name": name, "namespace": metadata["namespace"], **template.get("metadata", {})},
            "spec": template["spec"],
        }
        for name, template in named.items()
    ]


def namespaces(documents: Iterable[Manifest]) -> set[str]:
    """Namespaces of the objects."""
    return {found for each in documents if (found := each["metadata"].get("namespace"))}
