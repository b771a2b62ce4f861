"""Do the workflows of a pull request say what is in it, and could a fork's pull request abuse them?

Their shell runs here as it is written, on a repository of our own; `gh` is a script that answers as GitHub's API does.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
import yaml

from tests.repository.setup.workflow_shell import GH, commit, copy_platform, git, shell, steps, workflow
from tests.tools.fixtures import NOT_RUN
from tokenlabs.review.formats.markdown import MARKER


@pytest.fixture
def clone(repository: Path, tmp_path: Path) -> Path:
    """A checkout as in the workflow: main in `origin/main`; a branch that misspells the gate's target, checked out."""
    root = tmp_path / "clone"
    copy_platform(repository, root)
    git(root, "update-ref", "refs/remotes/origin/main", "main")
    git(root, "checkout", "-qb", "feature")
    gate = root / "dist/microk8s/gateway/gate.yaml"
    gate.write_text(gate.read_text().replace("    name: token-labs-gateway\n---", "    name: gateway\n---"))
    commit(root)
    return root


def test_the_review_reports_staleness_findings_and_effects(repository: Path, clone: Path) -> None:
    review = steps(repository, "review.yml", "review")
    stale = shell(review["Is dist/ current?"], clone)
    assert stale.returncode == 1, stale.stderr
    wrong = shell(review["Is anything wrong in it?"], clone)
    assert wrong.returncode == 1
    assert "::error file=dist/microk8s/gateway/gate.yaml," in wrong.stdout
    summary = clone.parent / "summary"
    environment = {"GITHUB_STEP_SUMMARY": str(summary), "GITHUB_BASE_REF": "main", "HEAD_SHA": "HEAD"}
    assert shell(review["What will merging do?"], clone, **environment).returncode == 0
    assert "**unguarded**" in summary.read_text()
    unknown = shell(review["What will merging do?"], clone, **environment | {"HEAD_SHA": "0" * 40})
    assert unknown.returncode != 0, "only a change is no failure"
    assert "is not a revision of this repository" in unknown.stderr


def test_the_comment_is_made_from_a_commit_that_is_not_checked_out(repository: Path, clone: Path) -> None:
    head = git(clone, "rev-parse", "HEAD")
    git(clone, "checkout", "-q", "main")
    read = steps(repository, "review-comment.yml", "read")
    done = shell(read["Read its manifests"], clone, HEAD_SHA=head, DEFAULT_BRANCH="main")
    assert done.returncode == 0, done.stderr
    assert "**unguarded**" in (clone / "review/diff.md").read_text()
    (sarif,) = json.loads((clone / "review/check.sarif").read_text())["runs"]
    assert {each["ruleId"] for each in sarif["results"]} >= {"TL201"}


def test_the_comment_is_made_from_git_s_objects(repository: Path, clone: Path) -> None:
    """A link, or an attribute that makes files differ when they are checked out, hides nothing and shows nothing."""
    (clone / "dist/microk8s/passwd.yaml").symlink_to("/etc/passwd")
    git(clone, "add", "-A")
    (clone / "attributes").write_text("dist/** working-tree-encoding=UTF-16 export-ignore filter=evil\n")
    # Past Git's own handling of it, as an attacker would.
    blob = git(clone, "hash-object", "-w", "--no-filters", "attributes")
    git(clone, "update-index", "--add", "--cacheinfo", f"100644,{blob},.gitattributes")
    git(clone, "commit", "-qm", "change")
    head = git(clone, "rev-parse", "HEAD")
    git(clone, "checkout", "-qf", "main")
    read = steps(repository, "review-comment.yml", "read")
    done = shell(read["Read its manifests"], clone, HEAD_SHA=head, DEFAULT_BRANCH="main")
    assert done.returncode == 0, done.stderr
    shown = (clone / "review/diff.md").read_text() + (clone / "review/check.sarif").read_text()
    assert "**unguarded**" in shown
    assert "TL201" in shown
    assert "root:" not in shown
    assert not (clone / ".cache/head").exists()


@pytest.mark.parametrize("sha", ["0" * 40, "unrelated"])
def test_a_commit_that_cannot_be_read_fails_the_job(repository: Path, clone: Path, sha: str) -> None:
    if sha == "unrelated":
        git(clone, "checkout", "-q", "--orphan", "other")
        commit(clone)
        sha = git(clone, "rev-parse", "HEAD")
    read = steps(repository, "review-comment.yml", "read")
    assert shell(read["Read its manifests"], clone, HEAD_SHA=sha, DEFAULT_BRANCH="main").returncode != 0


