"""The measured commands: synth at several sizes, and what it is compared with."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from tokenlabs.bench import platforms, rivals
from tokenlabs.bench.platforms import Size
from tokenlabs.bench.subject import Subject, folder_of, slug
from tokenlabs.secrets.platform_edit import with_tier
from tokenlabs.secrets.platform_file import read_platform
from tokenlabs.spec.target_names import TARGETS
from tokenlabs.synth.jsii_process import node

BASELINE = "empty cdk8s app"
DEFAULT = Size()
SIZES = (DEFAULT, Size(20, 200), Size(100, 1_000), Size(100, 10_000))
RIVALS = SIZES[2]
"""The size at which check and diff are compared with kubeconform and dyff: some 2,300 objects in one target."""

_EMPTY_APP = """
from cdk8s import App, Chart
app = App()
Chart(app, "empty")
app.synth()
"""

_PLAIN_DUMP = """
import sys, yaml, json, pathlib
objects = json.loads(pathlib.Path(sys.argv[1]).read_text())
pathlib.Path(sys.argv[2]).write_text(yaml.dump_all(objects, Dumper=yaml.CSafeDumper, sort_keys=False))
"""

_READ_YAML = """
import pathlib, sys, yaml
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.yaml")):
    list(yaml.load_all(path.read_bytes(), yaml.CSafeLoader))
"""

_TYPESCRIPT = """
const { App, Chart, ApiObject, JsonPatch } = require("cdk8s");
const app = new App({ outdir: process.argv[3] });
const chart = new Chart(app, "all");
for (const [i, o] of require(process.argv[2]).entries()) {
  const { apiVersion, kind, metadata, ...rest } = o;
  new ApiObject(chart, `o${i}`, { apiVersion, kind, metadata, ...rest });
}
app.synth();
"""


def subjects(repository: Path, work: Path, sizes: tuple[Size, ...] = SIZES) -> Iterator[Subject]:
    """All subjects, with their inputs below `work`."""
    environment = _environment()
    # Other tools start as documented; synth finds Node by itself.
    with_node = environment | {"JSII_NODE": node()}
    python = (sys.executable, "-P")
    empty = folder_of(work, "empty")
    (empty / "app.py").write_text(_EMPTY_APP)
    yield Subject(BASELINE, (*python, "app.py"), empty, with_node)
    for size in sizes:
        yield from _synths(size, repository, work, environment)
    for size in sizes:
        yield from _readers(size, work, environment, python)
    for size in sizes:
        yield from _others(size, work, environment, python)


def _synths(size: Size, repository: Path, work: Path, environment: dict[str, str]) -> Iterator[Subject]:
    synth = (sys.executable, "-P", "-O", "-m", "tokenlabs", "synth", "--quiet")
    folder = folder_of(work, f"synth {size}")
    platforms.write(size, repository, folder)
    yield Subject(f"synth --full, {size}", (*synth, "--full"), folder, environment, memory=True)
    yield Subject(f"synth, nothing changed, {size}", synth, folder, environment)
    moved = folder_of(work, f"tenants {size}")
    platforms.write(size, repository, moved)
    yield Subject(f"synth, a tenant changed, {size}", synth, moved, environment, _TenantMoves(moved))


def _readers(size: Size, work: Path, environment: dict[str, str], python: tuple[str, ...]) -> Iterator[Subject]:
    """What reads the tree that a synth of this size wrote, against only parsing its YAML."""
    folder = folder_of(work, f"readers {size}")
    (folder / "read_yaml.py").write_text(_READ_YAML)
    dist = work / slug(f"synth {size}") / "dist"

    def change(_: int) -> None:
        """Every model's image comes from elsewhere."""
        if not (folder / "new").exists():
            shutil.copytree(dist, folder / "new")
            for path in (folder / "new").glob("*/models/**/*.yaml"):
                path.write_text(path.read_text().replace(" image: ", " image: mirror.example/"))

    def subject(name: str, *arguments: str | Path, code: int = 0) -> Subject:
        return Subject(f"{name}, {size}", tuple(map(str, arguments)), folder, environment, change, codes=(code,))

    tokenlabs = (*python, "-O", "-m", "tokenlabs")
    yield subject("parse YAML", *python, "read_yaml.py", dist)
    yield subject("check", *tokenlabs, "check", dist)
    yield subject("diff", *tokenlabs, "diff", dist, "new", "-o", "diff.txt", code=1)
    yield subject("trace", *tokenlabs, "trace", "POST", "/v1/chat/completions", "--tree", dist)
    if size == RIVALS:
        yield subject("check, one target", *tokenlabs, "check", dist / TARGETS[0])
        changed = (dist / TARGETS[0], f"new/{TARGETS[0]}")
        yield subject("diff, one target", *tokenlabs, "diff", *changed, "-o", "diff.txt", code=1)
        yield from rivals.subjects(str(size), *changed, folder, environment, change)


