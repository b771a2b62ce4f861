"""kubeconform and dyff, if installed: what validates and compares the same objects of one target.

kubeconform gets the schemas that `tokenlabs check` has, so that it validates every object; it rejects Secrets encrypted by
SOPS, which have a field of their own. dyff reads one file for each side.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from tokenlabs.bench.subject import Subject
from tokenlabs.manifests import schemas, tree
from tokenlabs.manifests.kustomization import FILE

NAMES = ("kubeconform", "dyff")
_SCHEMA = '{{with .Group}}{{if ne . "v1"}}{{.}}/{{end}}{{end}}{{.ResourceAPIVersion}}/{{.ResourceKind}}.json'
"""kubeconform's template of a schema's path: kinds in lower case; the core group is empty, or its version."""
_KUSTOMIZATION = "kustomize.config.k8s.io/v1beta1/Kustomization"


def subjects(
    size: str, old: Path, new: str, folder: Path, environment: dict[str, str], change: Callable[[int], None]
) -> Iterator[Subject]:
    """Commands that do on a target what `tokenlabs check` and `tokenlabs diff` do.

    Args:
        size: of the platform, for names.
        old: folder of the target's manifests.
        new: the same with changed images, below `folder`; `change` writes it.
        folder: of the commands.
        environment: theirs.
        change: prepares a run.
    """
    kubeconform, dyff = (shutil.which(name) for name in NAMES)
    if kubeconform:
        for name, content in schemas.members().items():
            path = folder / "schemas" / name.lower()
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        arguments = ("-summary", "-schema-location", f"schemas/{_SCHEMA}", "-skip", _KUSTOMIZATION, str(old))
        yield Subject(f"kubeconform, {size}", (kubeconform, *arguments), folder, environment, codes=(1,))
    if dyff:

        def joined(number: int) -> None:
            change(number)
            _join(old, folder / "old.yaml")
            _join(folder / new, folder / "new.yaml")

        files = ("old.yaml", "new.yaml")
        yield Subject(f"dyff, {size}", (dyff, "between", "--omit-header", *files), folder, environment, joined)


def _join(root: Path, file: Path) -> None:
    """The target's manifests as one file."""
    if not file.exists():
        files = tree.read(root)
        file.write_bytes(b"---\n".join(files[name] for name in sorted(files) if not name.endswith(FILE)))
