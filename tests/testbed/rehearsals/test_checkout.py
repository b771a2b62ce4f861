"""An operator's checkout: encrypted tenants in what Flux delivers, changed by the user's commands, and restored."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tokenlabs.spec.stacks import PREVIOUS_STACK, STACKS
from tokenlabs_verify.flux.layers import documents
from tokenlabs_verify.rehearsals.checkout import Checkout, CommandError


@pytest.fixture(scope="module")
def checkout(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    found = Checkout(tmp_path_factory.mktemp("rehearsals") / "checkout")
    found.create(repository / "platform.yaml", ["pro"])
    return found


def tenants(checkout: Checkout) -> set[str]:
    return {each["metadata"]["name"] for each in documents(checkout.dist / "tenants")}


def test_delivers_encrypted_tenants_and_their_decryption(checkout: Checkout) -> None:
    for each in documents(checkout.dist / "tenants"):
        assert all(text.startswith("ENC[") for text in each["stringData"].values())
    (kustomization,) = yaml.safe_load_all((checkout.dist / "flux/tenants.yaml").read_text())
    assert kustomization["spec"]["decryption"] == {"provider": "sops", "secretRef": {"name": "sops-age"}}
    assert kustomization["spec"]["path"] == "./dist/kind/tenants"


def test_no_key_is_rendered_or_shown(checkout: Checkout) -> None:
    rendered = "".join(path.read_text() for path in checkout.dist.rglob("*.yaml"))
    for tenant in checkout.tenants.values():
        assert tenant.key.startswith("tlabs_")
        assert tenant.key not in rendered
        assert tenant.key not in repr(tenant)


def test_changes_are_restored(checkout: Checkout) -> None:
    inputs, before = checkout.inputs(), tenants(checkout)
    checkout.add_tenant("guest", "pro")
    checkout.change(lambda spec: spec["models"].pop())
    checkout.synth()
    assert tenants(checkout) == before | {"guest"}
    assert len(list((checkout.dist / "models").glob("*/pool.yaml"))) == 1
    checkout.restore(inputs)
    assert (checkout.inputs(), tenants(checkout)) == (inputs, before)
    assert len(list((checkout.dist / "models").glob("*/pool.yaml"))) == 2


def test_a_tree_changed_by_hand_is_rendered_as_before(checkout: Checkout) -> None:
    file = checkout.dist / "flux/tenants.yaml"
    rendered = file.read_text()
    file.write_text("changed by hand")
    checkout.synth()
    assert file.read_text() == rendered


def test_a_rejected_command_says_why(checkout: Checkout) -> None:
    with pytest.raises(CommandError, match=r"tenant revoke nobody` failed: .*nobody"):
        checkout.run("tenant", "revoke", "nobody")


def test_starts_with_another_stack(repository: Path, tmp_path: Path) -> None:
    found = Checkout(tmp_path / "checkout")
    found.create(repository / "platform.yaml", [], PREVIOUS_STACK)
    (source,) = (each for each in documents(found.dist / "envoy-gateway") if each["kind"] == "OCIRepository")
    assert source["spec"]["ref"]["tag"] == STACKS[PREVIOUS_STACK]["envoy-gateway"].tag
