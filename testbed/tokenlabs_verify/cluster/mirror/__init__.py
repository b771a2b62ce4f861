"""A local mirror of the hosts that the cluster fetches from: Git repositories, registries, chart repositories, files.

Its content is a folder per host, named by the host:

- `git/<path>`: bare Git repositories
- `oci/<repository>/{manifests,blobs}/<reference>`: what a registry's pull API returns
- `files/<path>`: everything else

`machine` starts it inside the sandbox, gives its hosts the node's address, and makes its certificate trusted.
"""

from __future__ import annotations

from pathlib import Path

PORT = 443
HEALTH = "/healthz"
DOCKER_HUB = "docker.io"
DOCKER_HUB_ALIASES = ("index.docker.io", "registry-1.docker.io")
"""Hosts that clients contact for `docker.io` (go-containerregistry, containerd)."""


def hosts(content: Path) -> tuple[str, ...]:
    """Names that a mirror with this content answers for."""
    found = sorted(each.name for each in content.iterdir()) if content.is_dir() else []
    return (*found, *(DOCKER_HUB_ALIASES if DOCKER_HUB in found else ()))
