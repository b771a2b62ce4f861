"""A change as a reviewer may meet it; the pictures in docs/ show it (`make pictures`)."""

from __future__ import annotations

from typing import Protocol

STATUS_PAGE = """\
# A page that shows which models answer.
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: status-page
  namespace: token-labs
spec:
  parentRefs:
  - name: token-labs-gateway
  rules:
  - backendRefs:
    - name: status-page
      port: 8080
    matches:
    - path:
        type: PathPrefix
        value: /status
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: SecurityPolicy
metadata:
  name: status-page
  namespace: token-labs
spec:
  cors:
    allowOrigins:
    - https://status.example.com
  targetRefs:
  - group: gateway.networking.k8s.io
    kind: HTTPRoute
    name: status-page
"""
"""A route with a SecurityPolicy of its own, which replaces the Gateway's: it has no gate any more."""


class Edited(Protocol):
    """A tree that is edited."""

    new: dict[str, bytes]

    def replace(self, path: str, old: str, new: str) -> None:
        """Replace a text that a file must have."""

    def remove(self, path: str) -> None:
        """Remove a file."""


def change(dist: Edited) -> None:
    """A model is swapped, a tier's limit lowered, a tenant revoked, a path closed, a page added without a gate."""
    for path in ("models/token-labs-pool/server.yaml", "routes/llm-inference.yaml"):
        dist.replace(path, "nvidia/Llama-3.1-Nemotron-Nano-8B-v1", "Qwen/Qwen3-8B")
    dist.replace("models/token-labs-pool/server.yaml", "vllm-serve:v0.4.0", "vllm-serve:v0.5.1")
    dist.replace("policies/envoy-limits.yaml", "requests: 10\n", "requests: 5\n")
    dist.replace("gateway/gate.yaml", '"/v1/audio/models", ', "")
    dist.remove("tenants/tenant-free-demo.yaml")
    dist.replace("tenants/kustomization.yaml", "- tenant-free-demo.yaml\n", "")
    dist.new["microk8s/routes/status-page.yaml"] = STATUS_PAGE.encode()
    dist.replace("routes/kustomization.yaml", "- riva-stt.yaml\n", "- riva-stt.yaml\n- status-page.yaml\n")
