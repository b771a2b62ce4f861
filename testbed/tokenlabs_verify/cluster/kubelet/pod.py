"""One Pod: its containers from start to end, run by one thread that alone changes their state."""

from __future__ import annotations

import queue
import shutil
import signal
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.cluster.components.component import MissingToolOfComponentError, NoComponentError
from tokenlabs_verify.cluster.kubelet import network, probes, processes, status, volumes
from tokenlabs_verify.cluster.kubelet.cluster import NotThereError
from tokenlabs_verify.cluster.kubelet.container import (
    Container,
    Node,
    Target,
    WithheldError,
    last_words,
    new_container,
    process_spec,
)
from tokenlabs_verify.cluster.kubelet.fields import FieldError
from tokenlabs_verify.cluster.kubelet.journal import say
from tokenlabs_verify.cluster.kubelet.status import IMAGE_PULL, Running, Terminated, Waiting
from tokenlabs_verify.cluster.kubelet.variables import Setting

_RETRY = 1.0
"""Seconds until a failed attempt is retried; a change in the cluster retries earlier."""
_LONGEST_BACKOFF = 2.0
_FORGIVEN_AFTER = 60.0
"""Seconds of running after which earlier exits no longer count."""


class Pod:
    """Runs a Pod until it is stopped; then nothing of it is left."""

    def __init__(self, manifest: Manifest, node: Node) -> None:
        self._manifest, self._node = manifest, node
        self.uid = str(manifest["metadata"]["uid"])
        self._began = time.time()
        self._folder = node.folder / self.uid
        self._inbox: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._exits = threading.Condition()
        """Guards `_alive`, `_gone` and `_kill_at`, and signals their changes."""
        self._alive: set[int] = set()
        self._gone: set[int] = set()
        self._kill_at: float | None = None
        """When remaining processes are killed (monotonic); None: it is not stopping."""
        self._network: network.PodNetwork | None = None
        self._address = node.address if manifest["spec"].get("hostNetwork") else ""
        self._volumes: dict[str, Path] | None = None
        self._failed = False
        self._forgotten = False
        self._reported: Manifest = {}
        spec = manifest["spec"]
        self._init = [new_container(each, init=True) for each in spec.get("initContainers") or ()]
        self._main = [new_container(each, init=False) for each in spec["containers"]]
        self._sidecars = [each for each in self._init if each.kind == "sidecar"]
        self._thread = threading.Thread(target=self._run, name=f"pod-{manifest['metadata']['name']}", daemon=True)

    @property
    def manifest(self) -> Manifest:
        """The Pod as last received."""
        return self._manifest

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def changed(self, manifest: Manifest | None = None) -> None:
        """The Pod (its labels or annotations) or an object it references has changed."""

        def take() -> None:
            if manifest is not None:
                self._manifest = manifest
            self._refresh()

        self._inbox.put(take)

    def stop(self, grace: float, *, forgotten: bool = False) -> None:
        """Stop it within `grace` seconds, or an earlier call's deadline; `forgotten`: it is deleted from the API."""
        with self._exits:
            end = time.monotonic() + grace
            self._kill_at = end if self._kill_at is None else min(end, self._kill_at)
            self._forgotten = self._forgotten or forgotten
            self._exits.notify_all()
        self._inbox.put(lambda: None)

    def join(self, seconds: float | None = None) -> bool:
        """Wait until nothing of it is left; return whether that happened in time."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    # Life cycle.

    def _run(self) -> None:
        while self._kill_at is None:
            dues = [due for due in (self._advance(), self._report()) if due is not None]
            try:
                self._inbox.get(timeout=max(0.0, min(dues) - time.monotonic()) if dues else None)()
            except queue.Empty:
                continue
        self._end()

    def _advance(self) -> float | None:
        """Start what is due; return when to check again if nothing happens before."""
        if self._failed or all(each.over for each in self._main):
            self._end_sidecars()
            return None
        if self._volumes is None and not self._prepare():
            return time.monotonic() + _RETRY
        for each in self._init:
            if each.kind == "init" and not each.over:
                return self._start_when_due(each)
            if each.kind == "sidecar":
                due = self._start_when_due(each)
                if not each.record.started:
                    return due
        dues = [self._start_when_due(each) for each in (*self._sidecars, *self._main)]
        return min((due for due in dues if due is not None), default=None)

    def _prepare(self) -> bool:
        """Create the network and volumes that all containers share; return whether they are ready."""
        spec = self._manifest["spec"]
        try:
            if self._network is None and not spec.get("hostNetwork"):
                self._address = self._node.addresses.take()
                name = self.uid.replace("-", "")[:12]
                self._network = network.connect(
                    name, self._address, self._node.gateway, self._node.bridge, self._folder / "network"
                )
            self._volumes = volumes.prepare(
                self._setting(), self._folder / "volumes", self._node.claims, self._node.cluster
            )
        except (NotThereError, volumes.VolumeError, FieldError, network.NetworkError, OSError) as error:
            if self._network is None and self._address and not spec.get("hostNetwork"):
                self._node.addresses.give_back(self._address)
                self._address = ""
            for each in (*self._init, *self._main):
                each.record.state = Waiting("ContainerCreating", str(error))
            return False
        for each in (*self._init, *self._main):
            each.record.state = Waiting("PodInitializing")
        return True

    def _setting(self) -> Setting:
        return Setting(self._manifest, self._address, self._node.address, self._node.api_host, self._node.capacity)

    def _start_when_due(self, container: Container) -> float | None:
        """Start it if it is not running and allowed to; return when it may start, if not yet."""
        if isinstance(container.record.state, Running) or container.over:
            return None
        if time.monotonic() < container.due:
            return container.due
        try:
            self._start(container)
        except (NoComponentError, MissingToolOfComponentError) as error:
            container.record.state = Waiting("NoComponent", str(error))
        except WithheldError as error:
            container.record.state = Waiting(IMAGE_PULL, str(error))
        except (NotThereError, volumes.VolumeError, FieldError) as error:
            container.record.state = Waiting("CreateContainerConfigError", str(error))
        except (processes.StartError, OSError) as error:
            container.record.state = Waiting("CreateContainerError", str(error))
        else:
            return None
        container.due = time.monotonic() + _RETRY
        return container.due

    def _start(self, container: Container) -> None:
        spec = process_spec(container, self._setting(), self._node, self._folder, self._volumes or {}, self._network)
        container.environment = spec.environment
        on_exit = lambda pid, code: self._exited(container, pid, code)  # noqa: E731
        pid = self._node.supervisor.start(spec, on_exit)
        record = container.record
        if isinstance(record.state, Terminated) or record.last:
            record.restarts += 1
        record.state = Running(pid, time.time())
        record.started = "startupProbe" not in container.spec
        record.ready = False
        record.not_ready = ""
        container.killing = False
        self._say(f"{record.name} runs as process {pid}: {spec.argv[0]}")
        self._probe(container, pid)

    # Exits.

    def _exited(self, container: Container, pid: int, code: int) -> None:
        """Called from the supervisor's thread."""
        finished = time.time()
        # Before threads waiting for the exit continue, so that they find it recorded.
        self._inbox.put(lambda: self._ended(container, pid, code, finished))
        with self._exits:
            self._alive.discard(pid)
            self._gone.add(pid)
            self._exits.notify_all()

    def _ended(self, container: Container, pid: int, code: int, finished: float) -> None:
        record = container.record
        if not isinstance(record.state, Running) or record.state.pid != pid:
            return
        for prober in container.probers:
            prober.stop()
        container.probers.clear()
        ran = finished - record.state.started
        ended = Terminated(code, record.state.started, finished, message=last_words(self._folder, container))
        self._say(f"{record.name} exited with code {code} after {ran:.1f} s")
        record.state = ended
        record.ready = record.started = False
        policy = self._manifest["spec"].get("restartPolicy") or "Always"
        if container.kind == "init" and code == 0:
            container.over = record.ready = True
        elif container.kind == "init" and policy == "Never":
            container.over = self._failed = True
        elif container.kind != "sidecar" and (policy == "Never" or (policy == "OnFailure" and code == 0)):
            container.over = True
        if container.over or self._kill_at is not None:
            return
        # kubelet starts at 10 s and ends at 5 min; tests need not wait that long.
        container.ends = 1 if ran >= _FORGIVEN_AFTER else container.ends + 1
        wait = 0.0 if container.ends == 1 else min(_LONGEST_BACKOFF, 2.0 ** (container.ends - 2))
        container.due = time.monotonic() + wait
        record.last = ended
        if wait:
            record.state = Waiting("CrashLoopBackOff", f"back-off {wait:g}s restarting failed container")

    def _kill(self, container: Container, grace: float) -> None:
        """Stop a container: its hook, SIGTERM, and SIGKILL after `grace` seconds or at the pod's deadline."""
        record = container.record
        if not isinstance(record.state, Running):
            return
        pid, end = record.state.pid, time.monotonic() + grace
        hook = (container.spec.get("lifecycle") or {}).get("preStop")
        if hook and grace > 0:
            target = Target(container, pid, self._address)
            hook_run = threading.Thread(target=probes.ask, args=(hook, target, grace), daemon=True)
            hook_run.start()
            self._wait(lambda: not hook_run.is_alive() or pid not in self._alive, end, step=0.1)
        if grace > 0:
            processes.kill(pid, signal.SIGTERM)
            self._wait(lambda: pid not in self._alive, end)
        with self._exits:
            if pid in self._alive:
                processes.kill(pid, signal.SIGKILL)
        self._wait(lambda: pid not in self._alive, time.monotonic() + 10, hurry=False)

    def _wait(self, met: Callable[[], bool], end: float, *, step: float | None = None, hurry: bool = True) -> None:
        with self._exits:
            while not met():
                limit = min(end, self._kill_at) if hurry and self._kill_at is not None else end
                left = limit - time.monotonic()
                if left <= 0:
                    return
                self._exits.wait(left if step is None else min(left, step))

    def _kill_all(self, containers: Sequence[Container], grace: float) -> None:
        threads = [threading.Thread(target=self._kill, args=(each, grace)) for each in containers]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _end_sidecars(self) -> None:
        running = [each for each in self._sidecars if isinstance(each.record.state, Running)]
        for each in self._sidecars:
            each.over = True
        self._kill_all(running, self._grace())
        for each in self._init + self._main:
            each.over = True
        self._drain()

    def _grace(self) -> float:
        grace = self._manifest["spec"].get("terminationGracePeriodSeconds")
        return 30.0 if grace is None else float(grace)

    def _drain(self) -> None:
        while True:
            try:
                self._inbox.get_nowait()()
            except queue.Empty:
                return

    def _end(self) -> None:
        for each in (*self._init, *self._main):
            for prober in each.probers:
                prober.stop()
            each.record.ready = False
        self._report()
        grace = max(0.0, (self._kill_at or 0.0) - time.monotonic())
        self._kill_all([each for each in (*self._init, *self._main) if each.kind != "sidecar"], grace)
        for each in reversed(self._sidecars):
            self._kill(each, max(0.0, (self._kill_at or 0.0) - time.monotonic()))
        self._drain()
        self._report()
        if self._network is not None:
            self._network.close()
            self._node.addresses.give_back(self._address)
        shutil.rmtree(self._folder, ignore_errors=True)
        self._say("is deleted")
        if not self._forgotten:
            self._node.cluster.forget(self._manifest)

    # Probes.

    def _probe(self, container: Container, pid: int) -> None:
        with self._exits:
            # If it exited immediately, its exit may already have been processed.
            if pid not in self._gone:
                self._alive.add(pid)
        self._watch(container, pid, "startupProbe" if "startupProbe" in container.spec else None)

    def _watch(self, container: Container, pid: int, kind: str | None) -> None:
        """Start one kind of probe, or those that follow a successful startup."""
        target = Target(container, pid, self._address)
        kinds = [kind] if kind else ["livenessProbe", "readinessProbe"]
        for each in kinds:
            if probe := container.spec.get(each):

                def tell(kind: str, good: bool, said: str) -> None:
                    self._inbox.put(lambda: self._probed(container, pid, kind, good, said))

                once = each == "startupProbe"
                container.probers.append(probes.Prober(each, probe, target, tell, until_success=once))
        if kind is None and "readinessProbe" not in container.spec:
            container.record.ready = True

    def _probed(self, container: Container, pid: int, kind: str, good: bool, said: str) -> None:
        record = container.record
        if not isinstance(record.state, Running) or record.state.pid != pid or self._kill_at is not None:
            return
        if kind == "readinessProbe":
            if record.ready and not good:
                self._say(f"{record.name} is no longer ready: {said}")
            record.ready, record.not_ready = good, "" if good else f"readiness probe: {said}"
        elif not good and not container.killing:
            container.killing = True
            record.ready = False
            record.not_ready = f"{kind}: {said}"
            self._say(f"{record.name} is restarted: {kind}: {said}")
            grace = (container.spec[kind].get("terminationGracePeriodSeconds")) or self._grace()
            threading.Thread(target=self._kill, args=(container, float(grace)), daemon=True).start()
        elif good and kind == "startupProbe":
            record.started = True
            self._watch(container, pid, None)

    # Status and log.

    def _say(self, text: str) -> None:
        metadata = self._manifest["metadata"]
        say(f"pod {metadata['namespace']}/{metadata['name']} {text}")

    def _refresh(self) -> None:
        if self._volumes is None:
            return
        try:
            volumes.refresh(self._setting(), self._folder / "volumes", self._node.cluster)
        except (NotThereError, volumes.VolumeError, FieldError, OSError) as error:
            self._say(f"volumes are unchanged: {error}")

    def _report(self) -> float | None:
        """Report the pod's status if it has changed; return when to retry if that failed."""
        records = [each.record for each in self._main]
        initialized = self._volumes is not None and all(
            each.record.started if each.kind == "sidecar" else each.over for each in self._init
        )
        finished = all(each.over for each in self._main)
        facts = status.PodFacts(
            address=self._address,
            node_address=self._node.address,
            began=self._began,
            network=bool(self._address),
            initialized=initialized or finished,
            finished=finished and not self._failed,
            failed=self._failed,
        )
        made = status.status(
            facts,
            [each.record for each in self._init],
            [each.record for each in self._sidecars],
            records,
            self._reported or self._manifest.get("status") or {},
            time.time(),
        )
        if made == self._reported or self._forgotten:
            return None
        if not self._node.cluster.report(self._manifest, made):
            return time.monotonic() + _RETRY
        self._reported = made
        return None
