"""TL802: an alert or a panel on a metric that the installed release does not export."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.checks.installed import installed
from tokenlabs.checks.queries import queries, recorded
from tokenlabs.contract.exported_metrics import SOURCES, Line, Source
from tokenlabs.manifests.placement import Target
from tokenlabs.spec.problems import did_you_mean


def check(target: Target) -> Iterator[Found]:
    """Metrics of components that the tree installs, in releases whose list is complete. Others are not judged."""
    asked = list(queries(target.objects))
    if not asked:
        return
    lines: dict[str, dict[Line, str]] = {}
    for each in installed(target.objects):
        if not each.crds:
            lines.setdefault(each.component, {})[each.line] = each.version
    by_rules = recorded(target.objects)
    for query in asked:
        for metric in sorted(query.metrics - by_rules):
            known = _known(metric, lines)
            if known and not any(metric in source.metrics for source in known):
                component = known[0].component
                version = " and ".join(lines[component].values())
                says = f"asks in `{query.name}` for `{metric}`, which {component} {version} does not export: there is no data"
                names = [name for source in known for name in source.metrics]
                yield Found(query.object, query.path, says, did_you_mean(metric, names))


def _known(metric: str, lines: Mapping[str, Mapping[Line, str]]) -> list[Source]:
    """The complete lists for a metric's name; empty where a release that is installed has none, or nothing is installed."""
    sources = [each for each in SOURCES if each.complete and metric.startswith(each.complete)]
    found = [each for each in sources if any(line in each.lines for line in lines.get(each.component, ()))]
    covered = {(each.component, line) for each in found for line in each.lines}
    here = {(each.component, line) for each in sources for line in lines.get(each.component, ())}
    return found if here <= covered else []


RULE = Rule("TL802", "metric that nothing exports", Severity.ERROR, check)
