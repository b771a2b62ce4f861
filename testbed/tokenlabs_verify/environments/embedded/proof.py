"""All that can be proved without a cluster: the embedded passes, and real admission."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.admission import plane
from tokenlabs_verify.engine.evidence import Results
from tokenlabs_verify.environments.embedded.run import Options, verify
from tokenlabs_verify.environments.embedded.session import joined

ADMISSION = "admission"
"""Name of the pass that asks API servers of its own: their definitions are of other versions, too."""


def prove(options: Options, say: Callable[[str], None]) -> Results:
    """The passes that `options` names, or all; admission takes no scenarios, and is left out where some are chosen.

    Raises:
        TokenlabsError: nothing is left to run; else as `verify`.
    """
    passes = tuple(name for name in options.passes if name != ADMISSION)
    runs = [verify(options, say)] if passes or not options.passes else []
    if not options.patterns and (not options.passes or ADMISSION in options.passes):
        runs.append(_asked(options, say))
    if not runs:
        raise TokenlabsError(f"nothing to run: pass `{ADMISSION}` takes no scenarios, so it goes without -k")
    return joined(runs)


def _asked(options: Options, say: Callable[[str], None]) -> Results:
    began, started = datetime.now(UTC), time.monotonic()
    say(f"pass {ADMISSION}: all of dist/ and examples/, each stack, and peers' fixtures, asked of real API servers")
    found = plane.verify(options.repository, progress=lambda line: say(f"  {line}"))
    return Results(
        environment="embedded",
        platform="dist/",
        began=began.isoformat(timespec="seconds"),
        seconds=round(time.monotonic() - started, 2),
        results=found,
    )
