"""The Kubernetes API with plain manifests: a thin client on httpx.

Applies manifests of any kind with strict field validation and keeps the answer's warnings: neither the official client nor
lightkube offers both (docs/decisions/0042).
"""

from __future__ import annotations

import base64
import json
import re
import ssl
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import httpx
import yaml

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.manifest import Manifest

FIELD_MANAGER = "tokenlabs"

_WARNING = re.compile(r'\d{3} \S+ "((?:[^"\\]|\\.)*)"')
_PATCH_TYPES = {"merge": "application/merge-patch+json", "json": "application/json-patch+json"}


class ApiError(TokenlabsError):
    """An error answer of the API server."""

    def __init__(self, status: int, reason: str, message: str, subject: str) -> None:
        super().__init__(f"{subject}: {message}" if subject else message)
        self.status = status
        self.reason = reason
        self.message = message


class NotFoundError(ApiError):
    """The object or kind does not exist."""


@dataclass(frozen=True, slots=True)
class Resource:
    """A kind as served by the API server."""

    api_version: str
    kind: str
    plural: str
    namespaced: bool

    @property
    def base(self) -> str:
        """Path of its API group and version."""
        return f"/apis/{self.api_version}" if "/" in self.api_version else f"/api/{self.api_version}"

    def path(self, namespace: str | None = None, name: str | None = None, subresource: str | None = None) -> str:
        """Path of one object, or of the collection in a namespace (None: all namespaces)."""
        parts = [self.base]
        if self.namespaced and namespace:
            parts += ["namespaces", namespace]
        parts += [part for part in (self.plural, name, subresource) if part]
        return "/".join(parts)


