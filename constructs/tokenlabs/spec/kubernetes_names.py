"""How Kubernetes spells names (k8s.io/apimachinery v0.35, pkg/util/validation), as regular expressions without anchors."""

from __future__ import annotations

DNS_LABEL = r"[a-z0-9]([-a-z0-9]*[a-z0-9])?"
"""RFC 1123; at most 63 characters."""
DNS_NAME = rf"{DNS_LABEL}(\.{DNS_LABEL})*"
"""Labels joined with dots; at most 253 characters."""
QUALIFIED_NAME = r"[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?"
"""The name in a label's key, and the value of a label that is not empty."""
LABEL_KEY = rf"({DNS_NAME}/)?{QUALIFIED_NAME}"
