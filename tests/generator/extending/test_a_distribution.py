"""A distribution: an entry of the table, and its row in docs/hardware.md."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.extending.conftest import Sources
from tests.repository.docs import test_hardware
from tokenlabs.spec.distributions import DISTRIBUTIONS, Distribution
from tokenlabs.spec.loader import load_text
from tokenlabs.spec.problems import SpecError

MINIKUBE = (
    '        "minikube": Distribution(storage="standard", storage_is_its_own=True, balancer="minikube tunnel"),\n'
)


PROGRAM = """
from pathlib import Path
from tokenlabs.spec.distributions import storage_class
from tokenlabs.spec.loader import load, load_text
from tokenlabs.spec.problems import SpecError
from tokenlabs.spec.schema import schema_text

text = Path("platform.yaml").read_text()
print(storage_class(load_text(text).platform.cluster))
print('"minikube"' in schema_text())
try:
    load_text(text.replace("minikube", "k3s\\n  storageClass: standard"))
except SpecError as error:
    print(error)
"""


def test_an_entry_is_all_that_claims_schema_and_rules_need(sources: Sources) -> None:
    sources.edit("spec/distributions.py", '        "rke2": _BARE,\n', f'{MINIKUBE}        "rke2": _BARE,\n')
    sources.platform("distribution: microk8s\n  storageClass: microk8s-hostpath\n", "distribution: minikube\n")
    said = sources.python(PROGRAM).stdout.splitlines()
    assert said[:2] == ["standard", "True"]
    assert "StorageClass of `minikube`" in said[2]


def test_without_the_entry_its_name_is_an_error(repository: Path) -> None:
    text = (repository / "platform.yaml").read_text(encoding="utf-8")
    with pytest.raises(SpecError, match=r"cluster\.distribution: `minikube` is unknown"):
        load_text(text.replace("distribution: microk8s", "distribution: minikube"))


def test_without_its_row_in_the_docs_it_fails(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(test_hardware, "DISTRIBUTIONS", {**DISTRIBUTIONS, "minikube": Distribution()})
    with pytest.raises(AssertionError, match="minikube"):
        test_hardware.test_every_distribution_is_described(repository)