class KubernetesApi:
    """One API server with one set of credentials. Thread-safe."""

    def __init__(
        self,
        server: str,
        *,
        token: str | None = None,
        verify: ssl.SSLContext | bool = True,
        timeout: float = 30,
        guard: Callable[[httpx.Request], None] | None = None,
    ) -> None:
        """`guard` is called with each request before it is sent; if it raises, the request is not sent."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        self._client = httpx.Client(base_url=server, headers=headers, verify=verify, timeout=timeout)
        if guard:
            self._client.event_hooks = {"request": [guard]}
        self._resources: dict[tuple[str, str], Resource] = {}

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def request(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        content_type: str = "application/json",
        params: Mapping[str, str] | None = None,
        subject: str = "",
        warned: Callable[[str], None] | None = None,
    ) -> Manifest:
        """Send one request and return the answer's JSON. `warned` is called with each warning (deprecations, pod security).

        Raises:
            NotFoundError: 404.
            ApiError: any other error status; its message starts with `subject`.
            httpx.HTTPError: the server is unreachable.
        """
        content = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": content_type} if content is not None else {}
        answer = self._client.request(method, path, content=content, headers=headers, params=params)
        if warned:
            for header in answer.headers.get_list("Warning"):
                warned(_warning(header))
        if answer.is_success:
            return answer.json() if answer.content else {}
        raise _error(answer, subject or path)

    def text(self, path: str, params: Mapping[str, str] | None = None) -> str:
        """The answer to a GET as text, such as `/readyz` or a pod's log."""
        answer = self._client.get(path, params=params)
        if answer.is_success:
            return answer.text
        raise _error(answer, path)

    def resource(self, api_version: str, kind: str) -> Resource:
        """How a kind is served. Raises NotFoundError until it is (its CRD may still be installed)."""
        key = api_version, kind
        if key not in self._resources:
            base = f"/apis/{api_version}" if "/" in api_version else f"/api/{api_version}"
            listed = self.request("GET", base, subject=f"{api_version}")
            for each in listed["resources"]:
                if "/" not in each["name"]:
                    self._resources[api_version, each["kind"]] = Resource(
                        api_version, each["kind"], each["name"], each["namespaced"]
                    )
        if key not in self._resources:
            raise NotFoundError(404, "NotFound", f"{api_version} has no kind {kind}", kind)
        return self._resources[key]

    def get(self, api_version: str, kind: str, name: str, namespace: str | None = None) -> Manifest:
        """One object. Raises NotFoundError."""
        path = self.resource(api_version, kind).path(namespace, name)
        return self.request("GET", path, subject=_subject(kind, namespace, name))

    def list(
        self, api_version: str, kind: str, namespace: str | None = None, selector: str | None = None
    ) -> list[Manifest]:
        """All objects of a kind, each with its apiVersion and kind; `selector` is a label selector."""
        params = {"labelSelector": selector} if selector else None
        found = self.request("GET", self.resource(api_version, kind).path(namespace), params=params, subject=kind)
        return [{"apiVersion": api_version, "kind": kind, **each} for each in found["items"]]

    def apply(
        self,
        manifest: Mapping[str, Any],
        *,
        dry_run: bool = False,
        warned: Callable[[str], None] | None = None,
        manager: str = FIELD_MANAGER,
    ) -> Manifest:
        """Server-side apply with force and strict field validation, like Flux's kustomize-controller.

        A field that the manifest no longer has is removed only if no other `manager` has applied it.
        """
        metadata = manifest["metadata"]
        resource = self.resource(manifest["apiVersion"], manifest["kind"])
        params = {"fieldManager": manager, "force": "true", "fieldValidation": "Strict"}
        if dry_run:
            params["dryRun"] = "All"
        return self.request(
            "PATCH",
            resource.path(metadata.get("namespace"), metadata["name"]),
            body=manifest,
            content_type="application/apply-patch+yaml",
            params=params,
            subject=_subject(manifest["kind"], metadata.get("namespace"), metadata["name"]),
            warned=warned,
        )

    def create(
        self, manifest: Mapping[str, Any], *, dry_run: bool = False, warned: Callable[[str], None] | None = None
    ) -> Manifest:
        """Create an object that does not exist yet."""
        metadata = manifest["metadata"]
        resource = self.resource(manifest["apiVersion"], manifest["kind"])
        params = {"fieldValidation": "Strict"} | ({"dryRun": "All"} if dry_run else {})
        path = resource.path(metadata.get("namespace"))
        subject = _subject(manifest["kind"], metadata.get("namespace"), metadata["name"])
        return self.request("POST", path, body=manifest, params=params, subject=subject, warned=warned)

    def patch(
        self,
        api_version: str,
        kind: str,
        name: str,
        body: object,
        *,
        namespace: str | None = None,
        subresource: str | None = None,
        form: Literal["merge", "json"] = "merge",
    ) -> Manifest:
        """Change part of an object, or of its `status` or `scale`."""
        path = self.resource(api_version, kind).path(namespace, name, subresource)
        subject = _subject(kind, namespace, name)
        return self.request("PATCH", path, body=body, content_type=_PATCH_TYPES[form], subject=subject)

    def delete(
        self, api_version: str, kind: str, name: str, namespace: str | None = None, *, grace: int | None = None
    ) -> None:
        """Delete an object with background propagation; no error if it does not exist."""
        body: Manifest = {"apiVersion": "v1", "kind": "DeleteOptions", "propagationPolicy": "Background"}
        if grace is not None:
            body["gracePeriodSeconds"] = grace
        path = self.resource(api_version, kind).path(namespace, name)
        try:
            self.request("DELETE", path, body=body, subject=_subject(kind, namespace, name))
        except NotFoundError:
            return

    def scale(self, kind: str, name: str, namespace: str, replicas: int, *, api_version: str = "apps/v1") -> None:
        """Set the replicas of a Deployment, or of another kind that can be scaled."""
        self.patch(api_version, kind, name, {"spec": {"replicas": replicas}}, namespace=namespace, subresource="scale")

    def watch(
        self, api_version: str, kind: str, *, namespace: str | None = None, resource_version: str, seconds: int = 300
    ) -> Iterator[tuple[str, Manifest]]:
        """Yield events (`ADDED`, `MODIFIED`, `DELETED`, `ERROR`, and the object) until the server ends the watch."""
        params = {"watch": "true", "resourceVersion": resource_version, "timeoutSeconds": str(seconds)}
        path = self.resource(api_version, kind).path(namespace)
        with self._client.stream("GET", path, params=params, timeout=seconds + 10) as answer:
            for line in answer.iter_lines():
                event = json.loads(line)
                yield event["type"], event["object"]