@dataclass(frozen=True, slots=True)
class _TenantMoves:
    """Gives the first tenant another tier before each run, as `tenant set-tier` would."""

    folder: Path

    def __call__(self, _: int) -> None:
        """Edit platform.yaml and the tenant's file."""
        platform = read_platform(self.folder / "platform.yaml")
        tenant = platform.tenants[0]
        tier = platform.tiers[(platform.tiers.index(tenant.tier) + 1) % len(platform.tiers)]
        file = self.folder / "secrets" / "tenants" / f"{tenant.name}.yaml"
        file.write_text(platforms.renamed(file.read_text(), {"name": tenant.name, "user": tenant.user, "tier": tier}))
        platform.path.write_text(with_tier(platform, tenant.name, tier))


def _others(size: Size, work: Path, environment: dict[str, str], python: tuple[str, ...]) -> Iterator[Subject]:
    """The same objects as a synth of this size writes, by other means."""
    folder = folder_of(work, f"others {size}")
    objects = folder / "objects.json"

    def gather(_: int) -> None:
        if not objects.exists():
            objects.write_text(json.dumps(_objects(work / slug(f"synth {size}") / "dist")))

    (folder / "dump.py").write_text(_PLAIN_DUMP)
    yield Subject(
        f"plain PyYAML dump, {size}", (*python, "dump.py", str(objects), "out.yaml"), folder, environment, gather
    )
    if helm := shutil.which("helm"):
        chart = folder / "chart"

        def pack(number: int) -> None:
            gather(number)
            if not chart.exists():
                _write_chart(chart, objects)

        yield Subject(f"helm template, {size}", (helm, "template", "same", str(chart)), folder, environment, pack)
    if modules := _typescript_modules():
        (folder / "app.js").write_text(_TYPESCRIPT)
        yield Subject(
            f"cdk8s TypeScript, {size}",
            (node(), "app.js", str(objects), "out"),
            folder,
            environment | {"NODE_PATH": str(modules)},
            gather,
        )


def _objects(dist: Path) -> list[object]:
    return [
        document
        for path in sorted(dist.rglob("*.yaml"))
        if path.name != "kustomization.yaml"
        for document in yaml.load_all(path.read_text(), Loader=yaml.CSafeLoader)
    ]


def _write_chart(chart: Path, objects: Path) -> None:
    (chart / "templates").mkdir(parents=True)
    (chart / "Chart.yaml").write_text("apiVersion: v2\nname: same\nversion: 1.0.0\n")
    for number, each in enumerate(json.loads(objects.read_text())):
        text = yaml.dump(each, Dumper=yaml.CSafeDumper).replace("{{", '{{ "{{" }}')
        (chart / "templates" / f"{number:05}.yaml").write_text(text)


def _typescript_modules() -> Path | None:
    """Folder of npm packages that has cdk8s, from NODE_PATH."""
    for folder in filter(None, os.environ.get("NODE_PATH", "").split(os.pathsep)):
        if (Path(folder) / "cdk8s").is_dir():
            return Path(folder)
    return None


def _environment() -> dict[str, str]:
    changing = ("PYTHONDONTWRITEBYTECODE", "JSII_NODE", "JSII_RUNTIME", "NODE_OPTIONS")
    return {name: value for name, value in os.environ.items() if name not in changing}
