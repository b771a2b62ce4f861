"""Reviews of small changes, and of edits of `dist/`."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from tokenlabs.manifests import tree
from tokenlabs.manifests.tree import Tree
from tokenlabs.review.effect import Effect, Review
from tokenlabs.review.review import review

FLUX = """\
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: NAME, namespace: flux-system}
spec: {path: ./FOLDER, prune: true, sourceRef: {kind: GitRepository, name: platform}EXTRA}
"""


def kustomization(name: str, extra: str = "") -> str:
    """A Flux Kustomization that applies the folder of its own name; `extra` are further fields of its spec."""
    return FLUX.replace("NAME", name).replace("FOLDER", name).replace("EXTRA", f", {extra}" if extra else "")


def files(**texts: str) -> Tree:
    """A tree: `apps__a="…"` is the file `apps/a.yaml`."""
    return {f"{name.replace('__', '/')}.yaml": dedent(text).encode() for name, text in texts.items()}


def effects(old: Tree, new: Tree, *ids: str) -> list[Effect]:
    """The effects of these ids; all of them without one."""
    return [each for each in review(old, new).effects if not ids or each.id in ids]


def sentences(found: list[Effect]) -> list[str]:
    """`severity id: sentence`."""
    return [f"{each.severity.name.lower()} {each.id}: {each.says}" for each in found]


class Dist:
    """`dist/microk8s` as committed, to be edited."""

    def __init__(self, root: Path) -> None:
        self.old = {path: text for path, text in tree.read(root / "dist").items() if path.startswith("microk8s/")}
        self.new = dict(self.old)

    def replace(self, path: str, old: str, new: str) -> None:
        """Replace a text that a file must have."""
        content = self.new[f"microk8s/{path}"]
        assert old.encode() in content, f"{path} does not have {old!r}"
        self.new[f"microk8s/{path}"] = content.replace(old.encode(), new.encode())

    def add(self, path: str, text: str) -> None:
        """Add a file, and its entry in the `kustomization.yaml` beside it."""
        self.new[f"microk8s/{path}"] = text.encode()
        folder, _, name = path.rpartition("/")
        self.replace(f"{folder}/kustomization.yaml", "resources:\n", f"resources:\n- {name}\n")

    def remove(self, path: str) -> None:
        """Remove a file, and its entry in the `kustomization.yaml` beside it."""
        del self.new[f"microk8s/{path}"]
        folder, _, name = path.rpartition("/")
        listed = f"microk8s/{folder}/kustomization.yaml"
        self.new[listed] = self.new[listed].replace(f"- {name}\n".encode(), b"")

    def let_prune(self, path: str) -> None:
        """Begin with a file whose objects Flux prunes."""
        kept = b"    kustomize.toolkit.fluxcd.io/prune: disabled\n"
        assert kept in self.new[f"microk8s/{path}"], f"Flux prunes {path} already"
        for each in (self.old, self.new):
            each[f"microk8s/{path}"] = each[f"microk8s/{path}"].replace(kept, b"    a: b\n")

    def review(self) -> Review:
        """The review of the edits so far."""
        return review(self.old, self.new)

    def sentences(self, *ids: str) -> list[str]:
        """Their effects."""
        return sentences([each for each in self.review().effects if not ids or each.id in ids])


@pytest.fixture
def dist(repository: Path) -> Dist:
    """The committed tree."""
    return Dist(repository)
