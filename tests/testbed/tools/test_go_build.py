"""A program is built once, as locked, by Go's own client, and a refusal is distinguished from a failure."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.testbed.tools.conftest import GREETS, MODULE, VERSION, Heard, proxy_that_answers
from tokenlabs.bindings import go_modules
from tokenlabs.bindings.go_modules import RegistryUnreachableError, VersionRefusedError
from tokenlabs_verify.cluster.tools import go_build
from tokenlabs_verify.cluster.tools.building import ToolsFailedError, ToolsRefusedError, build_pieces
from tokenlabs_verify.cluster.tools.lock import GoBuild, Lock, Module
from tokenlabs_verify.cluster.tools.pieces import Piece, pieces

Publish = Callable[[str], tuple[GoBuild, Module]]


def piece(build: GoBuild, module: Module) -> Piece:
    (only,) = pieces(Lock(modules=(module,), builds=(build,), wheels=(), system=()))
    return only


def test_builds_once_with_linker_variables(publish: Publish) -> None:
    made = piece(*publish(GREETS))
    assert not made.there
    heard = Heard()
    build_pieces([made], heard)
    program = made.tools["greeter"]
    assert subprocess.run([program], capture_output=True, text=True, check=True).stdout == f"hello of {VERSION}\n"
    first = program.stat()
    build_pieces([made], heard)
    assert program.stat() == first
    assert heard.lines[0] == "1/1 greeter 1.2.3 building"
    assert len(heard.lines) == 2


def test_builds_programs_of_one_module_together(publish: Publish) -> None:
    build, module = publish(GREETS)
    both = build.model_copy(update={"tools": {"one": "./cmd/hello", "two": "./cmd/other"}})
    made = piece(both, module)
    build_pieces([made], Heard())
    assert {path.name for path in (next(iter(made.tools.values())).parent).iterdir()} == {"one", "two"}
    assert made.there


def test_cache_key_covers_inputs_but_not_descriptions(publish: Publish) -> None:
    build, module = publish(GREETS)
    place = go_build.folder(build, module)
    words = build.model_copy(update={"purpose": "x"}), module.model_copy(update={"reason": "y"})
    assert go_build.folder(*words) == place
    assert go_build.folder(build.model_copy(update={"variables": {}}), module) != place
    assert go_build.folder(build, module.model_copy(update={"sum": "h1:" + "A" * 43 + "="})) != place


def test_rejects_changed_contents_of_the_locked_version(publish: Publish) -> None:
    build, module = publish(GREETS)
    wrong = module.model_copy(update={"sum": "h1:" + "A" * 43 + "="})
    made = piece(build, wrong)
    with pytest.raises(ToolsFailedError, match=r"lock.yaml has h1:AAAA.*the proxy serves h1:"):
        build_pieces([made], Heard())
    assert not made.there


def test_reports_a_compile_error_and_leaves_nothing(publish: Publish, cache: Path) -> None:
    made = piece(*publish("package main\n\nfunc main() { nosuch() }\n"))
    heard = Heard()
    with pytest.raises(ToolsFailedError, match="undefined: nosuch") as failed:
        build_pieces([made], heard)
    assert failed.value.exit_code == 1
    assert heard.lines[-1] == "FAILED"
    assert [path.name for path in (cache / "tools").iterdir() if not path.name.endswith(".lock")] == []


@pytest.mark.parametrize("status", [403, 404, 410])
@pytest.mark.usefixtures("go_proxy")
def test_reports_a_refused_version_and_builds_the_rest(
    status: int, publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    build, module = publish(GREETS)
    refused = piece(build, module.model_copy(update={"module": "example.org/refused", "version": "v9.9.9"}))
    heard = Heard()
    with proxy_that_answers(status) as url:
        # The served module is now in Go's cache.
        monkeypatch.setenv("GOPROXY", url)
        with pytest.raises(ToolsRefusedError, match=r"does not serve example.org/refused v9.9.9") as error:
            build_pieces([refused, piece(build, module)], heard)
    assert error.value.exit_code == 3
    assert "final for that version" in str(error.value)
    assert "pin one that is served" in str(error.value)
    assert heard.lines[1] == "REFUSED"
    assert piece(build, module).there


@pytest.mark.usefixtures("go_proxy")
def test_an_unreachable_registry_is_not_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOPROXY", "http://127.0.0.1:1")
    with pytest.raises(RegistryUnreachableError, match="this is not a refusal"):
        go_modules.download(MODULE, VERSION, sumdb=False)
    with proxy_that_answers(503) as url:
        monkeypatch.setenv("GOPROXY", url)
        with pytest.raises(RegistryUnreachableError):
            go_modules.download(MODULE, VERSION, sumdb=False)


# As printed by Go 1.27's client during a build.
REFUSED_DEPENDENCY = (
    "go: example.org/dependency@v0.4.0: reading https://proxy.invalid/example.org/dependency/@v/v0.4.0.zip: "
    "403 Forbidden\n\tserver response: This module version is not available."
)


def test_names_a_refused_dependency_instead_of_its_dependent() -> None:
    error = go_modules.failure(MODULE, VERSION, f"go: downloading a v1.0.0\n{REFUSED_DEPENDENCY}")
    assert isinstance(error, VersionRefusedError)
    assert (error.module, error.version) == ("example.org/dependency", "v0.4.0")


def test_a_compile_error_is_not_a_registry_error() -> None:
    assert go_modules.failure(MODULE, VERSION, "./main.go:3:15: undefined: nosuch") is None


def test_a_stopped_build_stops_go(publish: Publish) -> None:
    class Impatient(Heard):
        def tick(self) -> None:
            raise KeyboardInterrupt

    # Recompiling the standard library takes longer than the second after which `tick` is called.
    build, module = publish(GREETS)
    slow = build.model_copy(update={"variables": {}})
    made = piece(slow, module)
    heard = Impatient()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GOCACHE", str(go_build.folder(slow, module).parents[1] / "go-build"))
        with pytest.raises(KeyboardInterrupt):
            build_pieces([made], heard)
    assert heard.lines[-1].startswith("stopped")
    assert not made.there
    build_pieces([made], Heard())
    assert made.there
