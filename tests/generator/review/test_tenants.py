"""Is it told whose key starts to work, stops working, or is counted otherwise?"""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, told

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
    return told(effects(files(a=SECRET), files(a=new)))


def test_a_tenant_comes_and_goes() -> None:
    other = files(b="apiVersion: v1\nkind: Namespace\nmetadata: {name: n}\n")
    added, revoked = effects(other, other | files(a=SECRET)), effects(other | files(a=SECRET), other)
    assert told(added) == ["info key-added: tenant ada is added: its key works, in tier free"]
    assert told(revoked) == ["caution key-revoked: tenant ada is revoked: its key stops working"]


def test_a_first_tree_is_not_told_object_by_object() -> None:
    assert effects({}, files(a=SECRET)) == []


NEW_KEY = ('"1111"', '"2222"')


def test_a_rotated_key() -> None:
    assert edited(NEW_KEY) == ["caution key-replaced: tenant ada has another key: the old one stops working"]


def test_another_tier_with_another_key() -> None:
    assert edited(NEW_KEY, ("groups: free", "groups: pro")) == [
        "caution key-replaced: tenant ada has another key: the old one stops working",
        "caution retiered: tenant ada moves from tier free to pro",
    ]


def test_rejects_a_new_tier_on_an_old_key() -> None:
    """Authorino keeps what it read of a key's Secret while the key is the same."""
    (effect,) = edited(("groups: free", "groups: pro"))
    assert effect.startswith("caution without-effect: tenant ada keeps tier free: Authorino ignores an edit")


def test_a_secret_without_the_label_is_no_key_for_authorino() -> None:
    (effect,) = edited(("authorino.kuadrant.io/managed-by: authorino", "other: label"))
    assert effect.startswith("caution key-revoked: tenant ada is revoked")


def test_reencrypting_is_idempotent() -> None:
    """Each encryption gives another ciphertext; the digest says that the key is the same."""
    assert edited(("data:one", "data:two"), ("mac: one", "mac: two")) == []


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (("data:one", "data:two"), "caution secret-changed: Secret n/hub has other content"),
        (
            ("mac: one", "mac: two"),
            "info secret-changed: Secret n/hub is encrypted to other recipients; its content is the same",
        ),
    ],
)
def test_a_secret_of_the_platform(edit: tuple[str, str], expected: str) -> None:
    secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: hub, namespace: n}\ndata: {token: "data:one"}\nsops: {mac: one}\n'
    assert told(effects(files(a=secret), files(a=secret.replace(*edit)))) == [expected]


def test_no_content_of_a_secret_is_shown(dist: Dist) -> None:
    path = "microk8s/tenants/tenant-free-demo.yaml"
    dist.new[path] = dist.old[path].replace(b"ENC[", b"ENC[changed").replace(b"key-sha256: ", b"key-sha256: 0")
    found = dist.review()
    assert [each.id for each in found.effects] == ["key-replaced"]
    assert "ENC[" not in str([each.fields for each in found.objects] + [each.because for each in found.effects])
