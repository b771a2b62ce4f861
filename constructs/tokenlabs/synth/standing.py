"""What stands: a run in which nothing changed, or only tenants, goes by what the last one found, and loads neither the
spec's models nor the layers.

What a run composes of everything but the tenants depends on the rest of platform.yaml, the platform's own encrypted
files, the generator and the targets. Its key is a hash of all these; a run that finds its key here, and `dist/` as it
was composed, has only the tenants left to do: read, judged and written by the same rules and the same code as in a whole
run. Whatever is not certain (a tenant's line of another form, a tenant without a key, a file of `dist/` edited by hand)
is left to a whole run, which also words all errors.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Set
from pathlib import Path
from typing import Any, NamedTuple

from tokenlabs.manifests import kustomization, yaml_text
from tokenlabs.manifests.tree import Tree, compare, replace
from tokenlabs.secrets import delivery
from tokenlabs.secrets.inspection import other_problems
from tokenlabs.spec.target_names import TargetName, record_of
from tokenlabs.spec.tenant_lines import Split, split
from tokenlabs.synth.changed_objects import changed_objects
from tokenlabs.synth.effects import effects
from tokenlabs.synth.encrypted_files import tenants_problems
from tokenlabs.synth.generator import generator
from tokenlabs.synth.outcome import LayerSummary, Options, Run, TargetSummary, others
from tokenlabs.synth.today import due

NEVER_PRUNED = b"kustomize.toolkit.fluxcd.io/prune"


class Inputs(NamedTuple):
    """All that a run reads, the code aside."""

    shown: str
    """The name that messages call platform.yaml."""
    text: str
    """Of platform.yaml."""
    secrets: Mapping[str, str]
    """Text of the encrypted files, by path below `secrets/`."""
    recipients: Set[str]
    place: str = ""
    """Folder of platform.yaml from the root of its Git repository; empty: the root."""


class Standing(NamedTuple):
    """What a run found that does not depend on the tenants."""

    app: str
    """The platform's name."""
    tiers: tuple[str, ...]
    targets: tuple[TargetSummary, ...]
    warnings: tuple[str, ...]
    """Those that hold on any day."""
    dated: tuple[tuple[str, str, str], ...]
    """First and last day and text of the others."""
    lines: int | None
    """Lines of the tenants' list, where a warning names a line after it."""
    units: int
    taken: tuple[str, ...]
    """Names of Secrets that other layers have in the tenants' namespace."""
    digest: str
    """Of the targets' trees without the tenants' folders."""


def again(root: Path, memory: Path, inputs: Inputs, old: Tree, options: Options, today: str | None) -> Run | None:
    """A run by what stands in the file `memory`; None where a whole run is needed."""
    parts = split(inputs.text)
    if parts is None:
        return None
    standing = _recalled(memory, _key(inputs, parts, options))
    if standing is None or not _holds(standing, parts, inputs, options):
        return None
    kept, tenants = _without_tenants(old, options.targets), _tenants(standing, parts, inputs, options.targets)
    if tree_digest(kept) != standing.digest:
        return None
    new = others(old, options.targets) | kept
    for name, files in tenants.items():
        new |= {f"{name}/{delivery.LAYER}/{file}": text.encode() for file, text in files.items()}
        new[f"{name}/{delivery.LAYER}/{kustomization.FILE}"] = kustomization.text(files).encode()
    change = compare(old, new)
    if any(NEVER_PRUNED in old[path] for path in (*change.removed, *change.changed)):
        return None
    if options.write:
        replace(root, new, old)
    warnings = (*standing.warnings, *due(standing.dated, today))
    told = {name: effects(changed_objects(old, new, name), name) for name in options.targets} if change else {}
    return Run(_summaries(standing, parts, tenants), change, {}, warnings, 0, standing.units, effects=told)


def keep(memory: Path, inputs: Inputs, standing: Standing | None, options: Options) -> None:
    """Remember `standing` for the next run, in place of what was remembered. The caller holds the lock."""
    parts = split(inputs.text)
    if parts is None or standing is None:
        memory.unlink(missing_ok=True)
        return
    body = json.dumps(standing)
    written = memory.with_suffix(".next")
    written.write_text(f"{_key(inputs, parts, options)}\n{hashlib.sha256(body.encode()).hexdigest()}\n{body}")
    written.replace(memory)


