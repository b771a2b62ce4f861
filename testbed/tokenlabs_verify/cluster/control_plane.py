"""The control plane's processes: how each is started, and how it reports readiness."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tokenlabs_verify.cluster import mirror, places
from tokenlabs_verify.cluster.pki import Pki
from tokenlabs_verify.cluster.workers import FIRST_NODE

ETCD_PORT = 2379
_SCHEDULER_PORT = 10259
_COREDNS_READY_PORT = 8181


@dataclass(frozen=True, slots=True)
class Process:
    """A process of the environment itself."""

    name: str
    argv: tuple[str, ...]
    ready: str | None = None
    """URL that returns 200 once the process is ready; None: only its exit is watched."""
    environment: Mapping[str, str] = field(default_factory=dict)
    """Variables besides the sandbox's."""


@dataclass(frozen=True, slots=True)
class Wiring:
    """Files and addresses that the processes share."""

    tools: Mapping[str, Path]
    pki: Pki
    run: Path
    """In memory: etcd's data and the roots of pods."""
    tokens: Path
    """CSV of kube-apiserver's static tokens."""
    token: Path
    """File with only the administrator's token."""
    kubeconfig: Path
    """Kubeconfig for processes inside."""
    corefile: Path
    """CoreDNS's configuration."""
    tools_file: Path
    images_file: Path
    withheld_file: Path
    logs: Path
    workers: Mapping[str, Path]
    """Nodes besides the first, and the folder of each one's pods."""
    nodes_file: Path


def etcd(wiring: Wiring) -> Process:
    """etcd, in memory, so that fsync costs nothing."""
    client = f"http://127.0.0.1:{ETCD_PORT}"
    peer = f"http://127.0.0.1:{ETCD_PORT + 1}"
    return Process(
        "etcd",
        (
            str(wiring.tools["etcd"]),
            f"--data-dir={wiring.run}/etcd",
            f"--listen-client-urls={client}",
            f"--advertise-client-urls={client}",
            f"--listen-peer-urls={peer}",
            "--unsafe-no-fsync",
            "--log-level=warn",
        ),
    )


def kube_apiserver(wiring: Wiring) -> Process:
    """The API server, with real authentication, RBAC and admission."""
    return Process(
        "kube-apiserver",
        (
            str(wiring.tools["kube-apiserver"]),
            f"--etcd-servers=http://127.0.0.1:{ETCD_PORT}",
            f"--service-cluster-ip-range={places.SERVICES}",
            f"--advertise-address={places.NODE}",
            "--bind-address=0.0.0.0",
            f"--secure-port={places.API_PORT}",
            f"--tls-cert-file={wiring.pki.certificate}",
            f"--tls-private-key-file={wiring.pki.key}",
            f"--client-ca-file={wiring.pki.authority}",
            f"--token-auth-file={wiring.tokens}",
            "--authorization-mode=RBAC",
            "--service-account-issuer=https://kubernetes.default.svc.cluster.local",
            f"--service-account-key-file={wiring.pki.service_account_key}",
            f"--service-account-signing-key-file={wiring.pki.service_account_key}",
            "--allow-privileged=true",
            # There are few clients: API priority and fairness would cost more than it gains.
            "--enable-priority-and-fairness=false",
            # Pod logs and exec would need a kubelet port, which ours lacks.
            f"--kubelet-certificate-authority={wiring.pki.authority}",
        ),
        ready=f"{places.API_SERVER}/readyz",
        # Fewer garbage collections while CRDs are compiled: 23 s of processor time until the platform is up instead of
        # 31 s, and 2.0 GB of memory at its peak instead of 1.2 GB.
        environment={"GOGC": "300"},
    )


def kube_controller_manager(wiring: Wiring) -> Process:
    """Deployments, StatefulSets, Jobs, EndpointSlices, garbage collection, service accounts; nodes that stop, if they can."""
    off = (
        # One node never stops. On a busy machine its heartbeat may be late, which is not under test.
        *(() if wiring.workers else ("node-lifecycle-controller",)),
        # The kubelet manages addresses and volumes.
        "node-ipam-controller",
        "cloud-node-lifecycle-controller",
        "persistentvolume-binder-controller",
        "persistentvolume-attach-detach-controller",
        "persistentvolume-expander-controller",
    )
    return Process(
        "kube-controller-manager",
        (
            str(wiring.tools["kube-controller-manager"]),
            f"--kubeconfig={wiring.kubeconfig}",
            f"--service-account-private-key-file={wiring.pki.service_account_key}",
            f"--root-ca-file={wiring.pki.authority}",
            "--leader-elect=false",
            "--controllers=*," + ",".join(f"-{name}" for name in off),
            "--bind-address=127.0.0.1",
            "--kube-api-qps=200",
            "--kube-api-burst=400",
        ),
    )


