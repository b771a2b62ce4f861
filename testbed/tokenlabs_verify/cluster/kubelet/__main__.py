"""Runs the kubelet inside the sandbox, until SIGTERM."""

from __future__ import annotations

import argparse
import json
import signal
import ssl
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from tokenlabs.cache import cache_root
from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.cluster import places, workers
from tokenlabs_verify.cluster.components import COMPONENTS
from tokenlabs_verify.cluster.kubelet import network, root
from tokenlabs_verify.cluster.kubelet.agent import Kubelet
from tokenlabs_verify.cluster.kubelet.api_cluster import ApiCluster
from tokenlabs_verify.cluster.kubelet.container import Node
from tokenlabs_verify.cluster.kubelet.node import CAPACITY
from tokenlabs_verify.cluster.kubelet.processes import Supervisor
from tokenlabs_verify.cluster.workers import Network, Worker

_REPOSITORY = Path(__file__).parents[4]
FIRST = Network(places.BRIDGE, places.NODE, places.NETWORK, "10.244.1.1", "10.244.199.254")
"""The first node's part of the network; those of other nodes come after it."""


def arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="kubelet", description=__doc__, allow_abbrev=False)
    parser.add_argument("--server", default=places.API_SERVER, help="the API server's address")
    parser.add_argument("--token-file", type=Path, required=True, help="contains an administrator's token")
    parser.add_argument("--certificate-authority", type=Path, required=True, help="PEM")
    parser.add_argument("--tools", type=Path, required=True, help="JSON: name -> path of each program")
    parser.add_argument(
        "--images", type=Path, required=True, help="JSON, read if it exists: image -> upstream's name of it"
    )
    parser.add_argument(
        "--withheld", type=Path, required=True, help="read if it exists: names of containers that must not start yet"
    )
    parser.add_argument("--root", type=Path, required=True, help="in-memory folder for pods")
    parser.add_argument("--logs", type=Path, required=True, help="folder for containers' logs")
    parser.add_argument("--claims", type=Path, required=True, help="in-memory folder for PersistentVolumeClaims")
    parser.add_argument("--node", required=True, help="the node's name")
    parser.add_argument("--nodes", type=Path, required=True, help="JSON: the nodes besides the first")
    return parser.parse_args(argv)


def own_tools(tools: Mapping[str, Path]) -> dict[str, Path]:
    """The tools, and the Python that runs this process."""
    return {"python": Path(sys.executable), **tools}


def seen_everywhere(tools: Mapping[str, Path]) -> list[Path]:
    """Folders that containers see at their own paths: Python, its environment, the repository, the tools.

    All tools of the cache: a program from a distribution's package is started by a script next to its libraries.
    """
    cached = cache_root() / "tools"
    folders = [
        Path(sys.base_prefix),
        Path(sys.prefix),
        _REPOSITORY,
        *(path.resolve().parent for path in tools.values()),
    ]
    return [*folders, cached] if cached.is_dir() else folders


def this_node(name: str, others: Sequence[Worker]) -> tuple[Worker, Network]:
    """The node of this name, and its network."""
    for number, each in enumerate(others):
        if each.name == name:
            return each, workers.network_of(number)
    return Worker(name), FIRST


def main() -> None:
    """Run until SIGTERM; then exit with code 0."""
    options = arguments(sys.argv[1:])
    tools = own_tools({name: Path(path) for name, path in json.loads(options.tools.read_text()).items()})
    worker, own = this_node(options.node, workers.read(options.nodes))
    network.prepare_node(own.bridge)
    trust = ssl.create_default_context(cafile=str(options.certificate_authority))
    cluster = ApiCluster(KubernetesApi(options.server, token=options.token_file.read_text().strip(), verify=trust))
    options.root.mkdir(parents=True, exist_ok=True)
    node = Node(
        name=options.node,
        address=own.address,
        gateway=places.NODE,
        api_host=places.SERVICES_FIRST,
        bridge=own.bridge,
        capacity={**CAPACITY, **worker.resources},
        folder=options.root,
        claims=options.claims,
        logs=options.logs,
        images=options.images,
        withheld=options.withheld,
        host=root.look(seen_everywhere(tools)),
        tools=tools,
        components=COMPONENTS,
        addresses=network.Addresses(own.first, own.last),
        supervisor=Supervisor(tools["bwrap"]),
        cluster=cluster,
    )
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    try:
        Kubelet(cluster, node, worker, places.LOAD_BALANCERS if own == FIRST else None).run(stop)
    except TokenlabsError as error:
        print(error, file=sys.stderr)
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
