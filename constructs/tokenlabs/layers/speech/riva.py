"""Riva: speech to text by NVIDIA NIM, outside the cluster. Nothing runs here; the gateway sends the requests on, with a key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract.components import RECOGNITION
from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.layers.base.kinds import cdk8s, envoy_gateway
from tokenlabs.layers.base.layer import Piece, Unit
from tokenlabs.layers.base.secret_files import secret_file

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.serving import Recognition
    from tokenlabs.spec.targets import Target

PORT = 443
CREDENTIAL_KEY = "credential"
"""Key of the Secret that Envoy Gateway's credential injection reads: the whole header, `Bearer` included."""
DEMO_KEY = "kind-demo"


class UpstreamInputs(NamedTuple):
    """The upstream of requests."""

    namespace: str
    host: str
    port: int
    tls: bool


def pieces(target: Target, recognition: Recognition) -> Iterator[Piece]:
    """The upstream, and the key that the gateway adds."""
    namespace = target.platform.name
    yield Unit(f"{RECOGNITION}.yaml", build_upstream, UpstreamInputs(namespace, recognition.upstream, PORT, tls=True))
    yield key(target, recognition)


def key(target: Target, recognition: Recognition) -> Piece:
    """The Secret with the upstream's key."""
    return secret_file(
        target,
        f"{recognition.secret}.yaml",
        name=recognition.secret,
        namespace=target.platform.name,
        demo={"apiKey": DEMO_KEY, CREDENTIAL_KEY: f"Bearer {DEMO_KEY}"},
    )


def build_upstream(scope: Construct, inputs: UpstreamInputs) -> None:
    """An Envoy Gateway Backend; its certificate is verified against the system's authorities, and for this host."""
    tls = None
    if inputs.tls:
        tls = envoy_gateway.BackendSpecTls(well_known_ca_certificates="System", sni=inputs.host)
    envoy_gateway.Backend(
        scope,
        "backend",
        metadata=cdk8s.ApiObjectMetadata(
            name=RECOGNITION, namespace=inputs.namespace, labels={NAME_LABEL: RECOGNITION}
        ),
        spec=envoy_gateway.BackendSpec(
            endpoints=[
                envoy_gateway.BackendSpecEndpoints(
                    fqdn=envoy_gateway.BackendSpecEndpointsFqdn(hostname=inputs.host, port=inputs.port)
                )
            ],
            tls=tls,
        ),
    )
