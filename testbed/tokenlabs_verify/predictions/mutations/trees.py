"""Changes of a lane, by what a commit does to manifests."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator, Mapping

from tokenlabs.manifests.kustomization import FILE
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.placement import FORCE
from tokenlabs_verify.predictions.mutations.bench import TARGET
from tokenlabs_verify.predictions.mutations.edits import EDITS, IMMUTABLE, Edit
from tokenlabs_verify.predictions.mutations.mutation import Files, Mutation


def mutations(seed: int, count: int, lanes: tuple[str, ...]) -> Iterator[Mutation]:
    """So many mutations, spread over the lanes; each kind about as often as any other."""
    kinds = sorted(KINDS)
    order = random.Random(seed)  # noqa: S311 - reproducible on purpose
    pool: list[str] = []
    for number in range(count):
        if not pool:
            pool = order.sample(kinds, len(kinds))
        yield of(pool.pop(), seed * 100_000 + number, lanes[number % len(lanes)])


def of(kind: str, seed: int, lane: str) -> Mutation:
    """The mutation of a kind with this seed. Raises KeyError for an unknown kind."""
    make = KINDS[kind]
    base = f"{TARGET}/{lane}"

    def change(files: Files) -> None:
        make(_Lane(files, base), random.Random(seed))  # noqa: S311 - reproducible on purpose

    return Mutation(f"{kind}-{seed}", kind, base, change)


class _Lane:
    """The files of a lane."""

    def __init__(self, files: Files, base: str) -> None:
        self.files, self.base = files, base

    @property
    def name(self) -> str:
        return self.base.rpartition("/")[2]

    def find(self, kind: str, name: str) -> Manifest:
        """A manifest. Raises StopIteration if there is none."""
        return next(each for each in self.all() if each["kind"] == kind and each["metadata"]["name"] == name)

    def all(self) -> Iterator[Manifest]:
        for path, manifests in self.files.items():
            if not path.endswith(f"/{FILE}"):
                yield from manifests

    def own(self) -> list[tuple[str, Manifest]]:
        """Files and manifests, without Flux's, Kustomize's and the namespace."""
        return [
            (path, each)
            for path, manifests in sorted(self.files.items())
            for each in manifests
            if each["kind"] not in ("Kustomization", "Namespace")
        ]

    def layer(self, part: str) -> Manifest:
        return self.find("Kustomization", f"{self.name}-{part}")

    def drop(self, manifest: Manifest) -> None:
        for path, manifests in self.files.items():
            self.files[path] = [each for each in manifests if each is not manifest]

    def put(self, part: str, file: str, manifest: Manifest) -> None:
        self.files.setdefault(f"{self.base}/{part}/{file}", []).append(manifest)


Make = Callable[[_Lane, random.Random], None]


def _remove(lane: _Lane, rng: random.Random) -> None:
    _, chosen = rng.choice(lane.own())
    lane.drop(chosen)


def _remove_file(lane: _Lane, rng: random.Random) -> None:
    path, _ = rng.choice(lane.own())
    del lane.files[path]


def _remove_kept(lane: _Lane, rng: random.Random) -> None:
    lane.drop(lane.find("ConfigMap", "kept"))


def _remove_and_keep(lane: _Lane, rng: random.Random) -> None:
    """Prune is switched off in the commit that removes an object: Flux applies the Kustomization first."""
    part = rng.choice(("first", "second"))
    lane.layer(part)["spec"]["prune"] = False
    inside = [each for path, each in lane.own() if f"/{part}/" in path]
    lane.drop(rng.choice(inside))


def _suspend(lane: _Lane, rng: random.Random) -> None:
    part = rng.choice(("first", "second", "aside"))
    lane.layer(part)["spec"]["suspend"] = True


def _suspend_and_change(lane: _Lane, rng: random.Random) -> None:
    lane.layer("second")["spec"]["suspend"] = True
    EDITS["image"](lane.find("Deployment", "web"), rng)
    lane.drop(lane.find("Service", "web"))


def _suspend_before(lane: _Lane, rng: random.Random) -> None:
    """A layer is suspended on which the changed one depends."""
    lane.layer("first")["spec"]["suspend"] = True
    EDITS["image"](lane.find("Deployment", "web"), rng)
    lane.drop(lane.find("Service", "web"))
    EDITS["image"](lane.find("Deployment", "side"), rng)


def _remove_layer(lane: _Lane, rng: random.Random) -> None:
    part = rng.choice(("second", "aside"))
    lane.drop(lane.layer(part))
    for path in [each for each in lane.files if f"/{part}/" in each]:
        del lane.files[path]


def _remove_orphaning_layer(lane: _Lane, rng: random.Random) -> None:
    """A Kustomization whose deletion leaves what it applied; `deletionPolicy` changes and goes with it in two commits."""
    part = rng.choice(("second", "aside"))
    lane.layer(part)["spec"]["deletionPolicy"] = "Orphan"


def _remove_suspended_layer(lane: _Lane, rng: random.Random) -> None:
    """Half of a removal in two commits: the way back adds the layer."""
    layer = lane.layer("aside")
    layer["spec"] |= {"suspend": True, "deletionPolicy": "Orphan"}


def _remove_only_kustomization(lane: _Lane, rng: random.Random) -> None:
    lane.drop(lane.layer(rng.choice(("second", "aside"))))


def _move(lane: _Lane, rng: random.Random) -> None:
    path, chosen = rng.choice(lane.own())
    old = path.split("/")[2]
    new = rng.choice([part for part in ("first", "second", "aside") if part != old])
    lane.drop(chosen)
    lane.put(new, "moved.yaml", chosen)


def _move_kept(lane: _Lane, rng: random.Random) -> None:
    chosen = lane.find("ConfigMap", "kept")
    lane.drop(chosen)
    lane.put(rng.choice(("second", "aside")), "moved.yaml", chosen)


def _move_file(lane: _Lane, rng: random.Random) -> None:
    """Another file of the same layer."""
    path, chosen = rng.choice(lane.own())
    lane.drop(chosen)
    lane.put(path.split("/")[2], "another.yaml", chosen)


def _rename(lane: _Lane, rng: random.Random) -> None:
    _, chosen = rng.choice([each for each in lane.own() if each[1]["kind"] not in ("PersistentVolumeClaim",)])
    chosen["metadata"]["name"] += "-new"


def _rename_layer(lane: _Lane, rng: random.Random) -> None:
    """Another Kustomization with the same folder."""
    lane.layer("aside")["metadata"]["name"] += "-new"


def _move_folder(lane: _Lane, rng: random.Random) -> None:
    """The same Kustomization with another folder."""
    layer = lane.layer("aside")
    layer["spec"]["path"] = layer["spec"]["path"].replace("/aside", "/elsewhere")
    for path in [each for each in lane.files if "/aside/" in each]:
        lane.files[path.replace("/aside/", "/elsewhere/")] = lane.files.pop(path)


def _add(lane: _Lane, rng: random.Random) -> None:
    _, chosen = rng.choice([each for each in lane.own() if each[1]["kind"] in ("ConfigMap", "Role", "Deployment")])
    new = copy.deepcopy(chosen)
    new["metadata"]["name"] += "-second"
    lane.put(rng.choice(("first", "second", "aside")), "added.yaml", new)


def _labels(lane: _Lane, rng: random.Random) -> None:
    _, chosen = rng.choice(lane.own())
    chosen["metadata"].setdefault("labels", {})["team"] = rng.choice("abc")


def _forced(lane: _Lane, rng: random.Random) -> None:
    kind, name, edit = rng.choice(IMMUTABLE)
    chosen = lane.find(kind, name.format(lane=lane.name))
    edit(chosen, rng)
    chosen["metadata"].setdefault("annotations", {})[FORCE] = "enabled"


def _immutable(number: int) -> Make:
    def make(lane: _Lane, rng: random.Random) -> None:
        kind, name, edit = IMMUTABLE[number]
        edit(lane.find(kind, name.format(lane=lane.name)), rng)

    return make


def _immutable_beside(lane: _Lane, rng: random.Random) -> None:
    """A layer that the API server rejects, with another change in it and one in the layer after it."""
    EDITS["role"](lane.find("RoleBinding", "web"), rng)
    lane.drop(lane.find("ConfigMap", "settings"))
    EDITS["image"](lane.find("Deployment", "web"), rng)


def _workload(edit: Edit, *names: tuple[str, str]) -> Make:
    def make(lane: _Lane, rng: random.Random) -> None:
        edit(lane.find(*rng.choice(names)), rng)

    return make


def _only_data(lane: _Lane, rng: random.Random) -> None:
    lane.find("ConfigMap", "settings")["data"]["level"] = "debug"


def _secret_data(lane: _Lane, rng: random.Random) -> None:
    lane.find("Secret", "token")["stringData"]["token"] = "two"  # noqa: S105


def _secret_written_otherwise(lane: _Lane, rng: random.Random) -> None:
    """`data` in place of `stringData`, with the same content."""
    secret = lane.find("Secret", "token")
    del secret["stringData"]
    secret["data"] = {"token": "b25l"}


def _alert(lane: _Lane, rng: random.Random) -> None:
    rules = lane.find("PrometheusRule", "alerts")["spec"]["groups"][0]["rules"]
    rules.pop(rng.randrange(len(rules)))


_WEB, _SIDE = ("Deployment", "web"), ("Deployment", "side")
_MODEL, _STORE, _AGENT = ("Deployment", "model"), ("StatefulSet", "store"), ("DaemonSet", "agent")
_ALL = (_WEB, _SIDE, _MODEL, _STORE, _AGENT)

KINDS: Mapping[str, Make] = {
    "remove": _remove,
    "remove-again": _remove,
    "remove-file": _remove_file,
    "remove-kept": _remove_kept,
    "remove-unpruned": _remove_and_keep,
    "suspend-before": _suspend_before,
    "remove-layer": _remove_layer,
    "suspend-and-policy": _remove_suspended_layer,
    "remove-kustomization": _remove_only_kustomization,
    "deletion-policy": _remove_orphaning_layer,
    "suspend": _suspend,
    "suspend-and-change": _suspend_and_change,
    "move": _move,
    "move-again": _move,
    "move-kept": _move_kept,
    "move-file": _move_file,
    "move-folder": _move_folder,
    "rename": _rename,
    "rename-layer": _rename_layer,
    "add": _add,
    "labels": _labels,
    "data": _only_data,
    "secret-data": _secret_data,
    "secret-form": _secret_written_otherwise,
    "alert": _alert,
    "immutable-forced": _forced,
    "immutable-forced-again": _forced,
    "immutable-beside": _immutable_beside,
    **{f"immutable-{kind.lower()}-{number}": _immutable(number) for number, (kind, _, _) in enumerate(IMMUTABLE)},
    "image": _workload(EDITS["image"], *_ALL),
    "variable": _workload(EDITS["variable"], *_ALL),
    "annotation": _workload(EDITS["annotation"], *_ALL),
    "template-label": _workload(EDITS["template-label"], *_ALL),
    "memory": _workload(EDITS["memory"], *_ALL),
    "quantity": _workload(EDITS["quantity"], _WEB, _SIDE, _STORE, _AGENT),
    "defaults": _workload(EDITS["defaults"], *_ALL),
    "replicas": _workload(EDITS["more"], _WEB, _SIDE, _STORE),
    "replicas-zero": _workload(EDITS["none"], _WEB, _SIDE, _STORE),
    "replicas-and-image": _workload(EDITS["more-and-image"], _WEB, _SIDE, _STORE),
    "outside-template": _workload(EDITS["outside-template"], *_ALL),
    "paused": _workload(EDITS["paused"], _WEB, _SIDE),
    "at-once": _workload(EDITS["at-once"], _WEB, _SIDE),
    "on-delete": _workload(EDITS["on-delete"], _STORE, _AGENT),
    "partition": _workload(EDITS["partition"], _STORE),
    "node-unknown": _workload(EDITS["other-node"], _MODEL),
    "node-architecture": _workload(EDITS["other-architecture"], _MODEL),
    "node-gpus": _workload(EDITS["more-gpus"], _MODEL),
    "node-memory": _workload(EDITS["too-much-memory"], _MODEL),
    "node-second": _workload(EDITS["second-on-gpu"], _MODEL),
    "node-rolling": _workload(EDITS["rolling-on-gpu"], _MODEL),
}
"""Name of a kind of change → how it is made."""
