"""TL702: CRDs of another release than the controller that reads their objects."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.checks.installed import installed
from tokenlabs.manifests.placement import Target


def check(target: Target) -> Iterator[Found]:
    """Components whose chart and CRDs the tree installs separately."""
    here = installed(target.objects)
    for crds in (each for each in here if each.crds):
        controllers = [each for each in here if each.component == crds.component and not each.crds]
        if controllers and crds.release not in {each.release for each in controllers}:
            controller = controllers[0]
            says = (
                f"has the CRDs of {crds.component} {crds.version}, but {controller.by} installs {controller.version}: fields "
                "that one of the two does not know are dropped or rejected"
            )
            yield Found(crds.by, crds.path, says, f"write the tag of {controller.version}")


RULE = Rule("TL702", "CRDs of another release", Severity.ERROR, check)