def tree_digest(tree: Tree) -> str:
    """Digest of paths and contents."""
    digest = hashlib.sha256()
    for path in sorted(tree):
        content = tree[path]
        digest.update(f"{path}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def composed_digest(trees: Mapping[TargetName, Tree]) -> str:
    """The digest that `dist/` has, without the tenants, once it holds `trees`."""
    whole = {f"{name}/{path}": content for name, tree in trees.items() for path, content in tree.items()}
    return tree_digest(_without_tenants(whole, tuple(trees)))


def _recalled(memory: Path, key: str) -> Standing | None:
    try:
        known, check, body = memory.read_text().split("\n", 2)
    except (OSError, ValueError):
        return None
    if known != key or hashlib.sha256(body.encode()).hexdigest() != check:
        return None
    app, tiers, targets, warnings, dated, lines, units, taken, digest = json.loads(body)
    summaries = tuple(TargetSummary(name, tuple(LayerSummary(*each) for each in layers)) for name, layers in targets)
    return Standing(
        app, tuple(tiers), summaries, tuple(warnings), tuple(map(tuple, dated)), lines, units, tuple(taken), digest
    )


def _key(inputs: Inputs, parts: Split, options: Options) -> str:
    own = {path: text for path, text in inputs.secrets.items() if not path.startswith(delivery.FOLDER)}
    known: Any = [inputs.shown, options.targets, parts.head, parts.tail, own, sorted(inputs.recipients), inputs.place]
    return hashlib.sha256(generator() + json.dumps(known).encode()).hexdigest()


def _holds(standing: Standing, parts: Split, inputs: Inputs, options: Options) -> bool:
    """Whether a whole run would find nothing wrong with the tenants, and the same warnings."""
    if standing.lines not in (None, parts.lines) or not parts.fit(standing.tiers):
        return False
    copied = {each.secret for each in delivery.copies(inputs.secrets)}
    if not copied.isdisjoint(standing.taken) or not {each.name for each in parts.tenants}.isdisjoint(standing.taken):
        return False
    if any(record_of(name).encrypted for name in options.targets):
        return not tenants_problems(parts.tenants, standing.app, standing.tiers, inputs.secrets, inputs.recipients)
    return not any(
        other_problems(text, path, inputs.recipients)
        for path, text in inputs.secrets.items()
        if path.startswith(delivery.FOLDER)
    )


def _tenants(
    standing: Standing, parts: Split, inputs: Inputs, targets: Iterable[TargetName]
) -> dict[TargetName, dict[str, str]]:
    """Files of the tenants' layer in each target."""
    return {
        name: {each.file: inputs.secrets[each.source] for each in delivery.copies(inputs.secrets)}
        if record_of(name).encrypted
        else {delivery.DEMO_FILE: yaml_text.dump(delivery.demo_secrets(standing.app, parts.tenants))}
        for name in targets
    }


def _without_tenants(tree: Tree, targets: tuple[TargetName, ...]) -> Tree:
    """What of `dist/` a run for `targets` composes, without the folders of the tenants."""
    folders = tuple(f"{name}/{delivery.LAYER}/" for name in targets)
    left = others(tree, targets)
    return {path: content for path, content in tree.items() if path not in left and not path.startswith(folders)}


def _summaries(
    standing: Standing, parts: Split, tenants: Mapping[TargetName, Mapping[str, str]]
) -> tuple[TargetSummary, ...]:
    def layer(target: TargetName, each: LayerSummary) -> LayerSummary:
        if each.name != delivery.LAYER:
            return each
        files = tenants[target].values()
        objects = len(files) if record_of(target).encrypted else len(parts.tenants)
        return LayerSummary(each.name, len(files), objects, sum(len(text.encode()) for text in files))

    return tuple(
        TargetSummary(each.name, tuple(layer(each.name, one) for one in each.layers)) for each in standing.targets
    )
