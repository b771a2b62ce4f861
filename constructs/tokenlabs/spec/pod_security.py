"""What Kubernetes' Pod Security level `baseline` rejects in `pod` (Pod Security Standards of Kubernetes 1.35)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_CAPABILITIES = frozenset(
    {
        *("AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE"),
        *("SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT"),
    }
)
_SYSCTLS = frozenset(
    {
        *("kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start"),
        *("net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range", "net.ipv4.ip_local_reserved_ports"),
        *("net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_intvl"),
        *("net.ipv4.tcp_keepalive_probes", "net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem"),
    }
)


def beyond_baseline(pod: Mapping[str, Any]) -> bool:
    """Whether a partial pod template needs the level `privileged`."""
    spec = _mapping(pod.get("spec"))
    context = _mapping(spec.get("securityContext"))
    if any("hostPath" in _mapping(each) for each in _items(spec.get("volumes"))):
        return True
    if any(_mapping(each).get("name") not in _SYSCTLS for each in _items(context.get("sysctls"))):
        return True
    containers = [_mapping(each) for field in ("containers", "initContainers") for each in _items(spec.get(field))]
    contexts = (context, *(_mapping(each.get("securityContext")) for each in containers))
    return any(reason for each in contexts for reason in _reasons(each))


def _reasons(context: Mapping[str, Any]) -> Iterator[bool]:
    yield context.get("privileged") is True
    yield any(each not in _CAPABILITIES for each in _items(_mapping(context.get("capabilities")).get("add")))
    yield context.get("procMount", "Default") != "Default"
    for field in ("seccompProfile", "appArmorProfile"):
        yield _mapping(context.get(field)).get("type") == "Unconfined"
    yield bool(
        _mapping(context.get("seLinuxOptions")).get("user") or _mapping(context.get("seLinuxOptions")).get("role")
    )
    yield _mapping(context.get("windowsOptions")).get("hostProcess") is True


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _items(value: Any) -> Any:
    return value if isinstance(value, list | tuple) else ()
