"""One run of synth: read platform.yaml and secrets/, compose, check, and replace `dist/` atomically."""

from __future__ import annotations

import fcntl
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tokenlabs.manifests.objects import Parsed
from tokenlabs.manifests.tree import DIST, Tree, compare, read, replace
from tokenlabs.spec.end_of_support import dated
from tokenlabs.spec.loader import Loaded, load
from tokenlabs.spec.origins import PlatformFile
from tokenlabs.spec.target_names import TargetName, record_of
from tokenlabs.synth.checking import Verdict, verdict
from tokenlabs.synth.compose import ComposedTarget, Composition, compose
from tokenlabs.synth.encrypted_files import read_secrets, recipients
from tokenlabs.synth.outcome import LayerSummary, Run, RunOptions, TargetSummary, others
from tokenlabs.synth.rendered import RenderedFiles
from tokenlabs.synth.repository import place
from tokenlabs.synth.today import due, last_commit_day

CACHE = ".cache/tokenlabs"
REFUSED = f"{CACHE}/refused"
"""What the last run rendered, if it was refused."""


def run(
    platform_file: Path,
    options: RunOptions | None = None,
    progress: Callable[[str], None] | None = None,
) -> Run:
    """Synthesize `platform_file`; `dist/`, `secrets/` and `checks.yaml` are beside it.

    A tree with errors does not replace `dist/`: it is written to `REFUSED`, and the run's verdict has the findings.

    Raises:
        SpecError: platform.yaml cannot be used.
        EncryptedFileError: an encrypted file is missing, readable, or differs from platform.yaml.
        TokenlabsError: `.sops.yaml` or `checks.yaml` cannot be used.
        GraphError: the layers cannot be applied.
        MissingToolError: Node is missing, or ended early.
    """
    options = options or RunOptions()
    root = platform_file.parent.resolve()  # beside the file as it is named, also where that is a symbolic link
    loaded = load(platform_file)
    platform = PlatformFile(loaded.source.name, loaded.source.text.encode())
    with _alone(root / CACHE):
        composition = _compose(loaded, root, options, progress)
        trees = {each.name: _in_dist(each) for each in composition.targets}
        today = options.today or last_commit_day(root)
        parsed: Parsed = {}
        found = verdict(trees, root, root / CACHE / "clean.json", today, platform, parsed)
        _keep_refused(root / REFUSED, trees, found)
        old = read(root / DIST)
        new = others(old, options.targets)
        for tree in trees.values():
            new |= tree
        change = replace(root / DIST, new, old) if options.write and not found.refused else compare(old, new)
    targets = composition.targets
    ends = tuple((each.first, each.last, str(each.problem)) for each in dated(loaded))
    return Run(
        tuple(map(_summary, targets)),
        change,
        found,
        (
            *map(str, loaded.warnings),
            *map(_unused, composition.unused),
            *due(ends, today),
        ),
        composition.rendered,
        composition.remembered,
        old,
        new,
        platform,
        parsed,
    )


def _in_dist(target: ComposedTarget) -> Tree:
    return {f"{target.name}/{path}": content for path, content in target.tree.items()}


def _keep_refused(folder: Path, trees: Mapping[TargetName, Tree], found: Verdict) -> None:
    if found.refused:
        replace(folder, {path: content for tree in trees.values() for path, content in tree.items()}, read(folder))
    elif folder.exists():
        shutil.rmtree(folder)


def _compose(loaded: Loaded, root: Path, options: RunOptions, progress: Callable[[str], None] | None) -> Composition:
    secrets = read_secrets(root)
    required = bool(secrets) and any(record_of(name).encrypted for name in options.targets)
    return compose(
        loaded.platform,
        secrets,
        RenderedFiles(root / CACHE / "rendered.sqlite3"),
        recipients=recipients(root, required=required),
        names=options.targets,
        full=options.full,
        progress=progress,
        place=place(root),
    )


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Serialize runs: two at once would each compare with the other's tree."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _unused(file: str) -> str:
    return (
        f"{file}: warning: the file is unused and not copied to dist/: nothing in platform.yaml needs it; delete it, or rename it "
        "to the Secret that platform.yaml names"
    )


def _summary(target: ComposedTarget) -> TargetSummary:
    return TargetSummary(
        target.name,
        tuple(LayerSummary(each.layer.name, len(each.files), each.objects, each.size) for each in target.layers),
    )
