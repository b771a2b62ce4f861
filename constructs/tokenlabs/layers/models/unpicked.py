"""What a model without a picker has in place of its InferencePool: the identity of its servers, and their headless Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import pools
from tokenlabs.layers.base.pods import RECREATE
from tokenlabs.layers.models import server

if TYPE_CHECKING:
    from constructs import Construct


class UnpickedInputs(NamedTuple):
    """A model's pods; their objects' names are derived from the pool."""

    namespace: str
    pool: str
    account_annotations: dict[str, str]


def build(scope: Construct, inputs: UnpickedInputs) -> None:
    """The ServiceAccount, and the Service whose name gives every ready pod, so that Envoy can choose among them.

    A Service cannot become headless: where the model had a picker before, Flux replaces it.
    """
    server.build_account(scope, inputs.namespace, inputs.pool, inputs.account_annotations)
    meta = server.metadata(pools.server(inputs.pool), inputs.namespace, inputs.pool, RECREATE)
    server.build_service(scope, meta, inputs.pool, headless=True)
