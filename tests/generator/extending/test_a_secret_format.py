"""The format of a tenant's Secret: an entry of the table in `contract/tenant_secret.py`, or a name there."""

from __future__ import annotations

import pytest
import yaml

from tests.generator.extending.conftest import Sources

FILE = "contract/tenant_secret.py"
LAST = '    Entry("annotations", DIGEST_ANNOTATION, lambda tenant: digest(tenant.key)),\n'
ENTRY = '    Entry("annotations", "tokenlabs.dev/lab", lambda tenant: tenant.app),\n'


@pytest.fixture
def with_entry(sources: Sources) -> Sources:
    sources.edit(FILE, LAST, ENTRY + LAST)
    return sources


def annotate(sources: Sources) -> None:
    """Write the new annotation into the committed files, as a migration would."""
    for path in (sources.lab / "secrets/tenants").iterdir():
        text = path.read_text()
        line = "        tokenlabs.dev/key-sha256:"
        path.write_text(text.replace(line, f"        tokenlabs.dev/lab: token-labs\n{line}"))


def test_an_entry_is_written_copied_and_inspected(with_entry: Sources) -> None:
    annotate(with_entry)
    done = with_entry.run("synth", "-q")
    assert done.returncode == 0, done.stderr
    for target in ("kind", "microk8s"):
        folder = with_entry.lab / "dist" / target / "tenants"
        found = [
            each["metadata"]["annotations"]["tokenlabs.dev/lab"]
            for path in folder.iterdir()
            for each in yaml.safe_load_all(path.read_text())
            if each["kind"] == "Secret"
        ]
        assert found == ["token-labs", "token-labs"], target


def test_a_file_without_it_is_refused(with_entry: Sources) -> None:
    done = with_entry.run("synth", "-q")
    assert done.returncode == 2
    assert (
        "secrets/tenants/tenant-free-demo.yaml:10: metadata.annotations.tokenlabs.dev/lab is missing; "
        "write `tokenlabs.dev/lab: token-labs`"
    ) in done.stderr


def test_a_name_that_changes_changes_everywhere(sources: Sources) -> None:
    sources.edit(FILE, '"kuadrant.io/groups"', '"lab.example/tier"')
    for path in (sources.lab / "secrets/tenants").iterdir():
        path.write_text(path.read_text().replace("kuadrant.io/groups", "lab.example/tier"))
    done = sources.run("synth", "-q", "--target", "microk8s")
    assert done.returncode == 0, done.stderr
    gateway = "".join(path.read_text() for path in (sources.lab / "dist/microk8s/gateway").iterdir())
    assert "lab.example/tier" in gateway, "the gate reads the annotation that the Secrets have"
    assert "kuadrant.io/groups" not in gateway
