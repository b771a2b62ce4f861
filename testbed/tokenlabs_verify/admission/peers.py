"""Envoy AI Gateway's admission fixtures: its files, and the table of answers in its own test, read from its Go module."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.admission.case import Case, Method

FOLDER = "tests/crdcel"
_TEST = "main_test.go"
_FUNCTION = re.compile(r"^func Test(\w+)\(", re.MULTILINE)
_FIXTURES = re.compile(r'path\.Join\("(testdata/\w+)", tc\.name\)')
_STRING = r'"(?:[^"\\]|\\.)*"|`[^`]*`'
_NAME = re.compile(r"\bname:\s*[\"`]")
_REFUSAL = re.compile(r"\bexpErr:")
_ENTRY = re.compile(rf"\bname:\s*(?P<name>{_STRING})(?:,\s*expErr:\s*(?P<refusal>{_STRING}))?")


@dataclass(frozen=True, slots=True)
class Expected:
    """One line of upstream's table."""

    file: str
    """Path below `tests/crdcel`."""
    refusal: str | None


def table(source: str) -> list[Expected]:
    """The fixtures that upstream's test sends, and the expected answers.

    Raises:
        TokenlabsError: the test's format is not understood.
    """
    _, *parts = _FUNCTION.split(source)
    found = []
    for name, body in zip(parts[::2], parts[1::2], strict=True):
        folder = _FIXTURES.search(body)
        entries = list(_ENTRY.finditer(body))
        counted = (len(_NAME.findall(body)), len(_REFUSAL.findall(body)))
        read = (len(entries), sum(each["refusal"] is not None for each in entries))
        if folder is None or not entries or counted != read:
            raise TokenlabsError(f"{FOLDER}/{_TEST} has changed: the table of Test{name} is not understood")
        found += [Expected(f"{folder[1]}/{_go_string(each['name'])}", _go_string(each["refusal"])) for each in entries]
    if not found:
        raise TokenlabsError(f"{FOLDER}/{_TEST} contains no table of fixtures")
    return found


def cases(module: Path, version: str) -> Iterator[Case]:
    """A case for each entry of the table.

    Args:
        module: folder of `github.com/envoyproxy/ai-gateway`.
        version: of the module, for the report.
    """
    for line in table((module / FOLDER / _TEST).read_text()):
        (manifest,) = yaml_text.load((module / FOLDER / line.file).read_text())
        name = line.file.removeprefix("testdata/").removesuffix(".yaml")
        yield Case(
            id=f"admission-ai-gateway-{name.replace('/', '-').replace('_', '-')}",
            sentence=f"Envoy AI Gateway's fixture {name} is " + ("rejected" if line.refusal else "accepted"),
            source=f"envoyproxy/ai-gateway {version}, {FOLDER}",
            documents=(_as_go_sends(manifest, name),),
            refusal=line.refusal,
            method=Method.CREATE,
        )


_ZERO_VALUES: Mapping[str, Mapping[str, Any]] = {
    "backendsecuritypolicies/missing_type": {"spec": {"type": ""}},
    "backendsecuritypolicies/azure_credentials_missing_client_id": {"spec": {"azureCredentials": {"clientID": ""}}},
    "backendsecuritypolicies/azure_credentials_missing_tenant_id": {"spec": {"azureCredentials": {"tenantID": ""}}},
}
"""By fixture: fields that upstream's Go types always write, empty if the file omits them."""


def _as_go_sends(manifest: Manifest, name: str) -> Manifest:
    return _merged(manifest, _ZERO_VALUES.get(name, {}))


def _merged(manifest: Manifest, zeros: Mapping[str, Any]) -> Manifest:
    merged = dict(manifest)
    for key, value in zeros.items():
        merged[key] = _merged(merged.get(key, {}), value) if isinstance(value, Mapping) else value
    return merged


def _go_string(literal: str | None) -> str | None:
    """A Go string literal's value; the escapes used are the same as JSON's."""
    if literal is None:
        return None
    return literal[1:-1] if literal.startswith("`") else str(json.loads(literal))
