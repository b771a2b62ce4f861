"""A Kubernetes object as plain YAML values."""

from typing import Any

Manifest = dict[str, Any]
