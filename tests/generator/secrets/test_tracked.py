"""Private keys and kubeconfigs that Git tracks are found whatever they are called; the usual places are ignored."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.generator.secrets.conftest import Repository
from tests.git_repository import git
from tokenlabs.secrets import age_keys
from tokenlabs.secrets.tracked import leaks

KUBECONFIG = """\
apiVersion: v1
kind: Config
clusters: [{name: microk8s-cluster, cluster: {server: "https://192.0.2.1:16443"}}]
current-context: microk8s
users:
- name: admin
  user:
"""
DATA = "LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQpNSUlFcEFJQkFBS0NBUUVB"
CASES = {
    "kubeconfig of a certificate": (f"{KUBECONFIG}    client-key-data: {DATA}\n", 8, "a client's private key"),
    "kubeconfig of a token": (f"{KUBECONFIG}    token: {DATA}\n", 8, "a cluster's credentials"),
    "key of a certificate": (f"\n-----BEGIN RSA PRIVATE KEY-----\n{DATA}\n", 2, "a private key"),
    "ssh key": (f"-----BEGIN OPENSSH PRIVATE KEY-----\n{DATA}\n", 1, "a private key"),
}


@pytest.mark.parametrize("case", CASES)
def test_reports_a_tracked_key_without_printing_it(repository: Repository, case: str) -> None:
    text, line, holds = CASES[case]
    git(repository.root, "init", "-q")
    (repository.root / "my notes").write_text(text)
    assert leaks(repository.root) == [], "it is not tracked yet"
    git(repository.root, "add", "my notes")
    ran = repository.run("secret", "list")
    assert ran.code == 1
    assert f"my notes:{line}: contains {holds}" in ran.err
    assert DATA not in ran.out + ran.err
    assert repository.run("secret", "list", "--json").code == 1


def test_age_key_is_found(repository: Repository) -> None:
    age_keys.make_key(repository.root / "age.txt")
    git(repository.root, "init", "-q")
    git(repository.root, "add", "age.txt")
    [leak] = leaks(repository.root)
    assert (leak.file, leak.line, leak.holds) == ("age.txt", 2, "a private age key")


def test_certificates_and_words_are_not_keys(repository: Repository) -> None:
    (repository.root / "notes.md").write_text(
        "`-----BEGIN PRIVATE KEY-----` begins one; keys begin with AGE-SECRET-KEY-1.\n"
        f"client-key-data: …\n-----BEGIN CERTIFICATE-----\n{DATA}\n"
    )
    (repository.root / "kubeconfig.example").write_text(f"{KUBECONFIG}    token: TOKEN\n")
    git(repository.root, "init", "-q")
    git(repository.root, "add", ".")
    assert leaks(repository.root) == []


def test_skips_the_search_without_git(repository: Repository) -> None:
    assert leaks(repository.root) == []
    assert repository.run("secret", "list").code == 0


def test_this_repository_tracks_none() -> None:
    assert leaks(Path(__file__).parents[3]) == []


@pytest.mark.parametrize(
    "path", ["kubeconfig", "kubeconfig.yaml", "a/kubeconfig", "x.kubeconfig", ".kube/config", "keys.txt", "age.agekey"]
)
def test_usual_places_are_ignored(tmp_path: Path, path: str) -> None:
    git(tmp_path, "init", "-q")
    shutil.copy(Path(__file__).parents[3] / ".gitignore", tmp_path)
    assert git(tmp_path, "check-ignore", path) == path
