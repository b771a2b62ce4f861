"""What requests before and after a change show, and what a review says of the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from tokenlabs.manifests.tree import read
from tokenlabs.review.review import review
from tokenlabs.trace.admission import ANYONE, NO_ONE
from tokenlabs_verify.predictions.mutations import traffic
from tokenlabs_verify.predictions.mutations.mutation import applied
from tokenlabs_verify.predictions.reach import TENANTS, Sight, Target, said, seen, who

CHAT = Target("path", "POST /v1/chat/completions")


def test_who_gets_an_answer() -> None:
    assert who(keyed=True, bare=True) == ANYONE
    assert who(keyed=True, bare=False) == TENANTS
    assert who(keyed=False, bare=False) == NO_ONE


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        (TENANTS, NO_ONE, {"closed (no one): path POST /v1/chat/completions"}),
        (TENANTS, ANYONE, {"opened (anyone): path POST /v1/chat/completions"}),
        (ANYONE, TENANTS, {"closed (tenants): path POST /v1/chat/completions"}),
        (TENANTS, TENANTS, set()),
    ],
)
def test_what_opens_and_closes(was: str, now: str, expected: set[str]) -> None:
    found = seen(Sight({CHAT: was}, {}), Sight({CHAT: now}, {}), {}, {})
    assert {str(each) for each in found} == expected


@pytest.mark.parametrize(
    ("old", "new", "before", "after", "expected"),
    [
        ({"ada": "one"}, {}, {"one": True}, {"one": False}, {"key-revoked: tenant ada"}),
        ({}, {"ada": "one"}, {"one": False}, {"one": True}, {"key-added: tenant ada"}),
        (
            {"ada": "one"},
            {"ada": "two"},
            {"one": True, "two": False},
            {"one": False, "two": True},
            {"key-replaced: tenant ada"},
        ),
        ({"ada": "one"}, {"ada": "one"}, {"one": True}, {"one": True}, set()),
    ],
)
def test_keys(
    old: dict[str, str], new: dict[str, str], before: dict[str, bool], after: dict[str, bool], expected: set[str]
) -> None:
    assert {str(each) for each in seen(Sight({}, before), Sight({}, after), old, new)} == expected


def test_only_what_is_asked_for_is_predicted(repository: Path) -> None:
    tree = {path: text for path, text in read(repository / "dist").items() if path.startswith("kind/")}
    found = review(tree, applied(tree, [traffic.of("chat-closed")]))
    assert {str(each) for each in said(found, {CHAT: TENANTS})} == {"closed (no one): path POST /v1/chat/completions"}
    assert said(found, {Target("path", "GET /v1/models"): TENANTS}) == set()


@pytest.mark.parametrize("name", sorted(traffic.CHANGES))
def test_a_change_of_dist_changes_one_layer(repository: Path, name: str) -> None:
    tree = {path: text for path, text in read(repository / "dist").items() if path.startswith("kind/")}
    mutation = traffic.of(name)
    changed = applied(tree, [mutation])
    differing = {path for path in changed.keys() | tree.keys() if changed.get(path) != tree.get(path)}
    assert differing
    assert all(path.startswith(f"{mutation.lane}/") for path in differing)
