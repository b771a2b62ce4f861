"""Does make set itself up on a bare machine, once?"""

from __future__ import annotations

import subprocess
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.repository.setup.conftest import Checkout

pytestmark = pytest.mark.xdist_group("checkout")


@pytest.fixture
def python_starts(checkout: Checkout, tmp_path: Path) -> Iterator[Path]:
    """A file that gets a line for each start of the environment's Python, which then fails."""
    starts = tmp_path / "starts"
    starts.touch()
    interpreter = checkout.root / ".venv" / "bin" / "python"
    aside = interpreter.with_name("python.aside")
    interpreter.rename(aside)
    interpreter.write_text(f'#!/bin/sh\necho "$@" >>"{starts}"\nexit 1\n')
    interpreter.chmod(0o755)
    yield starts
    aside.replace(interpreter)


def test_environment_has_synths_packages(checkout: Checkout) -> None:
    program = "import constructs, cdk8s, pydantic, tokenlabs; print(constructs.__file__, tokenlabs.__file__, sep='\\n')"
    done = checkout.run(".venv/bin/python", "-c", program)
    assert done.returncode == 0, done.stderr
    of_pypi, ours = done.stdout.splitlines()
    assert "site-packages" in of_pypi
    assert ours == str(checkout.root / "constructs" / "tokenlabs" / "__init__.py")


def test_the_launcher_bears_any_path(checkout: Checkout) -> None:
    done = checkout.run(".venv/bin/tokenlabs", "--help")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Usage: tokenlabs ")


def test_the_test_bed_s_verbs_are_refused_until_it_is_installed(checkout: Checkout) -> None:
    assert " verify " not in checkout.run(".venv/bin/tokenlabs", "--help").stdout
    for verb in ("verify", "env"):
        done = checkout.run(".venv/bin/tokenlabs", verb)
        assert done.returncode == 3
        assert "run `make venv-dev`" in done.stderr


def test_a_second_run_sets_up_nothing_and_starts_no_python(checkout: Checkout, python_starts: Path) -> None:
    done = checkout.run("make", "venv")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert python_starts.read_text() == ""


@pytest.mark.parametrize("name", ["requirements.lock", "setup/venv.sh"])
def test_a_changed_input_sets_up_again(checkout: Checkout, name: str) -> None:
    path = checkout.root / name
    content = path.read_text()
    path.write_text(content + "# changed\n")
    try:
        # A Python that is not there stops set-up at its first step, before it touches the environment.
        done = checkout.run("make", "venv", PYTHON="/nonexistent/python3")
        assert done.returncode != 0
        assert "/nonexistent/python3" in done.stderr
    finally:
        path.write_text(content)


def test_without_python_prints_a_remedy(copy_of_the_work_tree: Callable[[], Checkout]) -> None:
    bare = copy_of_the_work_tree()
    done = bare.run("make", "venv", PYTHON="/nonexistent/python3")
    assert done.returncode == 2  # make's own code for a failed recipe
    assert "Python 3.11 or newer is needed" in done.stderr
    assert "make PYTHON=" in done.stderr
    assert not (bare.root / ".venv").exists()


def test_a_clone_made_for_windows_sets_up(copy_of_the_work_tree: Callable[[], Checkout], tmp_path: Path) -> None:
    """`core.autocrlf` writes CRLF into whatever .gitattributes does not hold to LF: no shell reads such a script."""
    made = copy_of_the_work_tree()
    git = ("git", "-c", "core.autocrlf=true", "-c", "user.name=a", "-c", "user.email=a@example.com")
    for command in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "all")):
        done = made.run(*git, *command)
        assert done.returncode == 0, done.stderr
    clone = Checkout(tmp_path / "clone", made.home)
    done = made.run(*git, "clone", "-q", ".", str(clone.root))
    assert done.returncode == 0, done.stderr
    for name in ("Makefile", "setup/venv.sh", "setup/lock.sh", "requirements.lock", "platform.yaml"):
        assert b"\r" not in (clone.root / name).read_bytes()
    said = clone.run("make", "venv", PYTHON="/nonexistent/python3")
    assert "Python 3.11 or newer is needed" in said.stderr, "the script runs"


def test_each_folder_of_tests_has_a_target_and_make_test_leaves_out_embedded(repository: Path) -> None:
    tests = repository / "tests"
    folders = {path.relative_to(tests).parts[0] for path in tests.rglob("test_*.py")}
    settings = tomllib.loads((repository / "pyproject.toml").read_text())["tool"]["pytest"]["ini_options"]
    assert {*settings["testpaths"], "tests/embedded"} == {f"tests/{folder}" for folder in folders}
    assert "tests/embedded" not in settings["testpaths"]
    told = subprocess.run(["make", "help"], cwd=repository, capture_output=True, text=True, check=True).stdout
    for folder in folders:
        assert f"make test-{folder} " in told
        subprocess.run(["make", "-n", f"test-{folder}"], cwd=repository, capture_output=True, check=True)


def test_make_without_target_prints_help(checkout: Checkout) -> None:
    done = checkout.run("make")
    assert done.returncode == 0
    assert [line.split()[:2] for line in done.stdout.splitlines()[:2]] == [["make", "synth"], ["make", "test"]]
