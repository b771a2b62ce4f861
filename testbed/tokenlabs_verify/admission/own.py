"""Our own cases, and those adapted from peers' tests that build objects in code: `cases/*.yaml`."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.stacks import DEFAULT_STACK, StackName
from tokenlabs_verify.admission.case import Case, Method

FOLDER = Path(__file__).with_name("cases")


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[str, Field(pattern=r"^[a-z0-9-]+$")]
    sentence: str
    source: str
    refusal: str | None
    manifest: dict[str, Any]
    repeat: dict[str, Annotated[int, Field(ge=1)]] = {}
    """Path of a list with one item → how many to send; `#` in the item is its number."""
    stacks: tuple[StackName, ...] = (DEFAULT_STACK,)
    beyond: bool = False
    """For the newest Kubernetes, which these stacks do not support: it shows why."""


def cases(stack: StackName, folder: Path = FOLDER, *, beyond: bool = False) -> Iterator[Case]:
    """The cases of one stack; `beyond`: those for a Kubernetes version that it does not support.

    Raises:
        TokenlabsError: a file is invalid.
    """
    for file in sorted(folder.glob("*.yaml")):
        content = yaml.safe_load(file.read_text())
        for number, one in enumerate(content["cases"]):
            try:
                entry = _Entry.model_validate(one)
            except ValidationError as error:
                raise TokenlabsError(f"{file.name}, case {number}: {error}") from error
            if stack in entry.stacks and entry.beyond is beyond:
                yield Case(
                    id=f"admission-{entry.id}" + ("" if stack == DEFAULT_STACK else f"-{stack}"),
                    sentence=entry.sentence,
                    source=entry.source,
                    documents=(_whole(entry),),
                    refusal=entry.refusal,
                    method=Method.CREATE,
                )


def _whole(entry: _Entry) -> Manifest:
    manifest = copy.deepcopy(entry.manifest)
    for path, times in entry.repeat.items():
        *parents, last = path.split(".")
        holder = manifest
        for key in parents:
            holder = holder[key]
        (item,) = holder[last]
        holder[last] = [_numbered(item, number) for number in range(times)]
    return manifest


def _numbered(value: Any, number: int) -> Any:
    if isinstance(value, dict):
        return {key: _numbered(each, number) for key, each in value.items()}
    if isinstance(value, list):
        return [_numbered(each, number) for each in value]
    if isinstance(value, str):
        return value.replace("#", str(number))
    return value
