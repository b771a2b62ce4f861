"""Flux's `install.yaml`, built from upstream's Go modules by upstream's own kustomizations.

It is what `flux install --components=source-controller,kustomize-controller,helm-controller` applies. flux2's bases name files
of the controllers' GitHub releases; the same files are in each controller's module, below `config/`.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import yaml

from tokenlabs.contract.flux import VERSION
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests import kustomization
from tokenlabs_verify.cluster.tools.modules import folder_at, module_folder

CONTROLLERS = ("source-controller", "kustomize-controller", "helm-controller")
_FLUX = "github.com/fluxcd/flux2/v2"
# Without notification-controller; otherwise each event waits 15 s for it (fluxcd/pkg/runtime, events/recorder.go).
_NO_EVENTS = "- {op: replace, path: /spec/template/spec/containers/0/args/0, value: --events-addr=}"


def install_yaml(kubectl: Path) -> bytes:
    """The manifests.

    Raises:
        MissingToolError: a module is unavailable.
        TokenlabsError: kubectl rejects upstream's kustomizations.
    """
    with tempfile.TemporaryDirectory() as scratch:
        manifests = Path(scratch, "manifests")
        _copy(folder_at(_FLUX, VERSION) / "manifests", manifests)
        for name in CONTROLLERS:
            base = manifests / "bases" / name
            for part in ("crd", "manager"):
                _copy(module_folder(f"flux-{name}") / "config" / part, base / part)
            # In place of `NAME.crds.yaml` and `NAME.deployment.yaml` of the release.
            _change(base, resources=["crd", "manager", "account.yaml"])
        left_out = {f"../bases/{each.name}" for each in (manifests / "bases").iterdir() if each.name not in CONTROLLERS}
        install = manifests / "install"
        resources = [each for each in _read(install)["resources"] if each not in left_out]
        patch = {"target": {"kind": "Deployment"}, "patch": _NO_EVENTS}
        _change(install, resources=resources, patches=[patch])
        done = subprocess.run([kubectl, "kustomize", install], capture_output=True, check=False)
    if done.returncode:
        raise TokenlabsError(f"Flux's manifests cannot be built: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def _copy(source: Path, to: Path) -> None:
    """Module folders are read-only; copies must be writable."""
    shutil.copytree(source, to, copy_function=shutil.copyfile)
    for path in [to, *to.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)


def _read(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((folder / kustomization.FILE).read_text())
    return found


def _change(folder: Path, **fields: object) -> None:
    (folder / kustomization.FILE).write_text(yaml.safe_dump(_read(folder) | fields))
