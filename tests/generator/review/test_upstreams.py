"""Does a review report what SecurityPolicies, Backends and filters ask, allow and trust?"""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist

POLICY = "SecurityPolicy token-labs/token-labs-gateway"


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "gateway/gate.yaml",
            "    timeout: 2s",
            "    timeout: 200ms",
            f"caution closed: {POLICY} waits 200ms for the gate, before 2s: requests whose check takes longer are rejected",
        ),
        (
            "gateway/gate.yaml",
            "    timeout: 2s",
            "    timeout: 2s\n    headersToExtAuth: [cookie]",
            f"danger closed: {POLICY} sends the gate other headers (cookie, before unset): it rejects keys in headers that it "
            "does not see",
        ),
        (
            "gateway/gate.yaml",
            "        name: authorino\n",
            "        name: other\n",
            f"danger opened: {POLICY} asks another service who may pass",
        ),
        (
            "gateway/gate.yaml",
            "hostname: authorino-",
            "hostname: other-",
            "danger opened: Backend token-labs/authorino sends requests, with their headers, to other endpoints, which decide who "
            "may pass: the gate asks there",
        ),
        (
            "speech/riva-stt.yaml",
            "    wellKnownCACertificates: System\n",
            "    insecureSkipVerify: true\n",
            "danger opened: Backend token-labs/riva-stt no longer verifies the server's certificate",
        ),
        (
            "speech/riva-stt.yaml",
            "  tls:\n    sni: integrate.api.nvidia.com\n    wellKnownCACertificates: System\n",
            "",
            "danger opened: Backend token-labs/riva-stt no longer uses TLS: requests and credentials are sent in plain text",
        ),
        (
            "routes/riva-stt.yaml",
            "    overwrite: true\n",
            "",
            "danger opened: HTTPRouteFilter token-labs/riva-stt keeps a client's own credential: its key is sent to the API "
            "behind it",
        ),
        (
            "routes/riva-stt.yaml",
            "        name: nvidia-nim-api-key",
            "        name: other-key",
            "caution opened: HTTPRouteFilter token-labs/riva-stt sends requests with another credential: valueRef: group: , kind: "
            "Secret, name: other-key",
        ),
    ],
)
def test_an_edited_policy(dist: Dist, file: str, old: str, new: str, said: str) -> None:
    dist.replace(file, old, new)
    assert said in dist.sentences()


def test_a_longer_wait_for_the_gate_is_not_an_effect(dist: Dist) -> None:
    dist.replace("gateway/gate.yaml", "    timeout: 2s", "    timeout: 5s")
    assert dist.sentences() == []


def test_an_extension_that_comes_or_goes(dist: Dist) -> None:
    dist.add(
        "gateway/extension.yaml",
        """\
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: EnvoyExtensionPolicy
metadata: {name: lua, namespace: token-labs}
spec: {lua: [{type: Inline, inline: ""}]}
""",
    )
    said = "EnvoyExtensionPolicy token-labs/lua"
    assert dist.sentences() == [f"caution opened: {said} lets other extensions read and change requests"]
    dist.old, dist.new = dist.new, dist.old
    assert dist.sentences("opened") == [f"caution opened: {said} is deleted: its extensions no longer see requests"]


def test_a_listener_that_takes_routes_of_other_namespaces(dist: Dist) -> None:
    dist.replace("gateway/gateway.yaml", "from: Same", "from: All")
    assert (
        "caution opened: Gateway token-labs/token-labs-gateway takes routes of other namespaces at listener http (All, before "
        "Same): their policies replace the Gateway's" in dist.sentences()
    )
