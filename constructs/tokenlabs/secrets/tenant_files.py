"""The files of a tenant's keys: `secrets/tenants/` is the whole state of a rotation.

A file's stem is its Secret's name. `<tenant>.yaml` has the first key, `<tenant>.<n>.yaml` (n = 2, 3, …) the later ones;
during a rotation there are two, and the higher number is the new key. Tenant names have no dot, Secret names may have one
(RFC 1123 label and subdomain), so a tenant's Secret never has another tenant's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from tokenlabs.spec.kubernetes_names import DNS_LABEL

FOLDER = "secrets/tenants"

_STEM = re.compile(rf"(?P<tenant>{DNS_LABEL})(?:\.(?P<number>[2-9]|[1-9][0-9]{{1,8}}))?")


def tenant_files(root: Path) -> dict[str, list[Path]]:
    """Files of each tenant under `root`, oldest key first, tenants in order of name.

    Only `*.yaml` counts, without hidden files.
    """
    folder = root / FOLDER
    try:
        names = [path.name for path in folder.iterdir() if path.suffix == ".yaml" and not path.name.startswith(".")]
    except FileNotFoundError:
        return {}
    return {tenant: [folder / name for name in held] for tenant, held in sorted(by_tenant(names).items())}


def by_tenant(files: Iterable[str]) -> dict[str, list[str]]:
    """File names by tenant, oldest key first.

    A file whose stem is not a valid name is listed under that stem, so that it is reported as belonging to no tenant.
    """
    found: dict[str, list[tuple[int, str]]] = {}
    for file in files:
        tenant, generation = tenant_and_generation(file.removesuffix(".yaml"))
        found.setdefault(tenant, []).append((generation, file))
    return {tenant: [file for _, file in sorted(held)] for tenant, held in found.items()}


def tenant_and_generation(stem: str) -> tuple[str, int]:
    """Tenant and number of the key in a file or Secret of this name."""
    match = _STEM.fullmatch(stem)
    return (match["tenant"], int(match["number"] or 1)) if match else (stem, 1)


def secret_name(tenant: str, generation: int) -> str:
    """Name of the Secret, and stem of the file, of a tenant's key number `generation` (from 1)."""
    return tenant if generation == 1 else f"{tenant}.{generation}"


def next_secret_name(tenant: str, files: Sequence[Path]) -> str:
    """Name for another key of a tenant with `files`: one above the highest number in use."""
    return secret_name(tenant, 1 + max((tenant_and_generation(file.stem)[1] for file in files), default=0))


def relative(secret: str) -> str:
    """Path of a tenant's Secret from the repository's root."""
    return f"{FOLDER}/{secret}.yaml"
