"""The stages of a run: mutations of trees in lanes, and of platform.yaml, each commit graded."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from itertools import islice
from pathlib import Path

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.document import read_spec
from tokenlabs_verify.orchestrator import Say
from tokenlabs_verify.predictions import PLATFORM, TREES
from tokenlabs_verify.predictions import lab as flux_lab
from tokenlabs_verify.predictions.grade import Graded, Run
from tokenlabs_verify.predictions.lab import Cluster, FluxLab
from tokenlabs_verify.predictions.mutations import bench, platforms, trees
from tokenlabs_verify.predictions.mutations.mutation import Mutation, applied
from tokenlabs_verify.predictions.nodes import node, storage_class
from tokenlabs_verify.predictions.statuses import STATUSES, Statuses
from tokenlabs_verify.predictions.trial import Bench, Commit, Trial, objects_of, of_lane

_LANES = 10
_FAST = ("--requeue-dependency=300ms", "--kube-api-qps=500", "--kube-api-burst=1000")
"""Settings that only change how fast kustomize-controller is."""
_INSTALLING = 1200.0
"""Seconds until all layers are ready for the first time; they take about 75 on two idle cores."""
_GPU = {"nvidia.com/gpu": "1", "memory": "119Gi"}


def of_trees(repository: Path, seed: int, count: int | None, cases: Sequence[str], say: Say) -> Run:
    """Mutations of lanes, several a commit, and the way back. Raises TokenlabsError as `lab.up`, or for an unknown case."""
    started = time.monotonic()
    count = count or 2 * len(trees.KINDS)
    lanes = bench.lane_names(min(_LANES, len(cases) or count))
    if cases:
        mutations = [_case(each, lanes[number % len(lanes)]) for number, each in enumerate(cases)]
    else:
        mutations = list(trees.mutations(seed, count, lanes))
    labels = {"kubernetes.io/arch": "arm64", "nvidia.com/gpu.product": "NVIDIA-GB10"}
    nodes = [node("controller", {"kubernetes.io/arch": "amd64"}, {})]
    nodes += [node(f"node-{lane}", labels, _GPU) for lane in lanes]
    classes = [storage_class("folders"), storage_class("other")]
    graded: list[Graded] = []
    busy: list[str] = []
    with _lab(repository, TREES, nodes, classes, {}) as lab:
        for each in bench.entry_point():
            lab.api.apply(each)
        at = Bench(lab, bench.ROOT, bench.TARGET)
        base = Commit(bench.tree(lanes), bench.platform(lanes).encode())
        _first(at, base, say)
        for begin in range(0, len(mutations), len(lanes)):
            batch = mutations[begin : begin + len(lanes)]
            changed = Commit(applied(base.tree, batch), base.platform)
            there = at.go(changed)
            stuck = at.unready()
            new = list(_of_batch(batch, there, (base, changed), stuck, back=False))
            back = at.go(base)
            # Where the commit was not applied, the way back is none.
            clean = [each for each in batch if there.settled and not _of_lane(each, stuck)]
            new += _of_batch(clean, back, (base, changed), at.unready(), back=True)
            graded += new
            busy += [f"{each.id}: {trial.busy}" for trial in (there, back) if trial.busy for each in batch]
            _progress(graded, new, begin + len(batch), len(mutations), there.seconds + back.seconds, say)
    return Run(TREES, seed, graded, time.monotonic() - started, busy=tuple(busy))


def of_platform(repository: Path, seed: int, count: int | None, cases: Sequence[str], say: Say) -> Run:
    """Mutations of platform.yaml, one a commit, from one to the next. Raises TokenlabsError as `lab.up`, or if nothing renders."""
    started = time.monotonic()
    graded: list[Graded] = []
    skipped: list[str] = []
    busy: list[str] = []
    names = list(cases or islice(platforms.order(seed), count))
    with tempfile.TemporaryDirectory(prefix="tokenlabs-predictions-") as folder:
        checkout = platforms.Checkout(repository, Path(folder))
        base = checkout.commit()
        commits: dict[str, Commit] = {}
        for name in names:
            try:
                commits[name] = checkout.commit(platforms.change(name))
            except TokenlabsError as error:
                skipped.append(f"{name}: {str(error).splitlines()[0]}")
        say(f"{len(commits)} platforms rendered, {len(skipped)} rejected ({time.monotonic() - started:.0f} s)")
        key = Path(checkout.key_file).read_text()
        with _lab(repository, PLATFORM, _nodes(repository), _cluster_objects(key)) as lab:
            for each in _entry_point(repository):
                lab.api.apply(each)
            at = Bench(lab, str(read_spec(repository / "platform.yaml").at("name")), bench.TARGET)
            _first(at, base, say)
            for number, (name, commit) in enumerate(commits.items(), 1):
                trial = at.go(commit)
                new = [_graded(name, trial, at.unready(), back=False)] if trial.settled else []
                busy += [f"{name}: {trial.busy}"] if trial.busy else []
                graded += new
                _progress(graded, new, number, len(commits), trial.seconds, say)
                if at.unready():
                    at.go(base)  # where the commit was not applied, the next one is no change from it
    return Run(PLATFORM, seed, graded, time.monotonic() - started, tuple(skipped), tuple(busy))


def _case(case: str, lane: str) -> Mutation:
    kind, _, seed = case.rpartition("-")
    if kind not in trees.KINDS or not seed.isdecimal():
        raise TokenlabsError(f"unknown case `{case}`; write a kind and its seed, such as `move-100016`")
    return trees.of(kind, int(seed), lane)


def _lab(
    repository: Path, stage: str, nodes: Sequence[Manifest], objects: Sequence[Manifest], statuses: Statuses = STATUSES
) -> AbstractContextManager[FluxLab]:
    cluster = Cluster(
        [*flux_lab.settings(repository / "dist" / bench.TARGET), *_FAST], nodes, objects, statuses=statuses
    )
    return flux_lab.up(f"predictions-{stage}", cluster)


def _first(at: Bench, base: Commit, say: Say) -> None:
    trial = at.go(base, _INSTALLING)
    if not trial.settled or at.unready():
        raise TokenlabsError("the unchanged tree does not become ready:\n" + "\n".join(at.unready()))
    say(f"the unchanged tree is applied ({trial.seconds:.0f} s)")


def _of_batch(
    batch: Collection[Mutation], trial: Trial, commits: tuple[Commit, ...], unready: Sequence[str], *, back: bool
) -> Iterator[Graded]:
    for each in batch if trial.settled else ():
        own = of_lane(trial, objects_of(each.lane, *commits))
        yield _graded(each.id, own, _of_lane(each, unready), back=back)


def _of_lane(mutation: Mutation, unready: Sequence[str]) -> list[str]:
    return [each for each in unready if each.startswith(f"{mutation.lane.rpartition('/')[2]}-")]


def _graded(case: str, trial: Trial, unready: Sequence[str], *, back: bool) -> Graded:
    return Graded(case, back, trial.scores, trial.misses, tuple(unready) if trial.misses else ())


def _progress(graded: Sequence[Graded], new: Sequence[Graded], done: int, total: int, seconds: float, say: Say) -> None:
    for each in new:
        for miss in each.misses:
            say(f"  {each.name}: {miss}")
    misses = sum(len(each.misses) for each in graded)
    say(f"{done}/{total} mutations, {len(graded)} commits graded, {misses} misses ({seconds:.0f} s)")


def _entry_point(repository: Path) -> Iterator[Manifest]:
    """As in the installation guide: `kubectl apply -k dist/microk8s/bootstrap`."""
    for path in sorted((repository / "dist" / bench.TARGET / "bootstrap").glob("*.yaml")):
        yield from (each for each in yaml_text.load(path.read_text()) if "kustomize.config" not in each["apiVersion"])


def _nodes(repository: Path) -> list[Manifest]:
    nodes = read_spec(repository / "platform.yaml").at("cluster", "nodes")
    found = []
    for name, each in nodes.items():
        gpu = each.get("gpu")
        labels = {"kubernetes.io/arch": each["arch"]}
        if gpu:
            labels["nvidia.com/gpu.product"] = gpu["product"]
        found.append(node(name, labels, {"nvidia.com/gpu": "1", "memory": gpu["memory"]} if gpu else {}))
    return found


def _cluster_objects(key: str) -> list[Manifest]:
    """What a MicroK8s cluster has before the platform, and Flux's key for Secrets."""
    flux = {"name": "sops-age", "namespace": flux_lab.FLUX}
    return [
        *(storage_class(each) for each in ("microk8s-hostpath", "other")),
        *(
            {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": each}}
            for each in ("monitoring", "observability")
        ),
        {
            "apiVersion": "node.k8s.io/v1",
            "kind": "RuntimeClass",
            "metadata": {"name": "nvidia"},
            "handler": "nvidia",
        },
        {"apiVersion": "v1", "kind": "Secret", "metadata": flux, "stringData": {"age.agekey": key}},
    ]


RUN: Mapping[str, Callable[[Path, int, int | None, Sequence[str], Say], Run]] = {TREES: of_trees, PLATFORM: of_platform}
"""Stage → its run."""
