"""What Flux reconciles: a commit or a local tree; and the bootstrap objects of `dist/` configured for it.

No other field changes: a commit is set in the GitRepository of `dist/`; a local tree, which no Git server has, is pushed as an
OCI artifact of the same folders, so the GitRepository becomes an OCIRepository of the same name, and the root Kustomization
patches those that it applies.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.manifest import Manifest

LOCAL_TAG = "local"
_PATCH = {
    "target": {"group": "kustomize.toolkit.fluxcd.io", "kind": "Kustomization"},
    "patch": "- op: replace\n  path: /spec/sourceRef/kind\n  value: OCIRepository\n",
}
_BRANCH = "refs/heads/"
_COMMIT = re.compile(r"[0-9a-f]{40}")


@dataclass(frozen=True, slots=True)
class GitSource:
    """A commit of a repository that Flux can reach."""

    url: str
    commit: str
    ref: str = ""
    """Full name of a ref that contains it, such as `refs/heads/main` or `refs/pull/7/merge`; empty: unknown."""


@dataclass(frozen=True, slots=True)
class LocalSource:
    """A local tree, through a registry beside the cluster."""

    registry: str
    """Host and port as seen from the cluster."""
    repository: str

    @property
    def url(self) -> str:
        """URL of the artifact as seen from the cluster."""
        return f"oci://{self.registry}/{self.repository}"


Source = GitSource | LocalSource


@dataclass(frozen=True, slots=True)
class GitFacts:
    """A checkout as described by git."""

    origin: str
    """URL of the remote `origin`; empty if there is none."""
    head: str
    changed: tuple[str, ...]
    """Paths that differ from HEAD or are untracked."""
    branches: tuple[str, ...]
    """Branches of `origin` that contain HEAD, as last fetched or pushed."""


def git_source(facts: GitFacts, repository: str | None, commit: str | None, ref: str | None) -> GitSource:
    """The requested source; unset options default to the checkout.

    Raises:
        TokenlabsError: the tree differs from the commit, or Flux cannot fetch the commit or has no key for the URL.
    """
    url = repository or facts.origin
    if not url:
        raise TokenlabsError("this checkout has no remote `origin`; use --repository https://… or --local")
    if not url.startswith(("https://", "http://")):
        raise TokenlabsError(
            f"Flux in kind has no SSH key for `{url}`; use --repository https://… for the same repository, or --local"
        )
    commit_id = commit or facts.head
    if not _COMMIT.fullmatch(commit_id):
        raise TokenlabsError(
            f"--commit `{commit_id}` is not a full commit id; use 40 hexadecimal digits, as printed by `git rev-parse HEAD`"
        )
    if commit_id != facts.head:
        raise TokenlabsError(
            f"commit {commit_id[:12]} is not checked out here ({facts.head[:12]} is), so Flux would not apply "
            "the files that verify reads; check it out first"
        )
    if facts.changed:
        raise TokenlabsError(
            f"the checkout is not commit {commit_id[:12]}: {_few(facts.changed)} differ; commit and push, or use --local"
        )
    if ref is None and not facts.branches:
        raise TokenlabsError(
            f"commit {commit_id[:12]} is on no branch of origin, so Flux cannot fetch it; push it, or use --local"
        )
    return GitSource(url, commit_id, ref if ref is not None else _BRANCH + facts.branches[0])


def _few(paths: tuple[str, ...]) -> str:
    more = f" and {len(paths) - 3} more" if len(paths) > 3 else ""
    return ", ".join(f"`{path}`" for path in paths[:3]) + more


def bootstrap_objects(documents: Iterable[Mapping[str, Any]], source: Source) -> list[Manifest]:
    """The GitRepository and root Kustomization of `dist/` for this source.

    Raises:
        TokenlabsError: there is not exactly one of each.
    """
    found = [dict(each) for each in documents if "toolkit.fluxcd.io" in each["apiVersion"]]
    if sorted(each["kind"] for each in found) != ["GitRepository", "Kustomization"]:
        raise TokenlabsError(
            "dist's bootstrap folder does not have exactly one GitRepository and one Kustomization; run `tokenlabs synth`"
        )
    repository, root = sorted(found, key=lambda each: str(each["kind"]))
    if isinstance(source, GitSource):
        return [_git_repository(repository, source), root]
    patched = _from_artifact(root)
    return [_oci_repository(repository, source), {**patched, "spec": {**patched["spec"], "patches": [_PATCH]}}]


def _git_repository(committed: Mapping[str, Any], source: GitSource) -> Manifest:
    spec = {**committed["spec"], "url": source.url, "ref": _reference(source)}
    return {**committed, "spec": spec}


def _reference(source: GitSource) -> dict[str, str]:
    """`commit` takes precedence but is only found on branches: if none contains it, set the ref, which is then compared."""
    if source.ref.startswith(_BRANCH):
        return {"branch": source.ref.removeprefix(_BRANCH), "commit": source.commit}
    return {"name": source.ref} if source.ref else {"commit": source.commit}


def _oci_repository(committed: Mapping[str, Any], source: LocalSource) -> Manifest:
    spec = {"url": source.url, "insecure": True, "interval": committed["spec"]["interval"], "ref": {"tag": LOCAL_TAG}}
    return {**committed, "kind": "OCIRepository", "spec": spec}


def _from_artifact(kustomization: Manifest) -> Manifest:
    spec = kustomization["spec"]
    return {**kustomization, "spec": {**spec, "sourceRef": {**spec["sourceRef"], "kind": "OCIRepository"}}}
