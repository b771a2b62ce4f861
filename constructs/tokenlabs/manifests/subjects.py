"""Subjects of Kubernetes' RBAC that many have in common."""

from __future__ import annotations

from collections.abc import Mapping

EVERYONE: Mapping[str, str] = {
    "system:anonymous": "anyone who reaches the API server",
    "system:unauthenticated": "anyone who reaches the API server",
    "system:authenticated": "every user and every pod",
    "system:serviceaccounts": "every pod",
}
"""User and groups of Kubernetes that are not one account or one namespace's, and who is in them."""