def kube_scheduler(wiring: Wiring) -> Process:
    """Binds Pods to nodes, with every check of the default profile: resources, taints, selectors, affinity, volumes."""
    return Process(
        "kube-scheduler",
        (
            str(wiring.tools["kube-scheduler"]),
            f"--kubeconfig={wiring.kubeconfig}",
            "--leader-elect=false",
            "--bind-address=127.0.0.1",
            f"--secure-port={_SCHEDULER_PORT}",
            f"--tls-cert-file={wiring.pki.certificate}",
            f"--tls-private-key-file={wiring.pki.key}",
            "--kube-api-qps=200",
            "--kube-api-burst=400",
        ),
        ready=f"https://127.0.0.1:{_SCHEDULER_PORT}/readyz",
    )


def coredns(wiring: Wiring) -> Process:
    """Cluster DNS on the node's address."""
    return Process(
        "coredns",
        (str(wiring.tools["coredns"]), f"-conf={wiring.corefile}"),
        ready=f"http://127.0.0.1:{_COREDNS_READY_PORT}/ready",
    )


def mirror_server(content: Path, keys: Pki) -> Process:
    """The hosts outside that the cluster fetches from, on the node's address."""
    return Process(
        "mirror",
        (
            sys.executable,
            "-P",
            "-m",
            "tokenlabs_verify.cluster.mirror",
            f"--content={content}",
            f"--certificate={keys.certificate}",
            f"--key={keys.key}",
            f"--address={places.NODE}",
        ),
        ready=f"https://{places.NODE}{mirror.HEALTH}",
    )


def corefile(kubeconfig: Path, mirrored: Sequence[str]) -> str:
    """CoreDNS's configuration: the cluster's names as in kubeadm, mirrored hosts, and NXDOMAIN at once for all others.

    Nothing is forwarded: the sandbox has no outside route, and waiting for an answer would time out.
    """
    return f"""\
cluster.local {{
    bind {places.NODE}
    errors
    ready 127.0.0.1:{_COREDNS_READY_PORT}
    kubernetes {{
        kubeconfig {kubeconfig}
        pods insecure
    }}
}}
{_mirrored_names(mirrored)}. {{
    bind {places.NODE}
    errors
    template ANY ANY {{
        rcode NXDOMAIN
    }}
}}
"""


def _mirrored_names(hosts: Sequence[str]) -> str:
    if not hosts:
        return ""
    answer = f"{{{{ .Name }}}} 60 IN A {places.NODE}"
    return f"""\
{" ".join(hosts)} {{
    bind {places.NODE}
    errors
    template IN A {{
        answer "{answer}"
    }}
    template ANY ANY {{
        rcode NOERROR
    }}
}}
"""


def kube_proxy(wiring: Wiring) -> Process:
    """Service addresses and node ports, through iptables in the sandbox's network namespace."""
    return Process(
        "kube-proxy",
        (
            str(wiring.tools["kube-proxy"]),
            f"--kubeconfig={wiring.kubeconfig}",
            f"--hostname-override={FIRST_NODE}",
            "--proxy-mode=iptables",
            "--iptables-min-sync-period=0s",
            "--masquerade-all",
            f"--cluster-cidr={places.NETWORK}",
            # Keep the kernel's conntrack settings: the host's cannot be changed.
            "--conntrack-max-per-core=0",
            "--conntrack-min=0",
            "--conntrack-tcp-timeout-established=0s",
            "--conntrack-tcp-timeout-close-wait=0s",
            "--metrics-bind-address=127.0.0.1:10249",
            "--healthz-bind-address=127.0.0.1:10256",
        ),
    )


def kubelet(wiring: Wiring, node: str = FIRST_NODE) -> Process:
    """Pods as processes; the first node's also volumes and addresses of LoadBalancer Services."""
    first = node == FIRST_NODE
    return Process(
        "kubelet" if first else f"kubelet-{node}",
        (
            sys.executable,
            "-P",
            "-m",
            "tokenlabs_verify.cluster.kubelet",
            f"--server={places.API_SERVER}",
            f"--token-file={wiring.token}",
            f"--certificate-authority={wiring.pki.authority}",
            f"--tools={wiring.tools_file}",
            f"--images={wiring.images_file}",
            f"--withheld={wiring.withheld_file}",
            f"--node={node}",
            f"--nodes={wiring.nodes_file}",
            f"--root={wiring.run / 'pods' if first else wiring.workers[node]}",
            f"--claims={wiring.run}/pods/claims",
            f"--logs={wiring.logs}/pods",
        ),
    )
