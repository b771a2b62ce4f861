"""An edit of platform.yaml changes the lines it must, and no other byte."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests.generator.secrets.conftest import PLATFORM
from tokenlabs.errors import TokenlabsError
from tokenlabs.secrets.platform_edit import with_tenant, with_tier, without_tenant
from tokenlabs.secrets.platform_file import PlatformFile, TenantLine, platform_of
from tokenlabs.spec.document import compose_spec
from tokenlabs.spec.problems import SpecError
from tokenlabs.spec.source import Source

HEAD = "name: token-labs\ntiers: {free: {}, pro: {}}\n"
EVE = TenantLine("eve", "eve-user", "pro")


def parsed(text: str) -> PlatformFile:
    marked = text.startswith("\ufeff")
    return platform_of(
        compose_spec(Source("platform.yaml", text.removeprefix("\ufeff"), marked)), Path("platform.yaml")
    )


def diff(before: str, after: str) -> list[str]:
    lines = difflib.unified_diff(before.splitlines(True), after.splitlines(True), n=0)
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


def test_platform_edits_as_diffs() -> None:
    platform = parsed(PLATFORM)
    assert diff(PLATFORM, with_tenant(platform, EVE)) == ["+  - {name: eve, user: eve-user, tier: pro}\n"]
    assert diff(PLATFORM, with_tier(platform, "ada", "pro")) == [
        "-  - {name: ada, user: ada-user,   tier: free}   # since March\n",
        "+  - {name: ada, user: ada-user,   tier: pro}   # since March\n",
    ]
    assert diff(PLATFORM, without_tenant(platform, "bob")) == ["-  - {name: bob, user: bob-user,   tier: pro}\n"]


ADDED = {
    "block mappings": (
        "tenants:\n- name: ada  # c\n  user: ada\n  tier: free # d\n\n# end\n",
        "tenants:\n- name: ada  # c\n  user: ada\n  tier: free # d\n- name: eve\n  user: eve-user\n  tier: pro\n\n# "
        "end\n",
    ),
    "wide dashes": (
        "tenants:\n  -   name: ada\n      user: ada\n      tier: free\n",
        "tenants:\n  -   name: ada\n      user: ada\n      tier: free\n  -   name: eve\n      user: eve-user\n      "
        "tier: pro\n",
    ),
    "one flow list": (
        "tenants: [{name: ada, user: ada, tier: free}]  # all\n",
        "tenants: [{name: ada, user: ada, tier: free}, {name: eve, user: eve-user, tier: pro}]  # all\n",
    ),
    "empty list": (
        "tenants: []  # none\nz: 1\n",
        "tenants:  # none\n  - {name: eve, user: eve-user, tier: pro}\nz: 1\n",
    ),
    "nothing": ("tenants: # none\nz: 1\n", "tenants: # none\n  - {name: eve, user: eve-user, tier: pro}\nz: 1\n"),
    "null": ("tenants: null\nz: 1\n", "tenants:\n  - {name: eve, user: eve-user, tier: pro}\nz: 1\n"),
    "no tenants": ("z: 1\n", "z: 1\ntenants:\n  - {name: eve, user: eve-user, tier: pro}\n"),
    "no line end": (
        "tenants:\n  - {name: ada, user: ada, tier: free}",
        "tenants:\n  - {name: ada, user: ada, tier: free}\n  - {name: eve, user: eve-user, tier: pro}\n",
    ),
    "windows": (
        "tenants:\r\n  - {name: ada, user: ada, tier: free}\r\nz: 1\r\n",
        "tenants:\r\n  - {name: ada, user: ada, tier: free}\r\n  - {name: eve, user: eve-user, tier: pro}\r\nz: 1\r\n",
    ),
    "several lines": (
        "tenants:\n  - {name: ada, user: ada,\n     tier: free}  # ü\n# end\n",
        "tenants:\n  - {name: ada, user: ada,\n     tier: free}  # ü\n  - {name: eve, user: eve-user, tier: pro}\n# "
        "end\n",
    ),
}


@pytest.mark.parametrize("shape", ADDED)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_adds_a_tenant_in_the_existing_style(shape: str, mark: str) -> None:
    before, after = ADDED[shape]
    assert with_tenant(parsed(mark + HEAD + before), EVE) == mark + HEAD + after


REMOVED = {
    "first of block mappings": (
        "tenants:\n- name: ada\n  user: a # c\n  tier: free\n# about bob\n- name: bob\n  user: b\n  tier: pro\n",
        "tenants:\n# about bob\n- name: bob\n  user: b\n  tier: pro\n",
    ),
    "only one": (
        "tenants:  # none left\n  - {name: ada, user: a, tier: free}\nz: 1\n",
        "tenants: []  # none left\nz: 1\n",
    ),
    "first of flow": (
        "tenants: [{name: ada, user: a, tier: free}, {name: bob, user: b, tier: pro}]\n",
        "tenants: [{name: bob, user: b, tier: pro}]\n",
    ),
    "last of flow": (
        "tenants: [{name: bob, user: b, tier: pro}, {name: ada, user: a, tier: free}]\n",
        "tenants: [{name: bob, user: b, tier: pro}]\n",
    ),
    "only one of flow": ("tenants: [{name: ada, user: a, tier: free}]\n", "tenants: []\n"),
    "at the end, no line end": (
        "tenants:\n  - {name: bob, user: b, tier: pro}\n  - {name: ada, user: a, tier: free}",
        "tenants:\n  - {name: bob, user: b, tier: pro}\n",
    ),
}


@pytest.mark.parametrize("shape", REMOVED)
def test_removes_only_the_tenants_lines(shape: str) -> None:
    before, after = REMOVED[shape]
    assert without_tenant(parsed(HEAD + before), "ada") == HEAD + after


@pytest.mark.parametrize(("written", "changed"), [("free", "pro"), ('"free"', '"pro"'), ("'free'", "'pro'")])
def test_tier_keeps_its_quotes(written: str, changed: str) -> None:
    text = HEAD + "tenants:\n  - tier: %s # now\n    name: ada\n    user: a\n"
    assert with_tier(parsed(text % written), "ada", "pro") == text % changed


def test_values_that_yaml_would_mistake_are_quoted() -> None:
    text = with_tenant(parsed(HEAD + "tenants: []\n"), TenantLine("123", "1e3", "true"))
    assert '- {name: "123", user: "1e3", tier: "true"}' in text
    assert yaml.safe_load(text)["tenants"] == [{"name": "123", "user": "1e3", "tier": "true"}]


@pytest.mark.parametrize(
    "tenants",
    [
        "x: &tier free\ntenants:\n  - {name: ada, user: a, tier: *tier}\n",
        "tenants: &all\n  - {name: ada, user: a, tier: free}\nagain: *all\n",
    ],
)
def test_rejects_edits_of_shared_values(tenants: str) -> None:
    with pytest.raises(TokenlabsError, match=r"cannot be edited in isolation .* Nothing was changed"):
        with_tier(parsed(HEAD + tenants), "ada", "pro")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (HEAD + "tenants: [\n", "platform.yaml:4:1: a value is missing"),
        ("- a\n", "platform.yaml:1:1: must be a mapping of keys to values; begin with `version: 1`"),
        (HEAD + "tenants:\n  - ada\n", "platform.yaml:4:5: tenants[0]: `ada` is text"),
        (HEAD + "tenants:\n  - {name: ada, tier: free}\n", "platform.yaml:4:5: tenants[0].user: is missing"),
        (
            HEAD + "tenants:\n  - {name: 1, user: a, tier: b}\n",
            "platform.yaml:4:12: tenants[0].name: `1` is a number",
        ),
        (HEAD + "tenants: {a: b}\n", "platform.yaml:3:10: tenants: is a mapping"),
        (HEAD + "tenants: []\ntenants: []\n", "platform.yaml:4:1: tenants: `tenants` is written twice in one mapping"),
        ("name: a\n", "platform.yaml:1:1: tiers: is missing"),
        ("tiers: {free: {}}\n", "platform.yaml:1:1: name: is missing"),
    ],
)
def test_reports_errors_in_required_fields_like_synth(text: str, message: str) -> None:
    with pytest.raises(SpecError) as caught:
        parsed(text)
    assert str(caught.value).startswith(message)
    assert len(caught.value.problems) == 1


NAMES = st.from_regex(r"[a-z0-9]([-a-z0-9]{0,8}[a-z0-9])?", fullmatch=True)
NOISE = st.sampled_from(["", " # why", "  # ü: {x}", " #"])


@given(
    names=st.lists(NAMES, min_size=1, max_size=6, unique=True),
    noise=st.lists(NOISE, min_size=8, max_size=8),
    block=st.booleans(),
    indent=st.sampled_from(["", "  ", "    "]),
    data=st.data(),
)
def test_any_list_of_tenants_can_be_edited_and_edited_back(
    names: list[str], noise: list[str], block: bool, indent: str, data: st.DataObject
) -> None:
    lines = []
    for name, comment in zip(names, noise, strict=False):
        if block:
            lines += [
                f'{indent}- name: "{name}"{comment}',
                f"{indent}  user: u-{name}",
                f"{indent}  tier: free{comment}",
            ]
        else:
            lines.append(f'{indent}- {{name: "{name}", user: u-{name}, tier: free}}{comment}')
    text = HEAD + f"tenants:{noise[-1]}\n" + "\n".join(lines) + "\n# end\nz: {a: 1}\n"
    new = data.draw(NAMES.filter(lambda name: name not in names))

    added = with_tenant(parsed(text), TenantLine(new, "new-user", "pro"))
    assert without_tenant(parsed(added), new) == text
    chosen = data.draw(st.sampled_from(names))
    moved = with_tier(parsed(text), chosen, "pro")
    assert len(diff(text, moved)) == 2
    assert with_tier(parsed(moved), chosen, "free") == text
    left = parsed(without_tenant(parsed(text), chosen)).tenants
    assert [tenant.name for tenant in left] == [name for name in names if name != chosen]
