"""Starts one container: namespaces, a root of bind mounts, then the program as the first process in it.

Run by the kubelet as `python -I -S launch.py SPEC_FD STATUS_FD GO_FD`, with nothing but the standard library: it is
started once a container, and its time counts. SPEC is JSON (`processes.Spec`). STATUS gets the container's process id on
a line and then, if the program could not be started, why; it is closed when the program runs. GO is closed by the kubelet
when it has become the container's parent.
"""

# Importing pathlib takes longer than all the rest of it.
# ruff: noqa: PTH103, PTH110, PTH112, PTH120, PTH123, PTH211

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
from typing import Any

_LIBC = ctypes.CDLL(None, use_errno=True)

_CLONE_NEWNS, _CLONE_NEWUTS, _CLONE_NEWIPC, _CLONE_NEWPID, _CLONE_NEWNET = (
    0x00020000,
    0x04000000,
    0x08000000,
    0x20000000,
    0x40000000,
)
_MS_NOSUID, _MS_NODEV, _MS_NOEXEC, _MS_BIND, _MS_REC, _MS_PRIVATE = 2, 4, 8, 4096, 16384, 1 << 18
_MNT_DETACH = 2
_PR_SET_PDEATHSIG = 1
# Numbers of calls that glibc before 2.36 has no wrapper for; the same on every architecture but pivot_root's.
_SYS_MOUNT_SETATTR = 442
_SYS_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
_AT_FDCWD, _AT_RECURSIVE, _MOUNT_ATTR_RDONLY = -100, 0x8000, 1


class _MountAttributes(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_uint64) for name in ("set", "clear", "propagation", "namespace"))


def _checked(result: int, what: str) -> None:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def control_process(option: int, value: int) -> None:
    """`prctl` with one argument."""
    _checked(_LIBC.prctl(option, ctypes.c_ulong(value), 0, 0, 0), f"prctl {option}")


def own_network() -> None:
    """Give the calling thread an empty network namespace."""
    _checked(_LIBC.unshare(_CLONE_NEWNET), "unshare")


def _mount(source: str, target: str, kind: str | None, flags: int, options: str | None = None) -> None:
    encoded = (each.encode() if each is not None else None for each in (source, target, kind))
    data = options.encode() if options else None
    _checked(_LIBC.mount(*encoded, ctypes.c_ulong(flags), data), f"mount {source} on {target}")


def _read_only(target: str, *, everything_below: bool) -> None:
    attributes = _MountAttributes(set=_MOUNT_ATTR_RDONLY)
    flags = _AT_RECURSIVE if everything_below else 0
    result = _LIBC.syscall(
        _SYS_MOUNT_SETATTR, _AT_FDCWD, target.encode(), flags, ctypes.byref(attributes), ctypes.sizeof(attributes)
    )
    _checked(result, f"make {target} read-only")


def _bind(source: str, target: str, read_only: bool) -> None:
    source = os.path.realpath(source)
    if os.path.isdir(source):
        os.makedirs(target, exist_ok=True)
    elif not os.path.exists(target):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o644))
    # All that is mounted below comes with it: the kernel refuses to show what a mount of the host's covers.
    _mount(source, target, None, _MS_BIND | _MS_REC)
    if read_only:
        _read_only(target, everything_below=True)


def _build(root: str, steps: list[list[Any]]) -> None:
    """Fill the new root; a step is its name and arguments, as `root.Step` has them."""
    for name, path, *arguments in steps:
        target = root + path
        if name == "directory":
            os.makedirs(target, exist_ok=True)
        elif name == "file":
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "w", encoding="utf-8") as file:
                file.write(arguments[0])
        elif name == "link":
            os.makedirs(os.path.dirname(target), exist_ok=True)
            os.symlink(arguments[0], target)
        elif name == "bind":
            _bind(arguments[0], target, arguments[1])
        elif name == "memory":
            os.makedirs(target, exist_ok=True)
            _mount("tmpfs", target, "tmpfs", _MS_NOSUID | _MS_NODEV, "mode=1777")
        elif name == "proc":
            os.makedirs(target, exist_ok=True)
            _mount("proc", target, "proc", _MS_NOSUID | _MS_NODEV | _MS_NOEXEC)
        else:
            raise ValueError(f"no such step: {name}")


def _enter(spec: dict[str, Any]) -> None:
    root = spec["root"]
    _mount("none", "/", None, _MS_REC | _MS_PRIVATE)
    _mount("tmpfs", root, "tmpfs", _MS_NOSUID | _MS_NODEV, "mode=755")
    _build(root, spec["steps"])
    os.chdir(root)
    _checked(_LIBC.syscall(_SYS_PIVOT_ROOT[os.uname().machine], b".", b"."), "pivot_root")
    # The old root lies on the new one now; without it the container sees nothing of the host but what was bound.
    _checked(_LIBC.umount2(b".", _MNT_DETACH), "umount of the old root")
    os.chdir("/")
    hostname = spec["hostname"].encode()[:64]
    _checked(_LIBC.sethostname(hostname, len(hostname)), "sethostname")
    os.makedirs(spec["directory"], exist_ok=True)
    os.chdir(spec["directory"])
    if spec["read_only"]:
        _read_only("/", everything_below=False)


def _run(spec: dict[str, Any], status: int, go: int) -> None:
    if spec["network"] is not None:
        os.set_inheritable(spec["network"], False)
        _checked(_LIBC.setns(spec["network"], _CLONE_NEWNET), "setns")
    _checked(_LIBC.unshare(_CLONE_NEWNS | _CLONE_NEWUTS | _CLONE_NEWIPC | _CLONE_NEWPID), "unshare")
    child = os.fork()
    if child:
        os.write(status, f"{child}\n".encode())
        os._exit(0)
    # The death that is to be ours is the kubelet's, not that of the launcher, which goes now.
    os.read(go, 1)
    os.close(go)
    os.setsid()
    control_process(_PR_SET_PDEATHSIG, signal.SIGKILL)
    _enter(spec)
    # Python ignores these; a program expects them as they are by default.
    for number in (signal.SIGPIPE, signal.SIGXFSZ):
        signal.signal(number, signal.SIG_DFL)
    os.execvpe(spec["argv"][0], spec["argv"], spec["environment"])  # noqa: S606


def main() -> None:
    """Start the container that the file descriptor of the first argument describes."""
    status, go = int(sys.argv[2]), int(sys.argv[3])
    os.set_inheritable(status, False)
    with open(int(sys.argv[1]), encoding="utf-8") as file:
        spec = json.load(file)
    try:
        _run(spec, status, go)
    except (OSError, ValueError) as error:
        os.write(status, str(error).encode())
        os._exit(127)


if __name__ == "__main__":
    main()
