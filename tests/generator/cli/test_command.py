"""Does the command teach, keep its exit codes, and know a terminal from a pipe?"""

from __future__ import annotations

import errno
import os
import pty
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tokenlabs.cli import VERBS
from tokenlabs.errors import EXIT_CODES

COMMAND = [sys.executable, "-P", "-m", "tokenlabs"]


def run(*arguments: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments], env=os.environ | (environment or {}), capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_teaches_with_examples(verb: str) -> None:
    done = run(verb, "--help")
    assert done.returncode == 0
    assert f"tokenlabs {verb}" in done.stdout
    assert "Examples:" in done.stdout


def test_help_names_every_verb_and_the_exit_codes() -> None:
    done = run("--help")
    assert done.returncode == 0
    for verb in VERBS:
        assert f"\n  {verb} " in done.stdout
    shown = done.stdout.partition("Exit codes:")[2].split("\n")
    assert [line.split()[0] for line in shown if line.strip()] == ["0", "1", "2", "3", "70", "130"]


def test_exit_codes_match_the_docs(repository: Path) -> None:
    text = (
        (repository / "docs/troubleshooting.md").read_text().partition("ends with an exit code")[2].partition("## ")[0]
    )
    documented = dict(re.findall(r"^\| ([0-9]+) \| ([^|]+) \|", text, re.MULTILINE))
    assert {int(code): meaning for code, meaning in documented.items()} == EXIT_CODES
    readme = (repository / "README.md").read_text().partition("Exit codes:")[2]
    assert all(re.search(rf"\b{code} ", readme) for code in EXIT_CODES)


@pytest.mark.parametrize("arguments", [["unknown"], ["synth", "--unknown"], ["synth", "--target", "moon"]])
def test_unknown_word_is_bad_input(arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (["sytnh"], "synth"),
        (["Tenant"], "tenant"),
        (["tenant", "lst"], "list"),
        (["env", "tool"], "tools"),
        (["synth", "--ful"], "--full"),
        (["synth", "--target", "microk8"], "microk8s"),
        (["completion", "zhs"], "zsh"),
    ],
    ids=" ".join,
)
def test_suggests_the_intended_word(written: list[str] | str, meant: str) -> None:
    done = run(*written)
    assert done.returncode == 2
    assert "Did you mean" in done.stderr
    assert f"'{meant}'" in done.stderr.partition("Did you mean")[2]


def test_suggests_nothing_for_an_unrelated_word() -> None:
    assert "Did you mean" not in run("unknown").stderr


def test_each_problem_has_its_own_label(tmp_path: Path) -> None:
    (tmp_path / "platform.yaml").write_text(
        """version: 1
name: lab
stack: "2026-12"
cluster: {nodes: {controller: {arch: amd64}}}
gateway: {node: controler}
models: [{id: acme/a, pool: a, engine: llm-d-inference-sim}]
modelDefaults: {image: "ghcr.io/acme/vllm:latest"}
tiers: {free: {requests: {1m: 10}, tokens: {1m: 1000}}}
gitops: {repository: https://github.com/acme/lab}
"""
    )
    file = f"{tmp_path}/platform.yaml"
    done = run("synth", "-f", file)
    assert done.returncode == 2
    lines = [line for line in done.stderr.splitlines() if "|" not in line]
    assert {line.split(file)[0] for line in lines[:-1]} == {"error: ", "warning: "}
    assert re.fullmatch("1 problem and [0-9] warnings?", lines[-1])
    assert done.stderr.count("error:") == 1
    assert done.stderr.count("warning:") == len(lines) - 2


def test_a_difference_exits_1_and_writes_nothing(tmp_path: Path, repository: Path) -> None:
    (tmp_path / "platform.yaml").write_bytes((repository / "platform.yaml").read_bytes())
    done = run("synth", "--check", "--target", "kind", "-f", str(tmp_path / "platform.yaml"))
    assert done.returncode == 1
    assert "would change" in done.stdout
    assert not (tmp_path / "dist").exists()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_are_printed(shell: str) -> None:
    done = run("completion", shell)
    assert done.returncode == 0
    assert "_TOKENLABS_COMPLETE" in done.stdout


