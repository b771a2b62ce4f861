"""Does a review say which keys a gate accepts or rejects after a change, and what limits and models no longer know?"""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, sentences

CONFIG = "AuthConfig kuadrant-system/token-labs-gateway"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "            app: token-labs",
            "            app: others",
            f"caution opened: {CONFIG} `tenants` accepts other keys: keys in Secrets labelled app: others; before, keys in "
            "Secrets labelled app: token-labs",
        ),
        (
            "        selector:\n",
            "        allNamespaces: true\n        selector:\n",
            f"caution opened: {CONFIG} `tenants` accepts keys in Secrets of every namespace",
        ),
        (
            "        authorizationHeader:\n          prefix: Bearer",
            "        queryString:\n          name: key",
            f"danger closed: {CONFIG} `tenants` reads the key from the query's key, which access logs show, before from the "
            "header authorization (Bearer): clients that send it as before get 401",
        ),
        (
            "  authentication:\n",
            "  authentication:\n    all: {anonymous: {}}\n",
            f"danger opened: {CONFIG} accepts also `all`: anyone, without a key",
        ),
        (
            "  authentication:\n",
            "  authentication:\n    sso: {jwt: {issuerUrl: 'https://sso.example.com'}}\n",
            f"caution opened: {CONFIG} accepts also `sso`: tokens that https://sso.example.com issues",
        ),
        (
            "    tenants:\n      apiKey:\n",
            "    tenants:\n      cache: {ttl: 3600, key: {selector: a}}\n      apiKey:\n",
            f"caution opened: {CONFIG} remembers who `tenants` is for 3600 s: a revoked key works that much longer",
        ),
        (
            "    known-tier:\n",
            "    other-name:\n",
            f"danger opened: {CONFIG} no longer checks `known-tier`: keys that it rejected pass",
        ),
        (
            '["free", "pro", "enterprise"]',
            '["free", "pro", "enterprise", "test"]',
            f"caution opened: {CONFIG} changes its check `known-tier`: other keys may pass than before",
        ),
        (
            'request.method == "GET" && ',
            'request.method == "GET" && request.headers["a"] != "b" && ',
            f"caution opened: {CONFIG} changes its check `open-paths`: no known path or method opens or closes, but others may",
        ),
        (
            "    known-tier:\n",
            "    known-tier:\n      when: [{predicate: 'false'}]\n",
            f"danger opened: {CONFIG} checks `known-tier` under other conditions: it may let more pass",
        ),
        (
            "  hosts:\n  - '*'",
            "  hosts:\n  - api.example.com\n  when: [{predicate: 'false'}]",
            f"danger opened: {CONFIG} applies under other conditions: requests that do not meet them pass without a key",
        ),
        (
            "  hosts:\n  - '*'",
            "  hosts:\n  - api.example.com",
            f"danger closed: {CONFIG} applies to hosts api.example.com: requests for others get 404 from the gate",
        ),
        (
            "        x-token-labs-tier:",
            "        x-other:",
            f"danger limit-removed: {CONFIG} no longer sets the header x-token-labs-tier, by which limits count",
        ),
        (
            "selector: auth.identity.metadata.annotations.kuadrant",
            "selector: auth.identity.metadata.labels.kuadrant",
            f"danger limit-removed: {CONFIG} takes the header x-token-labs-tier, by which limits count, from elsewhere: limits may "
            "no longer apply",
        ),
        (
            "        authorization:\n          plain:\n            expression: '''redacted'''\n",
            "",
            f"danger opened: {CONFIG} no longer replaces the header authorization as before: models and upstream APIs may see "
            "tenants' keys",
        ),
        (
            "      code: 401",
            "      code: 302",
            f"caution closed: {CONFIG} answers a request without a valid key with 302, before 401",
        ),
    ],
)
def test_an_edited_gate(dist: Dist, old: str, new: str, said: str) -> None:
    dist.replace("gateway/gate.yaml", old, new)
    assert said in dist.sentences()


def test_another_kind_of_identity_is_another_identity(dist: Dist) -> None:
    dist.replace("gateway/gate.yaml", "      apiKey:\n", "      x509:\n")
    found = dist.sentences("opened", "closed")
    assert f"caution closed: {CONFIG} no longer accepts `tenants`: its clients get 401" in found
    assert any(each.startswith(f"caution opened: {CONFIG} accepts also `tenants`: x509 ") for each in found)


def test_the_body_of_an_answer_is_not_an_effect(dist: Dist) -> None:
    dist.replace("gateway/gate.yaml", "No valid API key", "Wrong API key")
    assert dist.sentences() == []


@pytest.mark.parametrize("where", ["rules: RULES", "defaults: {rules: RULES}", "overrides: {rules: RULES}"])
def test_an_edited_auth_policy(where: str) -> None:
    """Kuadrant's operator makes AuthConfigs from AuthPolicies."""
    policy = f"""\
        apiVersion: kuadrant.io/v1
        kind: AuthPolicy
        metadata: {{name: gate, namespace: n}}
        spec: {{targetRef: {{group: gateway.networking.k8s.io, kind: Gateway, name: g}}, {where}}}
        """
    old = policy.replace("RULES", "{authentication: {keys: {apiKey: {selector: {matchLabels: {a: b}}}}}}")
    new = policy.replace("RULES", "{authentication: {keys: {anonymous: {}}}}")
    # A key that is sent all the same is ignored.
    assert sentences(effects(files(a=old), files(a=new))) == [
        "danger opened: AuthPolicy n/gate accepts also `keys`: anyone, without a key",
    ]
    some = policy.replace("RULES", "{authentication: {keys: {anonymous: {}, when: [{predicate: 'true'}]}}}")
    assert "caution closed: AuthPolicy n/gate no longer accepts `keys`: its clients get 401" in sentences(
        effects(files(a=old), files(a=some))
    )


def test_an_empty_selector_accepts_the_key_of_any_secret(dist: Dist) -> None:
    """Also with no tenant rejected, so that nothing else says it."""
    dist.replace(
        "gateway/gate.yaml",
        "        selector:\n          matchLabels:\n            app: token-labs\n",
        "        selector: {}\n",
    )
    assert dist.sentences() == [
        "danger opened: AuthConfig kuadrant-system/token-labs-gateway `tenants` accepts more keys: keys in any Secret of its "
        "namespace that Authorino watches (`authorino.kuadrant.io/managed-by`), whoever it is for; before, keys in Secrets "
        "labelled app: token-labs"
    ]


def test_another_selector_rejects_the_tenants(dist: Dist) -> None:
    dist.replace("gateway/gate.yaml", "            app: token-labs\n", "            app: other\n")
    assert (
        "danger closed: AuthConfig kuadrant-system/token-labs-gateway `tenants` no longer accepts the keys of 2 "
        "tenants: they get 401" in dist.sentences()
    )


def test_another_entry_of_the_keys_secrets_is_named(dist: Dist) -> None:
    dist.replace("gateway/gate.yaml", "        selector:\n", "        keySelectors: [password]\n        selector:\n")
    assert dist.sentences() == [
        "caution opened: AuthConfig kuadrant-system/token-labs-gateway `tenants` accepts other keys: keySelectors: password; "
        "before, as by default"
    ]
