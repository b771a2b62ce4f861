"""The list of an engine's flags, from its published packages: `tokenlabs import --vllm vllm-0.33.0.tar.gz`."""

from __future__ import annotations

import hashlib
import json
import re
import tarfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from tokenlabs.bindings import vllm_flags
from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.runtimes import vllm
from tokenlabs.spec.runtimes.flags import Release, Span, Takes, parsed, release, written

_NAME = re.compile(r"vllm-([0-9]+\.[0-9]+\.[0-9]+)\.tar\.gz")


def take(archives: Iterable[Path], file: Path = vllm.FLAGS) -> list[str]:
    """Add the flags of source distributions to the list in `file`; return the releases that were read.

    Raises:
        TokenlabsError: a file is not a source distribution of vLLM, or its flags cannot be read.
    """
    releases: dict[str, str] = {}
    by_release: dict[Release, Mapping[str, Takes]] = {}
    if file.exists():
        text = file.read_text(encoding="utf-8")
        releases = dict(json.loads(text)["releases"])
        by_release = {each: _of(parsed("vLLM", text).flags, each) for each in map(release, releases)}
    taken = []
    for archive in archives:
        name = _NAME.fullmatch(archive.name)
        if name is None:
            raise TokenlabsError(
                f"{archive} is not a source distribution of vLLM: its name must be `vllm-<release>.tar.gz`"
            )
        releases[name[1]] = hashlib.sha256(archive.read_bytes()).hexdigest()
        by_release[release(name[1])] = vllm_flags.flags(_sources(archive))
        taken.append(name[1])
    file.write_text(written(releases, spans(by_release)), encoding="utf-8")
    return taken


def spans(by_release: Mapping[Release, Mapping[str, Takes]]) -> dict[str, list[Span]]:
    """By flag, the runs of consecutive releases in which the same follows it."""
    found: dict[str, list[Span]] = {}
    before: Release | None = None
    for each in sorted(by_release):
        for name, takes in by_release[each].items():
            runs = found.setdefault(name, [])
            if runs and runs[-1].last == before and runs[-1].takes == takes:
                runs[-1] = runs[-1]._replace(last=each)
            else:
                runs.append(Span(takes, each, each))
        before = each
    return found


def _of(flags: Mapping[str, tuple[Span, ...]], one: Release) -> dict[str, Takes]:
    return {name: span.takes for name, runs in flags.items() for span in runs if span.first <= one <= span.last}


def _sources(archive: Path) -> dict[str, str]:
    """Text of the archive's files that say something of flags, by path inside the release."""
    found: dict[str, str] = {}
    with tarfile.open(archive) as opened:
        for member in opened:
            path = member.name.partition("/")[2]
            if vllm_flags.READ.fullmatch(path) and (stream := opened.extractfile(member)):
                found[path] = stream.read().decode()
    return found