def test_the_shell_completes_verbs_and_values() -> None:
    environment = {"_TOKENLABS_COMPLETE": "bash_complete", "COMP_WORDS": "tokenlabs sy", "COMP_CWORD": "1"}
    assert "synth" in run(environment=environment).stdout
    environment |= {"COMP_WORDS": "tokenlabs synth --target ki", "COMP_CWORD": "3"}
    assert "kind" in run(environment=environment).stdout


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("tenant rotate tenant-p", {"tenant-pro-demo"}),
        ("tenant set-tier tenant-pro-demo ", {"free", "pro", "enterprise"}),
        ("tenant add ada --tier e", {"enterprise"}),
        ("secret set n", {"nvidia-nim-api-key"}),
        ("verify -k auth-no-k", {"auth-no-key"}),
        ("tenant rotate -f /nonexistent/platform.yaml ", set()),
    ],
)
def test_the_shell_completes_names_of_the_platform(typed: str, completed: set[str], repository: Path) -> None:
    words = f"tokenlabs {typed}"
    done = subprocess.run(
        COMMAND,
        env=os.environ
        | {"_TOKENLABS_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))},
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert {line.removeprefix("plain,") for line in done.stdout.split()} == completed


def on_terminal(*arguments: str, **environment: str) -> str:
    """Output of a run whose standard error is a terminal."""
    leader, follower = pty.openpty()
    process = subprocess.Popen([*COMMAND, *arguments], env=os.environ | environment, stdout=follower, stderr=follower)
    process.wait()
    os.close(follower)
    text = b""
    while True:
        try:
            chunk = os.read(leader, 4096)
        except OSError:
            break
        if not chunk:
            break
        text += chunk
    os.close(leader)
    return text.decode()


def test_colours_on_a_terminal_only_and_never_with_no_color() -> None:
    wrong = ("synth", "-f", "/nonexistent/platform.yaml")
    assert "\x1b[" in on_terminal(*wrong)
    assert "\x1b[" not in on_terminal(*wrong, NO_COLOR="1")
    piped = run(*wrong)
    assert "\x1b[" not in piped.stdout + piped.stderr


VERBS_WITHOUT_CDK8S = [
    ["stacks"],
    ["tenant", "list"],
    ["secret", "list"],
    ["schema", "--check"],
    ["synth", "--help"],
    ["bench", "--help"],
    ["import", "--help"],
]
# Models of platform.yaml take a third of a reader's start-up; in a folder of another name nothing asks for platform.yaml.
READERS = [["check", "dist/kind"], ["diff", "dist/kind", "dist/kind"], ["trace", "--why", "429", "--tree", "dist/kind"]]


@pytest.mark.parametrize(
    ("arguments", "unused"),
    [
        *((verb, ("jsii", "cdk8s", "constructs")) for verb in VERBS_WITHOUT_CDK8S),
        *((verb, ("jsii", "cdk8s", "constructs", "pydantic")) for verb in READERS),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, list) else "",
)
def test_a_verb_loads_only_the_libraries_that_it_needs(
    arguments: list[str], unused: tuple[str, ...], repository: Path
) -> None:
    code = (
        "import sys; from tokenlabs.cli import run; code = run(sys.argv[1:]); "
        f"loaded = {set(unused)} & sys.modules.keys(); sys.exit(f'{{loaded}}' if loaded else code)"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, *arguments], cwd=repository, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_reports_a_bug_without_traceback(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from tokenlabs import cli

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("out of cheese")

    monkeypatch.setattr(cli.tokenlabs, "main", fail)
    assert cli.run(["synth"]) == 70
    said = capsys.readouterr().err
    assert "out of cheese" in said
    assert "bug in tokenlabs" in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (
            OSError(errno.ENOSPC, "No space left on device", "/cache/x"),
            "/cache/x: No space left on device; free some disk space",
        ),
        (PermissionError(errno.EACCES, "Permission denied", "dist"), "dist: Permission denied; check its owner"),
        (MemoryError(), "memory"),
        (NotADirectoryError(errno.ENOTDIR, "Not a directory", ".cache/x"), "a file exists in place of a folder"),
        (FileNotFoundError(errno.ENOENT, "No usable temporary directory found in ['/x']"), "export TMPDIR="),
        (
            ModuleNotFoundError("No module named 'cryptography'", name="cryptography"),
            "run `make venv-dev`",
        ),
    ],
)
def test_machine_errors_are_not_bugs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception, says: str
) -> None:
    from tokenlabs import cli

    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(cli.tokenlabs, "main", fail)
    assert cli.run(["synth"]) == 3
    said = capsys.readouterr().err
    assert says in said
    assert "bug" not in said


