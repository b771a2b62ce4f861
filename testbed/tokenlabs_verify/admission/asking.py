"""Runs the admission cases on a real API server: CRDs first, then each case, without persisting its objects."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.stacks import DEFAULT_STACK, StackName
from tokenlabs.spec.target_names import TARGETS
from tokenlabs_verify.admission import definitions, own, peers, trees
from tokenlabs_verify.admission.case import AdmissionResult, Answer, Case, Method
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi, NotFoundError
from tokenlabs_verify.cluster.tools import lock
from tokenlabs_verify.cluster.tools.modules import module_folder
from tokenlabs_verify.orchestrator import Say
from tokenlabs_verify.waiting import NotYetError, wait_until

_DEFINITION = "apiextensions.k8s.io/v1", "CustomResourceDefinition"
_PARALLEL = 4
_ESTABLISHING = 180.0
"""Seconds until all CRDs are established; they take about 10 on two free cores."""
_SERVING = 30.0
"""Seconds from a CRD's `Established` until the API server serves its kind."""


def run(
    api: KubernetesApi,
    repository: Path,
    *,
    stack: StackName = DEFAULT_STACK,
    beyond: bool = False,
    progress: Say | None = None,
) -> tuple[AdmissionResult, ...]:
    """Check the platform, the examples, the peers' fixtures, and what our spec rejects.

    Args:
        api: a dedicated API server, such as that of `plane.up`: CRDs and namespaces are created in it.
        repository: with `platform.yaml`, `dist/`, `examples/` and `secrets/`.
        stack: the stack of the CRDs and the rendering.
        beyond: the stack does not support the API server's Kubernetes: run only the cases that show why.
        progress: called with each completed case.

    Raises:
        TokenlabsError: a platform does not render, or a fixture has changed.
        MissingToolError: a module is unavailable without a replacement, or the proxy does not answer.
    """
    say = progress or (lambda _: None)
    with tempfile.TemporaryDirectory() as scratch:
        rendered = list(trees.trees(repository, stack, Path(scratch)))
        known = definitions.of_stack(rendered[0].dist / TARGETS[0], stack)
        define(api, known.objects)
        say(f"stack {stack}: {len(known.objects)} definitions")
        remarks = (*known.remarks, trees.DECRYPTED, trees.PODS)
        results = []
        for tree in () if beyond else rendered:
            for case in trees.cases(tree, stack, known.explained):
                prepare(api, case.documents)
                results.append(ask(api, case, remarks))
                say(f"{case.id}: {_word(results[-1])}")
    for case in own.cases(stack, beyond=True) if beyond else (*_of_peers(stack), *own.cases(stack)):
        prepare(api, case.documents)
        results.append(ask(api, case, ()))
    say(f"stack {stack}: {sum(result.as_expected for result in results)} of {len(results)} as expected")
    return tuple(results)


def define(api: KubernetesApi, objects: Sequence[Manifest]) -> None:
    """Apply CRDs and admission policies, and wait until each CRD is established."""
    with ThreadPoolExecutor(_PARALLEL) as pool:
        list(pool.map(api.apply, objects))

    def missing() -> str:
        return ", ".join(each["metadata"]["name"] for each in api.list(*_DEFINITION) if not _established(each))

    wait_until(missing, _ESTABLISHING, "every CRD is established")


def _established(definition: Manifest) -> bool:
    conditions = definition.get("status", {}).get("conditions") or ()
    return any(each["type"] == "Established" and each["status"] == "True" for each in conditions)


def prepare(api: KubernetesApi, documents: Iterable[Manifest]) -> None:
    """Create what the objects depend on: their namespaces with labels, and the pods' service accounts."""
    documents = list(documents)
    own_namespaces = [each for each in documents if each["kind"] == "Namespace"]
    named = {each["metadata"]["name"] for each in own_namespaces}
    missing = [_manifest("Namespace", name) for name in sorted(trees.namespaces(documents) - named)]
    for each in (*own_namespaces, *missing):
        api.apply(each)
    for namespace in sorted(trees.namespaces(documents)):
        # In a cluster a controller creates it; none runs here.
        api.apply(_manifest("ServiceAccount", "default", namespace))
    for each in documents:
        if each["kind"] == "ServiceAccount":
            api.apply(each)
        runtime = each["spec"].get("runtimeClassName") if each["kind"] == "Pod" else None
        if runtime:
            # Created by the node's GPU operator.
            api.apply(_manifest("RuntimeClass", runtime, api_version="node.k8s.io/v1") | {"handler": runtime})


def ask(api: KubernetesApi, case: Case, remarks: tuple[str, ...]) -> AdmissionResult:
    """Send a case's objects as a dry run."""
    started = time.monotonic()
    with ThreadPoolExecutor(_PARALLEL) as pool:
        answers = tuple(pool.map(lambda each: _answer(api, each, case.method), case.documents))
    return AdmissionResult(case, answers, remarks, time.monotonic() - started)


def _answer(api: KubernetesApi, manifest: Manifest, method: Method) -> Answer:
    metadata = manifest["metadata"]
    where = f"{metadata['namespace']}/" if metadata.get("namespace") else ""
    subject = f"{manifest['kind']} {where}{metadata['name']}"
    send = api.apply if method is Method.APPLY else api.create
    refusal, warnings = "", list[str]()

    def state() -> str:
        nonlocal refusal
        warnings.clear()
        try:
            send(_placed(api, manifest), dry_run=True, warned=warnings.append)
        except (NotFoundError, httpx.HTTPError) as error:
            return str(error) or type(error).__name__
        except ApiError as error:
            refusal = error.message
        return ""

    try:
        wait_until(state, _SERVING, "the kind is served")
    except NotYetError as late:
        refusal = str(late)
    return Answer(subject, refusal, tuple(warnings))


def _placed(api: KubernetesApi, manifest: Manifest) -> Manifest:
    """The object in the namespace a client would default to."""
    metadata = manifest["metadata"]
    if metadata.get("namespace") or not api.resource(manifest["apiVersion"], manifest["kind"]).namespaced:
        return manifest
    return manifest | {"metadata": metadata | {"namespace": "default"}}


def _of_peers(stack: StackName) -> list[Case]:
    module = lock.read().module("envoy-ai-gateway", stack)
    if module.stacks.get(stack):
        # A replacement of the stack's version: its fixtures were checked with its own stack.
        return []
    return list(peers.cases(module_folder(module.project, stack), module.version))


def _manifest(kind: str, name: str, namespace: str | None = None, *, api_version: str = "v1") -> Manifest:
    metadata = {"name": name} | ({"namespace": namespace} if namespace else {})
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata}


def _word(result: AdmissionResult) -> str:
    return f"{len(result.answers)} objects " + ("accepted" if result.as_expected else "NOT ALL ACCEPTED")
