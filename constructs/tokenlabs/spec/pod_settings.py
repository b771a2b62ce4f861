"""What the pods of a model run as, and what they get besides GPUs and weights."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from tokenlabs.spec.base import DnsName, SpecModel

SECRET_KEY_PATTERN = r"^[-._a-zA-Z0-9]+$"  # noqa: S105 (a pattern)
FILE_NAME_PATTERN = r"^[-._a-zA-Z0-9]*[-_a-zA-Z0-9]$"
"""A key of a ConfigMap, other than `.` and `..`."""
FILES_FOLDER = "/files"
"""Where pods have the files of `files`."""
LARGEST_ID = 2**31 - 1
"""Kubernetes' largest user and group ID (kubernetes, pkg/apis/core/validation, IsValidUserID)."""

FileName = Annotated[str, Field(pattern=FILE_NAME_PATTERN, max_length=253)]
"""The name of a file: a key of a ConfigMap."""
Id = Annotated[int, Field(ge=1, le=LARGEST_ID)]


class User(SpecModel):
    """The user that a model's pods run as, other than root."""

    run_as_user: Id
    """User ID."""
    run_as_group: Id | None = None
    """Group ID; that of `runAsUser` if omitted."""
    fs_group: Id | None = None
    """Group that owns claims; that of `runAsGroup` if omitted. Folders of a node keep their owner."""
    supplemental_groups: tuple[Id, ...] = ()
    """Further groups, such as `video` and `render` of nodes with GPUs of AMD or Intel, to which the devices belong."""


class SecretValue(SpecModel):
    """A variable's value from a Secret in the platform's namespace."""

    secret: Annotated[DnsName, Field(examples=["object-storage"])]
    """Name of the Secret; `tokenlabs secret set` writes it."""
    key: Annotated[str | None, Field(pattern=SECRET_KEY_PATTERN, max_length=253)] = None
    """Its key; the variable's name if omitted."""
    existing: bool = False
    """The Secret is not in `secrets/`: something else creates it."""
