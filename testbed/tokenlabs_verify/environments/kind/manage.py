"""`status`, `logs` and `down` of the kind environment."""

from __future__ import annotations

from pathlib import Path

from tokenlabs.contract.namespaces import FLUX
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.environments.kind import tools
from tokenlabs_verify.environments.kind.cluster import GATEWAY_HOST, Cluster
from tokenlabs_verify.environments.kind.cluster_state import collect
from tokenlabs_verify.environments.kind.running import api_of, clusters, run
from tokenlabs_verify.environments.kind.steps import down_steps
from tokenlabs_verify.flux import state as flux_state
from tokenlabs_verify.orchestrator import Say


def down(cluster: Cluster, say: Say) -> None:
    """Delete the cluster and its registry, if they exist."""
    tools.require(("docker", "kind"))
    tools.require_engine()
    for step in down_steps(cluster):
        run(step, say)


def status(cluster: Cluster) -> str:
    """Whether it exists, and Flux's status of each layer."""
    tools.require(("docker", "kind"))
    tools.require_engine()
    if cluster.name not in clusters():
        return f"no kind cluster `{cluster.name}`"
    return f"kind cluster `{cluster.name}`, gateway http://{GATEWAY_HOST}:{cluster.host_port}\n{layers(api_of(cluster.name))}"


def layers(api: KubernetesApi) -> str:
    """One line per Kustomization, in Flux's order."""
    found = api.list(flux_state.KUSTOMIZATION, "Kustomization", FLUX)
    states = {each["metadata"]["name"]: flux_state.state(each) for each in found}
    width = max(map(len, states), default=0)
    return "\n".join(
        f"  {name:{width}}  {'ready    ' if states[name].ready else 'not ready'}  {states[name].message}"
        for name in flux_state.order(found)
    )


def logs(cluster: Cluster, folder: Path) -> int:
    """Write the cluster's state to `folder`, for people and CI artifacts; return the number of files."""
    return collect(api_of(cluster.name), folder)
