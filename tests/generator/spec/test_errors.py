"""Messages for mistakes in platform.yaml: each file of `errors/` has a golden file with the exact output.

To change a message, run `pytest tests/generator/spec/test_errors.py --snapshot-update` and read the diff.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tokenlabs.errors import BAD_INPUT
from tokenlabs.spec.loader import load
from tokenlabs.spec.problems import SpecError

CASES = sorted((Path(__file__).parent / "errors").glob("*.yaml"))
JARGON = ("Input should", "validation error", "NoneType", "Traceback", "pydantic", "dictionary", "tuple", "invalid")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_message_matches_golden_file(case: Path, request: pytest.FixtureRequest) -> None:
    with pytest.raises(SpecError) as caught:
        load(case, "platform.yaml")
    assert caught.value.exit_code == BAD_INPUT
    shown = f"{caught.value}\n"
    golden = case.with_suffix(".txt")
    if request.config.getoption("update_snapshots"):
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")
    assert not [word for word in JARGON if word in shown]


def test_every_golden_file_has_a_case() -> None:
    cases = {case.stem for case in CASES}
    assert {text.stem for text in (Path(__file__).parent / "errors").glob("*.txt")} == cases


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_every_problem_has_a_place_and_a_remedy(case: Path) -> None:
    with pytest.raises(SpecError) as caught:
        load(case, "platform.yaml")
    for problem in caught.value.problems:
        assert problem.instead
        whole_file = case.stem in ("yaml_empty", "yaml_comments_only", "yaml_utf16", "yaml_aliases_that_grow")
        assert whole_file or (problem.line and problem.source)
    places = [(problem.line, problem.column) for problem in caught.value.problems]
    assert places == sorted(places)
