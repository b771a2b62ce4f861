"""Takeovers in the embedded environment: a sandbox without a platform, and in it a platform without tokenlabs.

`start` runs on the host, and `main` in the sandbox, through nsenter.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tokenlabs.errors import DIFFERENCE, FINE, TokenlabsError
from tokenlabs.manifests.tree import DIST
from tokenlabs.spec.target_names import SIMULATED
from tokenlabs_verify.cluster import sandbox
from tokenlabs_verify.cluster.places import Places, environment_places
from tokenlabs_verify.cluster.tools.building import built
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.flux import content
from tokenlabs_verify.rehearsals.checkout import Checkout
from tokenlabs_verify.rehearsals.takeover import august, february
from tokenlabs_verify.rehearsals.takeover.lab_repository import LabRepository
from tokenlabs_verify.rehearsals.takeover.operator import Operator
from tokenlabs_verify.rehearsals.takeover.taking_over import Takeover

Say = Callable[[str], None]
_MODULE = "tokenlabs_verify.environments.embedded.takeover"


def start(name: str, repository: Path, say: Say) -> int:
    """Install a platform in a new sandbox, and take it over; the exit code.

    Raises:
        MissingToolError: tools are not built, or namespaces are not allowed.
        SandboxError: the control plane did not start.
    """
    where = environment_places(f"takeover-{name}")
    tools = built()
    content.build(where.mirror, [repository / DIST / SIMULATED], tools)
    box = sandbox.start(where, tools, keep=False, progress=say)
    try:
        command = box.inside(sys.executable, "-P", "-m", _MODULE, name, str(where.root), str(repository))
        return subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode
    finally:
        sandbox.stop(where)


def main(argv: Sequence[str]) -> int:
    """Install the named platform and take it over; what it showed goes to stderr."""
    name, root, repository = argv[0], Path(argv[1]), Path(argv[2])
    where = Places(root)
    folder = where.platform(name)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    checkout = Checkout(folder)
    tools = {tool: Path(path) for tool, path in json.loads(where.tools.read_text()).items()}
    operator = Operator(tools, where.inner_kubeconfig, folder, checkout.age_key)
    dist = february.Dist(repository / DIST / SIMULATED)
    where.images.write_text(json.dumps(february.images(dist)))

    def say(line: str) -> None:
        print(line, file=sys.stderr, flush=True)

    environment = Embedded(where, frozenset())
    try:
        if name == "august":
            lab = LabRepository(where.mirror, folder / "lab")
            installed = august.install(operator, dist, february.keys(), lab, environment.api)
        else:
            installed = february.install(operator, dist, february.keys())
        takeover = Takeover(environment, operator, checkout, where.mirror, installed, say)
        taken = takeover.run(repository / "platform.yaml")
    except TokenlabsError as error:
        say(f"error: {error}")
        return error.exit_code
    for each in taken.remarks:
        say(f"  {each}")
    for each in taken.broken:
        say(f"  BROKEN: {each}")
    return DIFFERENCE if taken.broken else FINE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