def test_reports_packages_that_env_needs(tmp_path: Path) -> None:
    """After `make synth` alone, `tokenlabs env up` ended in `No module named 'cryptography'`."""
    code = "import sys; sys.modules['cryptography'] = None; from tokenlabs.cli import run; sys.exit(run(['env', 'up']))"
    done = subprocess.run([sys.executable, "-P", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert done.stderr == (
        "error: the Python package `cryptography` is not installed: `make synth` installs only what synth needs; "
        "run `make venv-dev`\n"
    )


def test_missing_own_module_is_a_bug(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from tokenlabs import cli

    monkeypatch.setitem(cli.VERBS, "stacks", "tokenlabs.cli.no_such_module")
    assert cli.run(["stacks"]) == 70
    assert "bug in tokenlabs" in capsys.readouterr().err


@pytest.mark.parametrize("verb", ["verify", "env"])
def test_without_the_test_bed_its_verbs_are_refused(tmp_path: Path, repository: Path, verb: str) -> None:
    """A copy of the generator alone: no folder testbed/, no path to one."""
    (tmp_path / "tokenlabs").symlink_to(repository / "constructs/tokenlabs")
    program = (
        "import sys; sys.path[:] = [each for each in sys.path if not each.endswith('/testbed')]; "
        f"sys.path.insert(0, {str(tmp_path)!r}); from tokenlabs.cli import main; main()"
    )
    tokenlabs = [sys.executable, "-P", "-c", program]
    done = subprocess.run([*tokenlabs, verb, "--help"], capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "testbed/" in done.stderr
    assert "make venv-dev" in done.stderr
    shown = subprocess.run([*tokenlabs, "--help"], capture_output=True, text=True, check=True).stdout
    assert f"\n  {verb} " not in shown
    assert "\n  synth " in shown


def test_ctrl_c_while_modules_load_shows_no_traceback(tmp_path: Path, repository: Path) -> None:
    """As the launcher starts it, which `make venv` writes; the first module that it loads takes its time."""
    (tmp_path / "click.py").write_text("import time\nprint('loading', flush=True)\ntime.sleep(600)\n")
    main = repository / "constructs/tokenlabs/__main__.py"
    process = subprocess.Popen(
        [sys.executable, "-S", "-P", "-O", str(main), "stacks"],
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "loading\n"
    process.send_signal(signal.SIGINT)
    _, said = process.communicate()
    assert (process.returncode, said) == (-signal.SIGINT, "")


def test_ctrl_c_reports_no_partial_changes(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from tokenlabs import cli

    monkeypatch.setattr(cli.tokenlabs, "main", lambda **_: signal.raise_signal(signal.SIGINT))
    assert cli.run(["synth"]) == 130
    assert capsys.readouterr().err == "error: interrupted; no partial changes remain\n"


def test_closed_output_is_not_an_error() -> None:
    process = subprocess.Popen([*COMMAND, "--help"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.wait() == 0
    assert "Traceback" not in process.stderr.read()
