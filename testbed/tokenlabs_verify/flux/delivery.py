"""Delivery by Flux: install it, apply the bootstrap, wait for the layers. What the README's steps do."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx

from tokenlabs.contract.flux import BOOTSTRAP_FOLDER, INSTALL_FOLDER
from tokenlabs.contract.namespaces import FLUX
from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi, NotFoundError
from tokenlabs_verify.flux.state import HELM, KINDS, KUSTOMIZATION, REQUEST, SOURCE, State, behind, of_commit, state
from tokenlabs_verify.waiting import NotYetError, wait_until

Say = Callable[[str], None]
_AGE_SECRET = "sops-age"  # noqa: S105 (a name)
"""As `gitops.decryption.secret` of platform.yaml names it."""
_FETCHING = 60.0
"""Seconds for source-controller to fetch a commit; it needs about one."""


@dataclass(frozen=True, slots=True)
class Expected:
    """The commit that Flux must fetch, and the ref that it reads."""

    commit: str
    ref: str


def install(api: KubernetesApi, kubectl: Path, kubeconfig: Path, dist: Path, age_key: Path | None = None) -> None:
    """Apply Flux, the age key if the tree has encrypted Secrets, then the bootstrap, like an operator.

    Raises:
        TokenlabsError: kubectl fails.
    """
    _apply(kubectl, kubeconfig, "--server-side", "-k", str(dist / INSTALL_FOLDER))
    bootstrap(api, kubectl, kubeconfig, dist, age_key)


def bootstrap(api: KubernetesApi, kubectl: Path, kubeconfig: Path, dist: Path, age_key: Path | None = None) -> None:
    """What `install` does after Flux, for a cluster that has it. Raises TokenlabsError: kubectl fails."""
    if age_key:
        metadata = {"name": _AGE_SECRET, "namespace": FLUX}
        api.apply(
            {
                "apiVersion": "v1",
                "kind": "Secret",
                "metadata": metadata,
                "stringData": {"age.agekey": age_key.read_text()},
            }
        )
    _apply(kubectl, kubeconfig, "-k", str(dist / BOOTSTRAP_FOLDER))


def _apply(kubectl: Path, kubeconfig: Path, *arguments: str) -> None:
    command = [str(kubectl), "--kubeconfig", str(kubeconfig), "apply", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise TokenlabsError(f"`kubectl apply {' '.join(arguments)}` failed: {done.stderr.strip()}")


@contextmanager
def suspended(api: KubernetesApi, source: str) -> Iterator[None]:
    """Suspend what Flux keeps as `source` has it, so that it does not undo what scenarios break; resume it at the end."""
    _suspend(api, source, True)
    try:
        yield
    finally:
        _suspend(api, source, None)


def resume(api: KubernetesApi, source: str) -> None:
    """Resume what a killed run has suspended, if Flux is installed."""
    with suppress(NotFoundError):
        _suspend(api, source, None)


def _suspend(api: KubernetesApi, source: str, value: bool | None) -> None:
    for api_version, kind in ((KUSTOMIZATION, "Kustomization"), (HELM, "HelmRelease")):
        for each in api.list(api_version, kind):
            # CRDs have sources of their own: no scenario breaks them, and to reconcile them takes the API server long.
            from_platform = each["spec"].get("sourceRef", {}).get("name", source) == source
            if from_platform and each["spec"].get("suspend") != value:
                metadata = each["metadata"]
                body = {"spec": {"suspend": value}}
                api.patch(api_version, kind, metadata["name"], body, namespace=metadata["namespace"])


def await_commit(api: KubernetesApi, source: str, commit: str) -> None:
    """Make Flux fetch the branch now, as `flux reconcile source git` does, and wait for the commit. Raises NotYetError."""
    now = datetime.now(UTC).isoformat()
    api.patch(SOURCE, "GitRepository", source, {"metadata": {"annotations": {REQUEST: now}}}, namespace=FLUX)

    def fetched() -> str:
        found = state(api.get(SOURCE, "GitRepository", source, FLUX))
        return "" if of_commit(found.revision, commit) else f"{found} (revision {found.revision or 'none'})"

    wait_until(fetched, _FETCHING, f"Flux has fetched {commit}")


def await_layers(
    api: KubernetesApi, layers: Sequence[str], expected: Expected | None, seconds: float, say: Say
) -> None:
    """Wait until every layer is ready at the source's revision; print each change.

    Raises:
        TokenlabsError: Flux fetched another commit than the expected one.
        NotYetError: not ready within `seconds`; with the last message of each object.
    """
    begun, printed = time.monotonic(), ""

    def current() -> str:
        nonlocal printed
        states, revision = _look(api, layers)
        if expected and revision and not of_commit(revision, expected.commit):
            raise TokenlabsError(
                f"Flux fetched {revision} instead of {expected.commit}: `{expected.ref}` has moved, or points to "
                "another commit"
            )
        waiting = behind(layers, states, revision) if revision else list(layers)
        line = _line(layers, waiting, states)
        if line != printed:
            say(f"{time.monotonic() - begun:5.0f} s  {line}")
            printed = line
        return line if waiting else ""

    try:
        wait_until(current, seconds, "all layers are ready")
    except NotYetError as late:
        raise NotYetError("\n".join([str(late), *(f"  {each}" for each in unready(api))])) from late


def _look(api: KubernetesApi, layers: Sequence[str]) -> tuple[Mapping[str, State], str]:
    """Kustomizations by name, and the revision of the layers' source; empty while the API server is unreachable."""
    try:
        found = api.list(KUSTOMIZATION, "Kustomization", FLUX)
        sources = {
            (kind, each["metadata"]["name"]): state(each).revision
            for kind in ("GitRepository", "OCIRepository")
            for each in api.list(SOURCE, kind, FLUX)
        }
    except (ApiError, httpx.HTTPError):
        return {}, ""
    # Charts and CRDs have sources too; the platform's may have lost its artifact, with source-controller's pod.
    refs = [each["spec"]["sourceRef"] for each in found if each["metadata"]["name"] in layers]
    revision = next((sources.get((ref["kind"], ref["name"]), "") for ref in refs), "")
    return {each["metadata"]["name"]: state(each) for each in found}, revision


def _line(layers: Sequence[str], waiting: Sequence[str], states: Mapping[str, State]) -> str:
    done = f"{len(layers) - len(waiting)} of {len(layers)} layers ready"
    if not waiting:
        return done
    first = waiting[0]
    return f"{done}; {first}: {states[first].message if first in states else 'missing'}"


def unready(api: KubernetesApi) -> list[State]:
    """Sources, releases and Kustomizations that are not ready; suspended ones too."""
    found = [state(each) for api_version, kind in KINDS for each in api.list(api_version, kind)]
    return [each for each in found if not each.ready]
