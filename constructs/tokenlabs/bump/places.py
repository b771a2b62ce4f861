"""Where upstream publishes versions, and what is published there, asked with each ecosystem's own client."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

import yaml

from tokenlabs.bindings import go_modules
from tokenlabs.errors import MissingToolError
from tokenlabs.manifests.objects import printable

Release = tuple[int, int, int]
"""A version as numbers, to compare."""
_RELEASE = re.compile(r"v?(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})")
"""Tags of other forms are release candidates, variants (`8.1.11-alpine`) or moving (`latest`)."""
_LOGGED = re.compile(r'level=fatal msg="((?:[^"\\]|\\.)*)"')
"""How skopeo writes errors."""
_SECONDS = 60
"""Most time for one answer."""
_INDEX_BYTES = 64 * 1024 * 1024
"""Most bytes of a Helm repository's index; the largest public ones have about 20 MB."""


class NotAskedError(Exception):
    """A place did not answer: what it has is unknown."""


class Place(Protocol):
    """Something that lists versions."""

    def tags(self) -> Iterable[str]:
        """Every published version, with or without `v`, and tags that are none. Raises NotAskedError."""

    def __str__(self) -> str:
        """As messages name it."""


class Registry(NamedTuple):
    """A repository of images or charts in an OCI registry, asked with skopeo and its credentials."""

    repository: str
    """Without tag: `docker.io/envoyproxy/gateway-helm`."""

    def tags(self) -> Iterable[str]:
        """The repository's tags."""
        skopeo = shutil.which("skopeo")
        if skopeo is None:
            raise NotAskedError("`skopeo` is not on this machine (Debian, Ubuntu: apt install skopeo)")
        limit = ("--command-timeout", f"{_SECONDS}s")
        done = _run([skopeo, *limit, "list-tags", f"docker://{self.repository}"])
        if done.returncode:
            said = _LOGGED.search(done.stderr)
            raise NotAskedError(said[1].replace('\\"', '"') if said else done.stderr.strip() or "skopeo said nothing")
        answer = json.loads(done.stdout)
        return [str(tag) for tag in answer["Tags"] or ()]

    def __str__(self) -> str:
        return self.repository


class HelmRepository(NamedTuple):
    """A chart in a Helm repository, whose index is one YAML file."""

    url: str
    chart: str

    def tags(self) -> Iterable[str]:
        """The chart's versions."""
        address = f"{self.url.rstrip('/')}/index.yaml"
        try:
            with urllib.request.urlopen(address, timeout=_SECONDS) as answer:  # noqa: S310 - the table's own addresses
                text = answer.read(_INDEX_BYTES + 1)
            if len(text) > _INDEX_BYTES:
                raise NotAskedError(f"{address} has more than {_INDEX_BYTES} bytes")
            entries = yaml.load(text, yaml.CSafeLoader)["entries"][self.chart]
            return [str(entry["version"]) for entry in entries]
        except (urllib.error.URLError, OSError) as error:
            raise NotAskedError(f"{address}: {getattr(error, 'reason', error)}") from error
        except (yaml.YAMLError, KeyError, TypeError) as error:
            raise NotAskedError(f"{address} is not a Helm repository's index with the chart `{self.chart}`") from error

    def __str__(self) -> str:
        return f"{self.url} {self.chart}"


class GoModule(NamedTuple):
    """A Go module, asked with Go's own client (`GOPROXY`)."""

    path: str

    def tags(self) -> Iterable[str]:
        """The versions that the proxy lists; it does not list retracted ones."""
        try:
            return go_modules.versions(self.path, seconds=_SECONDS)
        except (MissingToolError, subprocess.TimeoutExpired) as error:
            raise NotAskedError(str(error)) from error

    def __str__(self) -> str:
        return f"Go module {self.path}"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a place said."""

    place: str
    releases: frozenset[Release] = field(default=frozenset())
    not_asked: str = ""
    """Why nothing is known; empty: it answered."""


def ask(place: Place) -> Answer:
    """The releases that a place has. Never raises for a place that does not answer."""
    try:
        found = (release(tag) for tag in place.tags())
        return Answer(str(place), frozenset(each for each in found if each))
    except NotAskedError as error:
        return Answer(str(place), not_asked=printable(" ".join(str(error).split())))


def release(tag: str) -> Release | None:
    """The version of a tag; None: it is not a release."""
    found = _RELEASE.fullmatch(tag)
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LC_ALL": "C"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
