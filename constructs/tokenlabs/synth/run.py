"""One run of synth: read platform.yaml and secrets/, compose, and replace `dist/` atomically."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tokenlabs.manifests.tree import DIST, compare, read, replace
from tokenlabs.spec.end_of_support import dated
from tokenlabs.spec.loader import Loaded, load
from tokenlabs.spec.target_names import record_of
from tokenlabs.synth.compose import ComposedTarget, Composition, compose
from tokenlabs.synth.encrypted_files import read_secrets, recipients
from tokenlabs.synth.outcome import LayerSummary, Run, RunOptions, TargetSummary, others
from tokenlabs.synth.rendered import RenderedFiles
from tokenlabs.synth.repository import place
from tokenlabs.synth.today import due, last_commit_day

CACHE = ".cache/tokenlabs"


def run(
    platform_file: Path,
    options: RunOptions | None = None,
    progress: Callable[[str], None] | None = None,
) -> Run:
    """Synthesize `platform_file`; `dist/` and `secrets/` are beside it.

    Raises:
        SpecError: platform.yaml cannot be used.
        EncryptedFileError: an encrypted file is missing, readable, or differs from platform.yaml.
        TokenlabsError: `.sops.yaml` cannot be used.
        GraphError: the layers cannot be applied.
        MissingToolError: Node is missing, or ended early.
    """
    options = options or RunOptions()
    root = platform_file.parent.resolve()  # beside the file as it is named, also where that is a symbolic link
    loaded = load(platform_file)
    with _alone(root / CACHE):
        composition = _compose(loaded, root, options, progress)
        old = read(root / DIST)
        new = others(old, options.targets)
        for each in composition.targets:
            new |= {f"{each.name}/{path}": content for path, content in each.tree.items()}
        change = replace(root / DIST, new, old) if options.write else compare(old, new)
    targets = composition.targets
    ends = tuple((each.first, each.last, str(each.problem)) for each in dated(loaded))
    return Run(
        tuple(map(_summary, targets)),
        change,
        (
            *map(str, loaded.warnings),
            *map(_unused, composition.unused),
            *due(ends, options.today or last_commit_day(root)),
        ),
        composition.rendered,
        composition.remembered,
        old,
        new,
    )


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
