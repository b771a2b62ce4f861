"""TL701: releases of two components that upstream does not support together."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.checks.installed import installed
from tokenlabs.manifests.placement import Target
from tokenlabs.spec.stacks.compatibility import LOWEST_ENVOY_GATEWAY, PAIRS


def check(target: Target) -> Iterator[Found]:
    """Pairs of installed components, by upstream's tables. Release lines that the tables do not have are not judged."""
    here = installed(target.objects)
    for pair in PAIRS:
        for leader in (each for each in here if each.component == pair.leader and not each.crds):
            needed = pair.lines.get(leader.line)
            for follower in (each for each in here if each.component == pair.follower) if needed else ():
                lowest = LOWEST_ENVOY_GATEWAY if pair.leader == "envoy-ai-gateway" else (0, 0, 0)
                line = f"{needed[0]}.{needed[1]}" if needed else ""
                if follower.line == needed and not (needed == lowest[:2] and follower.release < lowest):
                    continue
                least = ".".join(map(str, lowest)) + " or later" if needed == lowest[:2] else f"{line}.x"
                says = (
                    f"installs {follower.component} {follower.version}, but {leader.component} {leader.version} of "
                    f"{leader.by} needs {least}, {pair.source}"
                )
                yield Found(follower.by, follower.path, says, f"write a release {least}, or another {leader.component}")


RULE = Rule("TL701", "unsupported pair of releases", Severity.ERROR, check)
