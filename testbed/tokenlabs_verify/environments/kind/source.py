"""What Flux reconciles: the very commit, or a tree of this machine; and the bootstrap folder of `dist/` told so.

Nothing else in its objects changes: a commit goes into the GitRepository that `dist/` has; a local tree, which no Git server
has, comes as an OCI artifact of the same folders, so the GitRepository becomes an OCIRepository of the same name, and the root
Kustomization patches those that it applies.
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
    """Full name of a reference that holds it, such as `refs/heads/main` or `refs/pull/7/merge`; empty: not known."""


@dataclass(frozen=True, slots=True)
class LocalSource:
    """A tree of this machine, through a registry beside the cluster."""

    registry: str
    """Host and port as the cluster sees it."""
    repository: str

    @property
    def url(self) -> str:
        """Where the cluster finds the artifact."""
        return f"oci://{self.registry}/{self.repository}"


Source = GitSource | LocalSource


@dataclass(frozen=True, slots=True)
class GitFacts:
    """A checkout as git describes it."""

    origin: str
    """URL of the remote `origin`; empty: there is none."""
    head: str
    changed: tuple[str, ...]
    """Paths that differ from HEAD or are not in it."""
    branches: tuple[str, ...]
    """Branches of `origin` that hold HEAD, as last fetched or pushed."""


def git_source(facts: GitFacts, repository: str | None, commit: str | None, ref: str | None) -> GitSource:
    """What was asked for; what was not said comes from the checkout.

    Raises:
        TokenlabsError: a tree that is not the commit, a commit that Flux cannot get, a URL that it has no key for.
    """
    url = repository or facts.origin
    if not url:
        raise TokenlabsError("this checkout has no remote `origin`: say --repository https://…, or --local")
    if not url.startswith(("https://", "http://")):
        raise TokenlabsError(
            f"Flux in kind has no SSH key for `{url}`: say --repository https://… for the same repository, or --local"
        )
    wanted = commit or facts.head
    if not _COMMIT.fullmatch(wanted):
        raise TokenlabsError(
            f"--commit `{wanted}` is not a full commit id: 40 hexadecimal digits, as `git rev-parse HEAD` prints"
        )
    if wanted != facts.head:
        raise TokenlabsError(
            f"commit {wanted[:12]} is not what is checked out here ({facts.head[:12]}), so what Flux applies would not be "
            "what is read here: check it out first"
        )
    if facts.changed:
        raise TokenlabsError(
            f"the checkout is not commit {wanted[:12]}: {_few(facts.changed)} differ; commit and push, or say --local"
        )
    if ref is None and not facts.branches:
        raise TokenlabsError(
            f"commit {wanted[:12]} is on no branch of origin, so Flux cannot get it: push it, or say --local"
        )
    return GitSource(url, wanted, ref if ref is not None else _BRANCH + facts.branches[0])


def _few(paths: tuple[str, ...]) -> str:
    more = f" and {len(paths) - 3} more" if len(paths) > 3 else ""
    return ", ".join(f"`{path}`" for path in paths[:3]) + more


def bootstrap_objects(documents: Iterable[Mapping[str, Any]], source: Source) -> list[Manifest]:
    """The GitRepository and the root Kustomization of `dist/` for this source.

    Raises:
        TokenlabsError: there is not exactly one of each.
    """
    found = [dict(each) for each in documents if "toolkit.fluxcd.io" in each["apiVersion"]]
    if sorted(each["kind"] for each in found) != ["GitRepository", "Kustomization"]:
        raise TokenlabsError(
            "dist's bootstrap folder does not have one GitRepository and one Kustomization: run `tokenlabs synth`"
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
    """`commit` wins over all else, but is looked for in branches only: if none has it, name the reference; it is compared then."""
    if source.ref.startswith(_BRANCH):
        return {"branch": source.ref.removeprefix(_BRANCH), "commit": source.commit}
    return {"name": source.ref} if source.ref else {"commit": source.commit}


def _oci_repository(committed: Mapping[str, Any], source: LocalSource) -> Manifest:
    spec = {"url": source.url, "insecure": True, "interval": committed["spec"]["interval"], "ref": {"tag": LOCAL_TAG}}
    return {**committed, "kind": "OCIRepository", "spec": spec}


def _from_artifact(kustomization: Manifest) -> Manifest:
    spec = kustomization["spec"]
    return {**kustomization, "spec": {**spec, "sourceRef": {**spec["sourceRef"], "kind": "OCIRepository"}}}
