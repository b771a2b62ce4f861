"""Where a model's weights, compiled kernels and further files are kept."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from tokenlabs.spec.base import DnsName, Image, Quantity, Refused, SpecModel

AccessMode = Literal["ReadWriteOnce", "ReadWriteMany", "ReadOnlyMany"]
"""Which nodes may mount a claim."""
DEFAULT_SIZE = "100Gi"


def _absolute(value: str) -> str:
    if not value.startswith("/"):
        raise Refused("is not an absolute path", f"write one such as `/{value.strip('./~') or 'opt/models'}`")
    if value.strip("/") == "":
        raise Refused("is the whole file system of the node", "write a folder, such as `/opt/models`")
    return _plain(value)


def _relative(value: str) -> str:
    if value.startswith("/"):
        raise Refused("begins with `/`, but is a folder within the volume", f"write `{value.strip('/') or 'models'}`")
    return _plain(value)


def _plain(value: str) -> str:
    if re.search(r"(^|/)\.{1,2}(/|$)|//|[\0:]|/$", value):
        raise Refused("has `..`, `.`, `//`, `:` or a `/` at its end, which Kubernetes rejects", "write a plain path")
    return value


_ABSOLUTE = r"^(/[^/:]+)+$"
_RELATIVE = r"^[^/:]+(/[^/:]+)*$"
AbsolutePath = Annotated[str, AfterValidator(_absolute), Field(json_schema_extra={"pattern": _ABSOLUTE})]
"""A folder, as an absolute path without `.` and `..`."""
RelativePath = Annotated[str, AfterValidator(_relative), Field(json_schema_extra={"pattern": _RELATIVE})]
"""A folder within a volume, without `.` and `..`."""


class Weights(SpecModel):
    """The volume of a model's weights, `/weights` in its pods: a claim for each model, unless another one is named."""

    size: Quantity | None = None
    """Size of the PersistentVolumeClaim; 100Gi for a claim of the model's own. With `claim`: tokenlabs creates that claim."""
    access_mode: AccessMode | None = None
    """Access mode of the claim; `ReadWriteOnce` for a claim that tokenlabs creates. Of an existing claim: which nodes may mount
    it; set it if pods on several nodes do."""
    storage_class: DnsName | None = None
    """StorageClass of a claim that tokenlabs creates, if not `cluster.storageClass`."""
    per_replica: bool = False
    """A claim for each replica, which a StatefulSet creates: each keeps its own copy on the node where it first ran."""
    claim: Annotated[DnsName | None, Field(examples=["models"])] = None
    """Name of a claim in the platform's namespace that several models may share. Without `size`, it exists already."""
    host_path: Annotated[AbsolutePath | None, Field(examples=["/opt/models"])] = None
    """Folder of the node. The namespace then admits privileged pods."""
    image: Annotated[Image | None, Field(examples=["registry.example.com/models/llama:v1"])] = None
    """OCI image that contains the weights, mounted read-only; `/weights` itself is the model, or `subPath` in the image."""
    sub_path: Annotated[RelativePath | None, Field(examples=["llama"])] = None
    """Folder within the volume that is `/weights` in the pods."""
    read_only: bool = False
    """Mount the volume read-only: the engine loads what is there, and downloads nothing."""

    @property
    def own(self) -> bool:
        """Whether the model has a claim of its own."""
        return not (self.claim or self.host_path or self.image)

    @property
    def created(self) -> bool:
        """Whether tokenlabs creates the claim."""
        return self.own or bool(self.claim and self.size)

    @property
    def writable(self) -> bool:
        """Whether engines may write to the volume."""
        return not (self.read_only or self.image or self.access_mode == "ReadOnlyMany")


class Caches(SpecModel):
    """The volume of compiled kernels, if it is not that of the weights: `{}` is a folder of the pod."""

    claim: Annotated[DnsName | None, Field(examples=["compile-cache"])] = None
    """Existing claim in the platform's namespace."""
    access_mode: Literal["ReadWriteOnce", "ReadWriteMany"] | None = None
    """Which nodes may mount the claim; set it if pods on several nodes do."""
    host_path: Annotated[AbsolutePath | None, Field(examples=["/opt/compile-cache"])] = None
    """Folder of the node. The namespace then admits privileged pods."""
    empty_dir: Annotated[Quantity | None, Field(examples=["20Gi"])] = None
    """Largest size of a folder of the pod, on the node's disk: the next pod compiles its kernels again."""
    sub_path: Annotated[RelativePath | None, Field(examples=["llama"])] = None
    """Folder within the claim or the node's folder."""