@pytest.fixture
def runner(tmp_path: Path) -> Path:
    """A folder with the artifact, in which `gh` answers from files."""
    if not shutil.which("jq"):
        pytest.skip(f"{NOT_RUN}jq, which GitHub's runners have, is not installed")
    (tmp_path / "gh").write_text(GH)
    (tmp_path / "gh").chmod(0o755)
    (tmp_path / "review").mkdir()
    (tmp_path / "review/diff.md").write_text("<!-- tokenlabs diff -->\n### new\n")
    return tmp_path


def write(repository: Path, runner: Path, step: str, **environment: str) -> list[list[str]]:
    """Run a step of the job that may write; what it called `gh` with."""
    path = f"{runner}{os.pathsep}{os.environ['PATH']}"
    script = steps(repository, "review-comment.yml", "write")[step]
    done = shell(script, runner, PATH=path, GH_REPO="o/r", **environment)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in (runner / "calls").read_text().splitlines()]


@pytest.mark.parametrize(("sha", "number"), [("a" * 40, "number=7\n"), ("b" * 40, "")])
def test_the_pull_request_is_the_one_whose_head_was_reviewed(
    repository: Path, runner: Path, sha: str, number: str
) -> None:
    (runner / "pulls").write_text(json.dumps([{"number": 7, "head": {"sha": "a" * 40}}]))
    output = runner / "output"
    environment = {"GITHUB_OUTPUT": str(output), "BASE": "main", "HEAD": "someone:a&b=$(c)", "HEAD_SHA": sha}
    (call,) = write(repository, runner, "Which pull request is it?", **environment)
    assert output.read_text() == number
    assert "head=someone:a&b=$(c)" in call, "a branch's name is passed on as it is, for gh to escape"


@pytest.mark.parametrize(
    ("author", "body", "expected"),
    [
        ("github-actions[bot]", "<!-- tokenlabs diff -->\r\n### old", "repos/o/r/issues/comments/5"),
        ("github-actions[bot]", "coverage", "repos/o/r/issues/7/comments"),
        ("someone", "<!-- tokenlabs diff -->\n### false", "repos/o/r/issues/7/comments"),
    ],
)
def test_there_is_one_comment(repository: Path, runner: Path, author: str, body: str, expected: str) -> None:
    first = [{"id": 4, "user": {"login": "someone"}, "body": "hello"}]
    second = [{"id": 5, "user": {"login": author}, "body": body}]
    (runner / "comments").write_text(json.dumps(first) + json.dumps(second))  # two pages
    *_, call = write(repository, runner, "Write the comment, or edit it", NUMBER="7")
    assert expected in call
    assert ("PATCH" in call) == expected.endswith("/5")
    assert call[-1] == "<!-- tokenlabs diff -->\n### new\n"


def test_a_failed_review_replaces_the_comment_of_an_earlier_commit(repository: Path, runner: Path) -> None:
    """Else a commit that crashes the review would keep the harmless comment of the one before."""
    shutil.rmtree(runner / "review")
    (runner / "comments").write_text("[]")
    (runner / "calls").touch()
    write(repository, runner, "Or say that nothing could be read", HEAD_SHA="a" * 40, RUN_URL="https://example.com/1")
    text = (runner / "review/diff.md").read_text()
    assert text.startswith(f"{MARKER}\n### 🔴 ")
    assert f"What {'a' * 40} does in the cluster is not known" in text
    job = workflow(repository, "review-comment.yml")["jobs"]["write"]
    assert job["if"] == "always() && (needs.read.result == 'success' || needs.read.result == 'failure')"
    conditions = {step["name"]: step.get("if") for step in job["steps"]}
    assert conditions["Get what was read"] == "needs.read.result == 'success'"
    assert conditions["Or say that nothing could be read"] == "needs.read.result == 'failure'"


@pytest.mark.parametrize("change", ["none", "dangerous"])
def test_hooks_stop_a_commit_that_is_stale_wrong_or_dangerous(repository: Path, clone: Path, change: str) -> None:
    if change == "none":
        git(clone, "checkout", "-q", "main")
    else:
        git(clone, "reset", "-q", "--soft", "main")
    hooks = yaml.safe_load((repository / ".pre-commit-hooks.yaml").read_text())
    codes = {hook["id"]: shell(hook["entry"], clone).returncode for hook in hooks}
    assert codes == dict.fromkeys(("tokenlabs-synth", "tokenlabs-check", "tokenlabs-diff"), int(change == "dangerous"))


