"""platform.yaml beside the old and the new tree, and what it says of the cluster's nodes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.spec.origins import PlatformFile
from tokenlabs.spec.target_names import RECORDS

if TYPE_CHECKING:
    from tokenlabs.manifests.nodes import Node


class Platforms(NamedTuple):
    """platform.yaml beside the old and the new tree; None: there is none."""

    before: PlatformFile | None = None
    after: PlatformFile | None = None

    @property
    def same(self) -> bool:
        """Both say the same; also where only one is known, which then is taken for both."""
        return not (self.before and self.after) or self.before.content == self.after.content

    def nodes(self, target: str) -> tuple[Mapping[str, Node] | None, Mapping[str, Node] | None]:
        """The nodes of a target's cluster before and after, by name; None: unknown, or its pods are not pinned to them."""
        if self.after is None or not RECORDS.keys() & {target}:
            return None, None
        from tokenlabs.spec.cluster_nodes import of_target  # on demand: loads pydantic

        after = of_target(self.after, target)
        return of_target(self.before, target) if self.before else after, after


UNKNOWN = Platforms()
"""Trees without platform.yaml beside them."""
