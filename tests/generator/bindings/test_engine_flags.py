"""vLLM's flags as data: how they are read from a release's source, and whether the committed list is right."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import pytest

from tokenlabs.bindings import engine_flags, vllm_flags
from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.runtimes import vllm
from tokenlabs.spec.runtimes.flags import Known, parsed, read

ARGUMENTS = """
class EngineArgs:
    @staticmethod
    def add_cli_args(parser):
        parallel_kwargs = get_kwargs(ParallelConfig)
        group = parser.add_argument_group(title="ParallelConfig")
        group.add_argument("--tensor-parallel-size", "-tp", **parallel_kwargs["tensor_parallel_size"])
        group.add_argument("--enable-expert-parallel", "-ep", **parallel_kwargs["enable_expert_parallel"])
        group.add_argument("--nsight", **{**parallel_kwargs["nsight"], "dest": "x"})
        for arg, type in [("--old-a", str), ("--old-b", bool)]:
            group.add_argument(arg, type=type, deprecated=True)
        group.add_argument("--hf-token", type=str, nargs="?", const=True)
        parser.add_argument("--disable-log-stats", action="store_true")

class AsyncEngineArgs(EngineArgs):
    @staticmethod
    def add_cli_args(parser):
        parser.add_argument("--enable-log-requests", action=argparse.BooleanOptionalAction)
"""
CONFIG = """
Names = list[str] | None

class ParallelConfig:
    tensor_parallel_size: int = 1
    enable_expert_parallel: bool = False
    nsight: Names = None
"""
SERVER = """
class BaseFrontendArgs:
    chat_template: str | None = None
    allowed_origins: list[str] = None

class FrontendArgs(BaseFrontendArgs):
    api_key: Optional[list[str]] = None

    @classmethod
    def add_cli_args(cls, parser):
        frontend_kwargs = get_kwargs(FrontendArgs)
        del frontend_kwargs["allowed_origins"]["nargs"]
        for key, value in frontend_kwargs.items():
            group.add_argument(f"--{key.replace('_', '-')}", **value)

def make_arg_parser(parser):
    parser.add_argument("model_tag", type=str, nargs="?")
    parser.add_argument("--headless", action="store_true", default=False)
"""
SOURCES = {
    "vllm/engine/arg_utils.py": ARGUMENTS,
    "vllm/config/parallel.py": CONFIG,
    "vllm/entrypoints/openai/cli_args.py": SERVER,
}
READ = {
    "--allowed-origins": "value",
    "--api-key": "values",
    "--chat-template": "value",
    "--disable-log-stats": "nothing",
    "--enable-expert-parallel": "nothing",
    "--enable-log-requests": "nothing",
    "--headless": "nothing",
    "--hf-token": "value or nothing",
    "--no-enable-expert-parallel": "nothing",
    "--no-enable-log-requests": "nothing",
    "--nsight": "values",
    "--old-a": "value",
    "--old-b": "value",
    "--tensor-parallel-size": "value",
    "-ep": "nothing",
    "-tp": "value",
}


def archive(folder: Path, release: str, sources: dict[str, str]) -> Path:
    made = folder / f"vllm-{release}.tar.gz"
    with tarfile.open(made, "w:gz") as opened:
        for path, text in sources.items():
            member = tarfile.TarInfo(f"vllm-{release}/{path}")
            member.size = len(text.encode())
            opened.addfile(member, io.BytesIO(text.encode()))
    return made


def test_reads_flags_as_argparse_gets_them() -> None:
    assert vllm_flags.flags(SOURCES) == READ


def test_newer_releases_have_a_form_with_disable_for_each_with_enable() -> None:
    found = vllm_flags.flags(SOURCES | {"vllm/utils/argparse_utils.py": "class EnableDisableAction(X):\n    pass\n"})
    assert found.keys() - READ.keys() == {"--disable-expert-parallel", "--disable-log-requests"}


@pytest.mark.parametrize(
    "gone", ["class AsyncEngineArgs", "class FrontendArgs", "def make_arg_parser", "ParallelConfig:"]
)
def test_refuses_a_release_that_is_made_in_another_way(gone: str) -> None:
    changed = {path: text.replace(gone, gone[:-1] + "2" + gone[-1:]) for path, text in SOURCES.items()}
    with pytest.raises(TokenlabsError, match="is not where it was"):
        vllm_flags.flags(changed)


def test_a_list_is_extended_by_a_release(tmp_path: Path) -> None:
    file = tmp_path / "flags.json"
    later = SOURCES | {"vllm/engine/arg_utils.py": ARGUMENTS.replace('"--disable-log-stats"', '"--no-stats"')}
    assert engine_flags.take([archive(tmp_path, "0.12.0", later)], file) == ["0.12.0"]
    alone = file.read_bytes()
    engine_flags.take([archive(tmp_path, "0.11.0", SOURCES)], file)
    of = parsed("vLLM", file.read_text())
    assert "--no-stats" in of.of("0.12").names
    assert "--no-stats" not in of.of("0.11").names
    assert of.when("--disable-log-stats") == "up to 0.11"
    (tmp_path / "again.json").write_bytes(alone)
    engine_flags.take([archive(tmp_path, "0.11.0", SOURCES)], tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == file.read_bytes()


def test_refuses_another_archive(tmp_path: Path) -> None:
    with pytest.raises(TokenlabsError, match=r"vllm-<release>\.tar\.gz"):
        engine_flags.take([tmp_path / "vllm-0.11.0.zip"], tmp_path / "flags.json")


def of(version: str | None) -> Known:
    return read("vLLM", vllm.FLAGS).of(version)


@pytest.mark.parametrize(
    ("version", "count"),
    # The parsers of these releases, made by their own code with torch replaced by a mock as vLLM's documentation does
    # (docs/mkdocs, generate_argparse): every spelling except those of `--help`.
    [("0.11.0", 241), ("0.20.2", 326), ("0.33.0", 483)],
)
def test_the_list_has_each_spelling_of_a_release(version: str, count: int) -> None:
    one = tuple(map(int, version.split(".")))
    spans = read("vLLM", vllm.FLAGS).flags.values()
    assert sum(any(span.first <= one <= span.last for span in runs) for runs in spans) == count


@pytest.mark.parametrize(
    ("flag", "releases"),
    [
        ("--guided-decoding-backend", ("0.11.0",)),  # "will be removed in v0.12.0"
        ("--shutdown-timeout", ("0.18", "0.20", "0.33")),  # vllm-project/vllm#36666
        ("--max-num-batched-tokens", ("0.11", "0.18", "0.33")),
        ("--swap-space", ("0.11", "0.17")),  # vllm-project/vllm removed CPU swapping with V0
    ],
)
def test_a_flag_is_in_the_releases_that_have_it(flag: str, releases: tuple[str, ...]) -> None:
    assert {each for each in ("0.11.0", "0.11", "0.17", "0.18", "0.20", "0.33") if flag in of(each).names} >= set(
        releases
    )


def test_a_minor_version_that_was_not_read_has_the_flags_of_its_neighbours() -> None:
    assert of("0.15").names.keys() == of("0.14").names.keys() | of("0.16").names.keys()


def test_a_release_after_the_list_may_have_other_flags() -> None:
    assert of("0.99").newer
    assert not of("0.33.7").newer
    assert of("0.99").names == of("0.33").names