def from_kubeconfig(text: str, guard: Callable[[httpx.Request], None] | None = None) -> KubernetesApi:
    """The API server of a kubeconfig's current context, by token or client certificate; `guard` as above.

    Raises:
        TokenlabsError: the credentials are of an unsupported kind (exec plugins).
    """
    config = yaml.safe_load(text)
    context = _named(config, "contexts", config["current-context"])["context"]
    cluster = _named(config, "clusters", context["cluster"])["cluster"]
    user = _named(config, "users", context["user"])["user"]
    verify = _tls(cluster, user)
    token = user.get("token")
    if token is None and "client-certificate-data" not in user and "client-certificate" not in user:
        raise TokenlabsError(
            f"user `{context['user']}` of the kubeconfig has neither a token nor a client certificate; "
            "use a kubeconfig that has one: `microk8s config`, `kind get kubeconfig`"
        )
    return KubernetesApi(cluster["server"], token=token, verify=verify, guard=guard)


def trusting(authority: str | None) -> ssl.SSLContext:
    """TLS that trusts one certificate authority (PEM), or the system's if None."""
    return ssl.create_default_context(cadata=authority)


def _tls(cluster: Mapping[str, Any], user: Mapping[str, Any]) -> ssl.SSLContext:
    def text(holder: Mapping[str, Any], key: str) -> str | None:
        if data := holder.get(f"{key}-data"):
            return base64.b64decode(data).decode()
        if path := holder.get(key):
            with open(path, encoding="utf-8") as file:  # noqa: PTH123
                return file.read()
        return None

    context = trusting(text(cluster, "certificate-authority"))
    if cluster.get("insecure-skip-tls-verify"):
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    certificate, key = text(user, "client-certificate"), text(user, "client-key")
    if certificate and key:
        # ssl reads a client certificate only from a file; the file is deleted before the first request is sent.
        with tempfile.NamedTemporaryFile("w", suffix=".pem") as file:
            file.write(f"{certificate}\n{key}")
            file.flush()
            context.load_cert_chain(file.name)
    return context


def _named(config: Mapping[str, Any], section: str, name: str) -> Mapping[str, Any]:
    found: Sequence[Mapping[str, Any]] = [each for each in config.get(section, ()) if each["name"] == name]
    if not found:
        raise TokenlabsError(f"the kubeconfig has no `{name}` among its {section}")
    return found[0]


def _subject(kind: str, namespace: str | None, name: str) -> str:
    return f"{kind} {namespace + '/' if namespace else ''}{name}"


def _warning(header: str) -> str:
    """The text of a `Warning` header as the API server writes it: `299 - "text"` (RFC 7234, 5.5)."""
    quoted = _WARNING.match(header)
    return re.sub(r"\\(.)", r"\1", quoted[1]) if quoted else header


def _error(answer: httpx.Response, subject: str) -> ApiError:
    answer.read()
    try:
        status = answer.json()
        message, reason = status["message"], status.get("reason", "")
    except (ValueError, KeyError, TypeError):
        message, reason = f"HTTP {answer.status_code} {answer.text[:500]}".strip(), ""
    kind = NotFoundError if answer.status_code == httpx.codes.NOT_FOUND else ApiError
    return kind(answer.status_code, reason, message, subject)
