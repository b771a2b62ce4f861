"""Which files hold a tenant's keys: the whole state of a rotation is what lies in `secrets/tenants/`.

A file's stem is its Secret's name. `<tenant>.yaml` holds the first key, `<tenant>.<n>.yaml` (n = 2, 3, …) the later
ones; while a key is being rotated there are two, and the higher number is the new one. Names of tenants have no dot and
names of Secrets may have one (RFC 1123 label and subdomain), so no tenant's Secret can ever carry another tenant's
name.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from tokenlabs.spec.kubernetes_names import DNS_LABEL

FOLDER = "secrets/tenants"

_STEM = re.compile(rf"(?P<tenant>{DNS_LABEL})(?:\.(?P<number>[2-9]|[1-9][0-9]{{1,8}}))?")


def tenant_files(root: Path) -> dict[str, list[Path]]:
    """Files of each tenant under `root`, oldest key first, tenants in order of name.

    A file whose stem no tenant can have is listed under that stem, so that whoever compares with platform.yaml sees a
    stranger, not nothing. Other than `*.yaml` is left alone, and so are hidden files.
    """
    folder = root / FOLDER
    found: dict[str, list[tuple[int, str]]] = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.endswith(".yaml") and not entry.name.startswith("."):
                    tenant, generation = tenant_and_generation(entry.name[:-5])
                    found.setdefault(tenant, []).append((generation, entry.name))
    except FileNotFoundError:
        return {}
    return {tenant: [folder / name for _, name in sorted(found[tenant])] for tenant in sorted(found)}


def tenant_and_generation(stem: str) -> tuple[str, int]:
    """Tenant and number of the key that a file or Secret of this name holds."""
    match = _STEM.fullmatch(stem)
    return (match["tenant"], int(match["number"] or 1)) if match else (stem, 1)


def secret_name(tenant: str, generation: int) -> str:
    """Name of the Secret, and stem of the file, of a tenant's key number `generation` (from 1)."""
    return tenant if generation == 1 else f"{tenant}.{generation}"


def next_secret_name(tenant: str, files: Sequence[Path]) -> str:
    """Name for one more key of a tenant that has `files`: always above the highest number in use."""
    return secret_name(tenant, 1 + max((tenant_and_generation(file.stem)[1] for file in files), default=0))


def relative(secret: str) -> str:
    """Path of a tenant's Secret from the repository's root."""
    return f"{FOLDER}/{secret}.yaml"
