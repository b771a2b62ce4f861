"""Added, revoked, replaced and retiered keys."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, sentences

SECRET = """\
apiVersion: v1
kind: Secret
metadata:
  name: ada
  namespace: kuadrant-system
  labels: {app: platform, authorino.kuadrant.io/managed-by: authorino}
  annotations: {kuadrant.io/groups: free, secret.kuadrant.io/user-id: ada, tokenlabs.dev/key-sha256: "1111"}
stringData: {api_key: "ENC[AES256_GCM,data:one]"}
sops: {mac: one}
"""


def edited(*edits: tuple[str, str]) -> list[str]:
    new = SECRET
    for edit in edits:
        assert edit[0] in new
        new = new.replace(*edit)
    return sentences(effects(files(a=SECRET), files(a=new)))


def test_an_added_and_a_revoked_tenant() -> None:
    other = files(b="apiVersion: v1\nkind: Namespace\nmetadata: {name: n}\n")
    added, revoked = effects(other, other | files(a=SECRET)), effects(other | files(a=SECRET), other)
    assert sentences(added) == ["info key-added: tenant ada is added in tier free: its key starts to work"]
    assert sentences(revoked) == ["caution key-revoked: tenant ada is revoked: its key stops working"]


def test_a_key_in_a_second_secret_is_a_danger() -> None:
    second = SECRET.replace("name: ada", "name: eve").replace("groups: free", "groups: enterprise")
    assert sentences(effects(files(a=SECRET), files(a=SECRET, b=second))) == [
        "danger key-added: tenant eve is added in tier enterprise with the key of ada, tier free: Authorino takes either of the two"
    ]


def test_a_first_tree_has_no_effects() -> None:
    assert effects({}, files(a=SECRET)) == []


NEW_KEY = ('"1111"', '"2222"')


def test_a_rotated_key() -> None:
    assert edited(NEW_KEY) == ["caution key-replaced: tenant ada gets a new key: the old one stops working"]


def test_a_new_tier_with_a_new_key() -> None:
    assert edited(NEW_KEY, ("groups: free", "groups: pro")) == [
        "caution key-replaced: tenant ada gets a new key: the old one stops working",
        "caution retiered: tenant ada moves from tier free to pro",
    ]


def test_rejects_a_new_tier_on_an_old_key() -> None:
    """Authorino caches a key's Secret while the key is unchanged."""
    (effect,) = edited(("groups: free", "groups: pro"))
    assert effect.startswith(
        "caution without-effect: tenant ada keeps tier free: Authorino ignores an edited annotation"
    )


def test_a_secret_without_the_label_is_a_revoked_key() -> None:
    (effect,) = edited(("authorino.kuadrant.io/managed-by: authorino", "other: label"))
    assert effect.startswith("caution key-revoked: tenant ada is revoked")


def test_reencrypting_is_idempotent() -> None:
    """Each encryption gives another ciphertext; the digest shows that the key is the same."""
    assert edited(("data:one", "data:two"), ("mac: one", "mac: two")) == []


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (("data:one", "data:two"), "caution secret-changed: Secret n/hub changes its content"),
        (
            ("mac: one", "mac: two"),
            "info secret-changed: Secret n/hub is encrypted to other recipients; its content is the same",
        ),
    ],
)
def test_a_secret_of_the_platform(edit: tuple[str, str], expected: str) -> None:
    secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: hub, namespace: n}\ndata: {token: "data:one"}\nsops: {mac: one}\n'
    assert sentences(effects(files(a=secret), files(a=secret.replace(*edit)))) == [expected]


def test_hides_the_content_of_secrets(dist: Dist) -> None:
    path = "microk8s/tenants/tenant-free-demo.yaml"
    dist.new[path] = dist.old[path].replace(b"ENC[", b"ENC[changed").replace(b"key-sha256: ", b"key-sha256: 0")
    found = dist.review()
    assert [each.id for each in found.effects] == ["key-replaced"]
    assert "ENC[" not in str([each.fields for each in found.objects] + [each.because for each in found.effects])


AUTH_CONFIG = """\
apiVersion: authorino.kuadrant.io/v1beta3
kind: AuthConfig
metadata: {name: gate, namespace: kuadrant-system}
spec: {authentication: {tenants: {apiKey: {selector: {matchLabels: {app: token-labs}}}}}}
"""
KEY = """\
apiVersion: v1
kind: Secret
metadata:
  name: ada
  namespace: kuadrant-system
  labels: {authorino.kuadrant.io/managed-by: authorino, app: token-labs}
  annotations: {kuadrant.io/groups: free, secret.kuadrant.io/user-id: ada, tokenlabs.dev/key-sha256: "1111"}
stringData: {api_key: one}
"""


@pytest.mark.parametrize("changed", ["selector", "label"])
def test_a_key_that_the_gate_does_not_take_any_more_is_revoked(changed: str) -> None:
    old = files(gate=AUTH_CONFIG, key=KEY)
    gate = AUTH_CONFIG.replace("app: token-labs", "app: other") if changed == "selector" else AUTH_CONFIG
    key = KEY.replace("app: token-labs", "app: other") if changed == "label" else KEY
    new = files(gate=gate, key=key)
    assert [str(each.object) for each in effects(old, new, "key-revoked")] == ["Secret kuadrant-system/ada"]
    assert [str(each.object) for each in effects(new, old, "key-added")] == ["Secret kuadrant-system/ada"]


def test_a_key_in_plain_text_is_compared_itself() -> None:
    """Its digest may be forgotten in an edit by hand."""
    old, new = (
        files(gate=AUTH_CONFIG, key=KEY),
        files(gate=AUTH_CONFIG, key=KEY.replace("api_key: one", "api_key: two")),
    )
    assert [each.id for each in effects(old, new)] == ["key-replaced"]
