"""A run inside a sandbox: pass after pass, the platform is made what the pass wants, and the scenarios are run.

Started by `run` through nsenter, never by hand. What it says goes to the terminal.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from fnmatch import fnmatch
from pathlib import Path

from tokenlabs.errors import TokenlabsError
from tokenlabs.verify.environments.embedded.embedded import Embedded
from tokenlabs.verify.environments.embedded.passes import PASSES, Pass
from tokenlabs.verify.environments.embedded.places import Places
from tokenlabs.verify.environments.embedded.reconcile import layers, reconciler
from tokenlabs.verify.environments.embedded.reconcile.reconciler import Outcome
from tokenlabs.verify.evidence import Results
from tokenlabs.verify.facts import facts_of_file
from tokenlabs.verify.runner import Progress, Topic, run_scenarios

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Order:
    """What a session is to do."""

    root: Path
    repository: Path
    passes: tuple[str, ...]
    only: tuple[str, ...] = ()
    """Patterns of scenario ids; empty: all."""

    def write(self, path: Path) -> None:
        """For the session's process."""
        path.write_text(json.dumps(asdict(self), default=str))


def read_order(path: Path) -> Order:
    """What `Order.write` wrote."""
    found = json.loads(path.read_text())
    return Order(Path(found["root"]), Path(found["repository"]), tuple(found["passes"]), tuple(found["only"]))


def platform_file(order: Order, one: Pass) -> Path:
    """The spec whose `dist/` lies beside it: the committed one, or the copy that `run` has rendered."""
    if one.committed:
        return order.repository / one.platform
    return order.root / "platforms" / one.name / "platform.yaml"


def bring_up(order: Order, one: Pass, say: Say) -> tuple[Embedded, Outcome]:
    """Make the platform what a pass wants: its layers applied, its health awaited, what it has no more pruned.

    Raises:
        NotReadyError: a layer is not healthy in its time.
        ApiError: the API server refuses an object.
    """
    where = Places(order.root)
    environment = Embedded(where, one.capabilities)
    found = layers.read(platform_file(order, one).parent / "dist" / "kind")
    helm = Path(json.loads(where.tools.read_text())["helm"])
    inventory = where.root / "inventory.json"
    before = json.loads(inventory.read_text()) if inventory.exists() else []
    outcome = reconciler.reconcile(environment.api, found, helm, exceptions=one.exceptions, before=before, progress=say)
    inventory.write_text(json.dumps(outcome.inventory))
    return environment, outcome


def chosen(topics: Sequence[Topic], only: Sequence[str]) -> list[Topic]:
    """The scenarios whose ids match one of the patterns; no patterns: all."""
    if not only:
        return list(topics)
    kept = [
        Topic(topic.name, tuple(each for each in topic.scenarios if any(fnmatch(each.id, one) for one in only)))
        for topic in topics
    ]
    return [topic for topic in kept if topic.scenarios]


def passes(names: Sequence[str]) -> list[Pass]:
    """Passes by name, in their order."""
    return [one for one in PASSES if one.name in names]


def run_pass(
    order: Order, one: Pass, topics_of: Callable[..., Sequence[Topic]], say: Say, progress: Progress
) -> Results:
    """One pass: the platform, then the scenarios that it can show."""
    started = time.monotonic()
    environment, _ = bring_up(order, one, say)
    say(f"pass {one.name}: ready after {time.monotonic() - started:.1f} s")
    facts = facts_of_file(platform_file(order, one))
    topics = chosen(topics_of(facts), order.only)
    return run_scenarios(environment, facts, topics, progress=progress, remarks=(one.sentence,))


def main(argv: Sequence[str]) -> int:
    """Run the order in the file that the arguments name; the exit code."""
    order = read_order(Path(argv[0]))
    try:
        for one in passes(order.passes):
            bring_up(order, one, lambda line: print(line, file=sys.stderr, flush=True))
    except TokenlabsError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