def test_the_alias_of_git_in_the_docs(repository: Path, clone: Path) -> None:
    docs = (repository / "docs/pull-requests.md").read_text()
    (alias,) = (line for line in docs.splitlines() if line.startswith("git config alias."))
    assert shell(alias, clone).returncode == 0
    done = shell("git effects origin/main...HEAD", clone / "dist")
    assert done.returncode == 1, done.stderr
    assert "unguarded" in done.stdout


def test_the_first_commit_of_a_repository_passes_the_hook(repository: Path, tmp_path: Path) -> None:
    root = tmp_path / "fresh"
    copy_platform(repository, root)
    git(root, "update-ref", "-d", "HEAD")
    (hook,) = (
        hook
        for hook in yaml.safe_load((repository / ".pre-commit-hooks.yaml").read_text())
        if hook["id"] == "tokenlabs-diff"
    )
    done = shell(hook["entry"], root)
    assert done.returncode == 0, done.stderr
    assert "added" in done.stdout


def test_the_diff_driver_in_the_docs(repository: Path, clone: Path) -> None:
    docs = (repository / "docs/pull-requests.md").read_text().splitlines()
    (driver,) = (line for line in docs if line.startswith("git config diff.tokenlabs.command"))
    (attributes,) = (line for line in docs if line.endswith(">> .git/info/attributes"))
    assert shell(f"{driver}; {attributes}", clone).returncode == 0
    limits = clone / "dist/microk8s/policies/envoy-limits.yaml"
    limits.write_text(limits.read_text().replace("requests: 10\n", "requests: 5\n"))
    (clone / "dist/microk8s/tenants/tenant-free-demo.yaml").unlink()
    git(clone, "mv", "dist/microk8s/routes/riva-stt.yaml", "dist/microk8s/routes/stt.yaml")
    stt = clone / "dist/microk8s/routes/stt.yaml"
    stt.write_text(stt.read_text().replace("name: riva-stt\n", "name: stt\n", 1))
    (clone / "dist/microk8s/new.yaml").write_text("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n")
    git(clone, "add", "-A")
    done = shell("git diff --cached -M50%", clone / "dist")
    assert done.returncode == 0, done.stderr
    shown = done.stdout
    assert "      spec.rateLimit.global.rules[0].limit.requests: 10 → 5\n" in shown
    assert "tenant-free-demo.yaml\n  - Secret kuadrant-system/tenant-free-demo\n" in shown
    assert "dist/microk8s/new.yaml\n  + ConfigMap a\n" in shown
    assert "dist/microk8s/routes/stt.yaml\n" in shown
    assert "@@" not in shown
    alone = shell(".venv/bin/tokenlabs diff --git-driver a b", clone)
    assert alone.returncode == 2
    assert "for Git" in alone.stderr


def test_jobs_with_pull_request_code_have_no_write_access(repository: Path) -> None:
    review = workflow(repository, "review.yml")
    assert list(review["on"]) == ["pull_request"]
    assert review["permissions"] == {"contents": "read"}
    assert all("permissions" not in job for job in review["jobs"].values())
    assert "secrets." not in (repository / ".github/workflows/review.yml").read_text()


def test_jobs_with_write_access_run_no_pull_request_code(repository: Path) -> None:
    comment = workflow(repository, "review-comment.yml")
    assert comment["on"]["workflow_run"]["workflows"] == [workflow(repository, "review.yml")["name"]]
    assert comment["permissions"] == {}
    read, write = comment["jobs"]["read"], comment["jobs"]["write"]
    assert read["permissions"] == {"contents": "read"}
    assert [step["uses"] for step in write["steps"] if "uses" in step] == []
    (checkout,) = (step for step in read["steps"] if step.get("uses", "").startswith("actions/checkout@"))
    assert "ref" not in checkout["with"], "the code is the main branch's"
    for job in (read, write):
        assert not [step["run"] for step in job["steps"] if "${{" in step.get("run", "")]


def test_actions_are_pinned_by_commit(repository: Path) -> None:
    for path in sorted((repository / ".github/workflows").glob("*.yml")):
        for job in workflow(repository, path.name)["jobs"].values():
            for used in (step["uses"] for step in job["steps"] if "uses" in step):
                commit = used.partition("@")[2]
                assert len(commit) == 40, f"{path.name}: {used}"
                assert int(commit, 16)
