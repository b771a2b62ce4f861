"""Images cached between runs, so that a cluster need not pull them again."""

from __future__ import annotations

import json
import tarfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tokenlabs.spec.image_references import qualified
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.environments.kind.running import run
from tokenlabs_verify.environments.kind.steps import keep_steps
from tokenlabs_verify.environments.pod_logs import NOT_OURS
from tokenlabs_verify.orchestrator import Say


def keep(api: KubernetesApi, archive: Path, say: Say) -> None:
    """Save every running image to the archive, unless it already contains them all."""
    expected = running(api.list("v1", "Pod"))
    lacking = [image for image in expected if image not in held(archive)]
    if not lacking:
        say(f"{archive} contains all {len(expected)} images")
        return
    say(f"{archive} lacks {len(lacking)} of {len(expected)} images")
    for step in keep_steps(expected, archive):
        run(step, say)


def running(pods: Iterable[Mapping[str, Any]]) -> list[str]:
    """Images of the platform's and its controllers' pods, by tag: an archive loses digests."""
    return sorted(
        {
            qualified(container["image"])
            for pod in pods
            if pod["metadata"]["namespace"] not in NOT_OURS
            for container in [*pod["spec"].get("initContainers", ()), *pod["spec"]["containers"]]
            if "@" not in container["image"]
        }
    )


def held(archive: Path) -> set[str]:
    """Names of the images in an archive of `docker save`; none if there is no archive."""
    if not archive.is_file():
        return set()
    with tarfile.open(archive) as tar:
        member = tar.extractfile("manifest.json")
        listed: list[dict[str, Any]] = json.loads(member.read()) if member else []
    return {qualified(name) for image in listed for name in image.get("RepoTags") or ()}
