"""First syncs from the host: each in a sandbox of its own, with an empty cluster."""

from __future__ import annotations

import shutil
import time
from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tokenlabs.manifests.tree import DIST
from tokenlabs.spec.target_names import SIMULATED
from tokenlabs_verify.cluster import sandbox
from tokenlabs_verify.cluster.places import Places, environment_places
from tokenlabs_verify.cluster.tools.building import Tools
from tokenlabs_verify.engine.evidence import Results
from tokenlabs_verify.environments.embedded import inside
from tokenlabs_verify.environments.embedded.entry import programs
from tokenlabs_verify.environments.embedded.first_sync import variants
from tokenlabs_verify.environments.embedded.first_sync.busy import busy
from tokenlabs_verify.environments.embedded.first_sync.session import TASK, Task
from tokenlabs_verify.environments.embedded.first_sync.variants import Sync
from tokenlabs_verify.flux import content
from tokenlabs_verify.orchestrator import Order, PassRun, Say

_NAME = "first-sync"
_SESSION = "tokenlabs_verify.environments.embedded.first_sync.session"


@dataclass(slots=True)
class FirstSyncs:
    """An `Entry` of the orchestrator: a pass for each sync."""

    hold: Sequence[str]
    last: Sequence[str]
    loops: int
    """Busy loops for each core."""
    TAKES: frozenset[str] = frozenset()

    def passes(self, order: Order, say: Say) -> Generator[PassRun, None, None]:  # noqa: ARG002
        """The syncs. Raises TokenlabsError as `variants.plan`, `content.build` and `sandbox.start`."""
        dist = Path.cwd() / DIST / SIMULATED
        syncs = variants.plan(variants.graph(dist), self.hold, self.last)
        where, tools = environment_places(_NAME), programs()
        content.build(where.mirror, [dist], tools)
        for number, sync in enumerate(syncs, 1):
            say(f"first sync {number}/{len(syncs)}: {_describe(sync)}")
            yield partial(self._run, where, tools, sync, say)

    def _run(self, where: Places, tools: Tools, sync: Sync, say: Say, _: Collection[str]) -> Results:
        began = time.time()
        with busy(self.loops):
            box = sandbox.start(where, tools, keep=False)
            try:
                found = inside.results(box, _SESSION, TASK.dump_json(Task(where.root, Path.cwd(), sync, began)))
            finally:
                sandbox.stop(where)
        if found.failed:
            kept = where.root / f"logs-{sync.name}"
            shutil.rmtree(kept, ignore_errors=True)
            shutil.copytree(where.logs, kept)
            say(f"  logs: {kept}")
        return found


def _describe(sync: Sync) -> str:
    if sync.held:
        return f"layers held back in turn: {', '.join(sync.held)}"
    return f"{sync.last} starts last" if sync.last else "nothing held back"
