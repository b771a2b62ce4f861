"""Platforms of any size, derived from the committed one: more models, each with a node, and more tenants."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tokenlabs.contract import tenant_secret
from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.document import read_spec


@dataclass(frozen=True, slots=True)
class Size:
    """The size of a platform; `None`: as committed."""

    models: int | None = None
    tenants: int | None = None

    def __str__(self) -> str:
        if self.models is None:
            return "default"
        return f"{self.models} models, {self.tenants} tenants"


def write(size: Size, repository: Path, folder: Path) -> None:
    """Write inputs of this size to `folder`: platform.yaml, secrets/ and .sops.yaml."""
    spec = read_spec(repository / "platform.yaml").value
    shutil.copytree(repository / "secrets", folder / "secrets")
    if (repository / ".sops.yaml").exists():
        shutil.copy(repository / ".sops.yaml", folder)
    if size.models is not None:
        _more_models(spec, size.models)
    if size.tenants is not None:
        set_tenants(spec, size.tenants, folder)
    save(spec, folder)


def save(spec: dict[str, Any], folder: Path) -> None:
    """Write `spec` as platform.yaml, with one line per tenant."""
    tenants = spec.pop("tenants")
    lines = "".join(f"  - {{name: {each['name']}, user: {each['user']}, tier: {each['tier']}}}\n" for each in tenants)
    text = yaml.safe_dump(spec, sort_keys=False) + "tenants:\n" + lines
    (folder / "platform.yaml").write_text(text)
    spec["tenants"] = tenants


def _more_models(spec: dict[str, Any], count: int) -> None:
    spec["cluster"]["nodes"] |= {
        f"bench-{number:03}": {"arch": "arm64", "gpu": {"product": "NVIDIA-GB10", "memory": "119Gi", "unified": True}}
        for number in range(count)
    }
    shape = spec["models"][0]
    spec["models"] = [
        shape | {"id": f"bench/model-{number:03}", "pool": f"model-{number:03}", "node": f"bench-{number:03}"}
        for number in range(count)
    ]


def set_tenants(spec: dict[str, Any], count: int, folder: Path) -> None:
    """Give `spec` this many tenants, each with an encrypted file in `folder`.

    The files are copies of a real one under other names: synth checks only readable fields.
    """
    tenants = folder / "secrets" / "tenants"
    shape = next((path for path in sorted(tenants.glob("*.yaml"))), None)
    if shape is None:
        raise TokenlabsError("bench needs one tenant with a key: run `tokenlabs tenant add` first")
    text = shape.read_text()
    shutil.rmtree(tenants)
    tenants.mkdir()
    tiers = list(spec["tiers"])
    spec["tenants"] = [
        {"name": f"tenant-{number:05}", "user": f"user-{number:05}", "tier": tiers[number % len(tiers)]}
        for number in range(count)
    ]
    for each in spec["tenants"]:
        (tenants / f"{each['name']}.yaml").write_text(renamed(text, each))


def renamed(text: str, tenant: dict[str, str]) -> str:
    """The text of an encrypted file, with the readable fields of `tenant`."""
    says = tenant_secret.Says("", tenant["tier"], tenant["user"], tenant["name"])
    annotations = [entry for entry in tenant_secret.ENTRIES if entry.place == "annotations"]
    values = {"name": tenant["name"], **{entry.name: entry.value(says) for entry in annotations}}
    for field, value in values.items():
        text = re.sub(rf"(?m)^( +{re.escape(field)}: ).*$", rf"\g<1>{json.dumps(value)}", text, count=1)
    return text
