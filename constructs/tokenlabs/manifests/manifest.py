"""A Kubernetes object as read from, or written to, YAML."""

from typing import Any

Manifest = dict[str, Any]
