"""The rehearsals that exist, and how they are selected."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.cli.verify import command
from tokenlabs_verify.rehearsals.catalog import REHEARSALS, selected


def test_ids_are_unique() -> None:
    ids = [each.id for each in REHEARSALS]
    assert len(set(ids)) == len(ids)


def test_the_list_names_each_with_its_promise() -> None:
    lines = CliRunner().invoke(command, ["rehearsals", "--list"]).output.splitlines()
    assert [line.split(maxsplit=1) for line in lines] == [[each.id, each.sentence] for each in REHEARSALS]


def test_the_way_back_includes_the_upgrade_before_it_and_comes_last() -> None:
    assert [each.id for each in selected(["upgrade-*", "tenant"])] == ["upgrade", "tenant", "upgrade-rolled-back"]
    assert (REHEARSALS[0].id, REHEARSALS[-1].id) == ("upgrade", "upgrade-rolled-back")


def test_a_pattern_without_a_match_is_an_error() -> None:
    with pytest.raises(TokenlabsError, match="no rehearsal matches nothing"):
        selected(["nothing"])
