"""What clients may send, and what proxies believe of it."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist


def test_a_header_that_clients_can_set_again(dist: Dist) -> None:
    dist.replace("gateway/edge.yaml", "      - x-token-labs-tier\n", "")
    assert dist.sentences("opened") == [
        "danger opened: ClientTrafficPolicy token-labs/token-labs-gateway no longer removes the header x-token-labs-tier: "
        "clients can set it"
    ]


def test_a_header_that_the_proxy_sets_is_not_the_clients(dist: Dist) -> None:
    dist.replace(
        "gateway/edge.yaml",
        "      remove:\n      - x-ai-eg-model\n",
        "      set: [{name: x-ai-eg-model, value: x}]\n      remove:\n",
    )
    assert not [each for each in dist.sentences("opened") if "no longer removes" in each]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "UnescapeAndRedirect",
            "KeepUnchanged",
            "danger opened: {} handles escaped slashes as KeepUnchanged: the path that the gate checks may differ from the one "
            "that a model server reads",
        ),
        (
            "disableMergeSlashes: false",
            "disableMergeSlashes: true",
            "danger opened: {} no longer merges slashes: the path that the gate checks may differ from the one that a model server "
            "reads",
        ),
        (
            "  path:\n",
            "  clientIPDetection: {xForwardedFor: {numTrustedHops: 1}}\n  path:\n",
            "caution opened: {} takes a client's address from elsewhere (xForwardedFor: numTrustedHops: 1, before unset): a header "
            "that clients can set is no proof",
        ),
        (
            "    earlyRequestHeaders:\n",
            "    disableRateLimitHeaders: true\n    earlyRequestHeaders:\n",
            "caution closed: {} no longer sends x-ratelimit headers: clients cannot see how much of a limit is left",
        ),
        (
            "    bufferLimit: 4Mi",
            "    bufferLimit: 8Mi",
            "info listener-changed: {} reconfigures the listeners: connections drain, and streams longer than 310s are cut off",
        ),
    ],
)
def test_an_edited_policy(dist: Dist, old: str, new: str, said: str) -> None:
    dist.replace("gateway/edge.yaml", old, new)
    assert said.format("ClientTrafficPolicy token-labs/token-labs-gateway") in dist.sentences()


def test_a_deleted_policy_no_longer_normalizes_paths(dist: Dist) -> None:
    dist.remove("gateway/edge.yaml")
    assert any("proxies normalize paths by their defaults" in each for each in dist.sentences("opened"))
