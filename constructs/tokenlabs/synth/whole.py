"""A whole run: read the spec, compose all layers, render what is not remembered, write."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tokenlabs.contract import tenant_secret
from tokenlabs.manifests.tree import Tree, compare, replace
from tokenlabs.secrets.delivery import LAYER as TENANTS
from tokenlabs.spec.end_of_support import dated
from tokenlabs.spec.loader import Loaded
from tokenlabs.spec.tenant_lines import split
from tokenlabs.synth import volumes
from tokenlabs.synth.changed_objects import changed_objects
from tokenlabs.synth.compose import ComposedTarget, Composition, compose
from tokenlabs.synth.counters import anew, changed_limits
from tokenlabs.synth.effects import Effect, effects
from tokenlabs.synth.leaving import leaving
from tokenlabs.synth.orphans import orphans
from tokenlabs.synth.outcome import LayerSummary, Options, Run, TargetSummary, others
from tokenlabs.synth.rendered import RenderedFiles
from tokenlabs.synth.standing import Inputs, Standing, composed_digest
from tokenlabs.synth.today import due
from tokenlabs.synth.versions_back import versions_back


def synthesize(
    loaded: Loaded,
    inputs: Inputs,
    memory: RenderedFiles,
    root: Path,
    old: Tree,
    options: Options,
    today: str | None,
    progress: Callable[[str], None] | None,
) -> tuple[Run, Standing | None]:
    """Make `root` (`dist/`, which holds `old`) what `loaded` says.

    Returns:
        the run, and what of it the next one may go by; None where that cannot be told apart from the tenants.
    """
    composition = compose(
        loaded.platform,
        inputs.secrets,
        memory,
        recipients=inputs.recipients,
        names=options.targets,
        full=options.full,
        progress=progress,
        place=inputs.place,
    )
    targets = composition.targets
    ends = tuple((each.first, each.last, str(each.problem)) for each in dated(loaded))
    new = others(old, options.targets)
    for each in targets:
        new |= {f"{each.name}/{path}": content for path, content in each.tree.items()}
    change = replace(root, new, old) if options.write else compare(old, new)
    unused = tuple(map(_unused, composition.unused))
    done = Run(
        tuple(map(_summary, targets)),
        change,
        orphans(old, change, targets),
        (
            *map(str, loaded.warnings),
            *unused,
            *due(ends, today),
            *versions_back(old, change, targets),
            *leaving(old, change, targets),
            *volumes.warnings(old, targets),
        ),
        composition.rendered,
        composition.remembered,
        anew(old, targets),
        {each.name: _effects(old, new, each) for each in targets} if change else {},
    )
    return done, _standing(loaded, composition, done, ends, unused)


def _effects(old: Tree, new: Tree, target: ComposedTarget) -> tuple[Effect, ...]:
    changed = changed_objects(old, new, target.name)
    return effects(changed, target.name, changed_limits(old, target))


def _unused(file: str) -> str:
    return (
        f"{file}: warning: the file is unused: nothing in platform.yaml needs it, so it is not copied to dist/; delete it, or "
        "give it the name of the Secret that platform.yaml has"
    )


def _summary(target: ComposedTarget) -> TargetSummary:
    return TargetSummary(
        target.name,
        tuple(LayerSummary(each.layer.name, len(each.files), each.objects, each.size) for each in target.layers),
    )


def _standing(
    loaded: Loaded,
    composition: Composition,
    done: Run,
    ends: tuple[tuple[str, str, str], ...],
    unused: tuple[str, ...],
) -> Standing | None:
    platform, targets = loaded.platform, composition.targets
    parts = split(loaded.source.text)
    if parts is None or any(TENANTS not in [each.name for each in target.layers] for target in done.targets):
        return None
    first = parts.head.count("\n")
    last = first + parts.lines
    lines = {each.line for each in (*loaded.warnings, *(each.problem for each in dated(loaded)))}
    alike = [tuple(each) for each in parts.tenants] == [(each.name, each.user, each.tier) for each in platform.tenants]
    if not alike or loaded.tenants_line != first or any(first < line <= last for line in lines):
        return None
    return Standing(
        app=platform.name,
        tiers=tuple(platform.tiers),
        targets=done.targets,
        warnings=(*map(str, loaded.warnings), *unused),
        dated=ends,
        lines=parts.lines if any(line > last for line in lines) else None,
        units=composition.rendered + composition.remembered,
        taken=tuple(
            sorted(
                {
                    each.name
                    for target in targets
                    for layer in target.layers
                    if layer.layer.name != TENANTS
                    for file in layer.files.values()
                    for each in file.objects
                    if each.kind == "Secret" and each.namespace == tenant_secret.NAMESPACE
                }
            )
        ),
        digest=composed_digest({each.name: each.tree for each in targets}),
    )
