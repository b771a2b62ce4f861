"""`imports/k8s`: the typed bindings of Kubernetes' own kinds, extracted from cdk8s-plus-28.

cdk8s-plus-28 holds 582 classes for every kind there is, and importing it takes as long as a small synth. The kinds that
the layers use, and what those refer to, are a quarter of that. The constructs stay cdk8s-plus-28's own: the same jsii
types and the same code for Node, under the same names as in `cdk8s_plus_28.k8s`. What Node loads is cut alike: without
the other kinds' descriptions and the constructs of a higher level, which take it longer to load than all CRDs together.
"""

from __future__ import annotations

import ast
import io
import json
import re
import tarfile
from collections.abc import Collection
from importlib.metadata import distribution, version
from pathlib import Path

from tokenlabs.bindings.jsii_archive import packed
from tokenlabs.bindings.slim import unparsed

DISTRIBUTION = "cdk8s-plus-28"

KINDS = (
    "KubeClusterRole",
    "KubeClusterRoleBinding",
    "KubeConfigMap",
    "KubeDeployment",
    "KubeNamespace",
    "KubeNetworkPolicy",
    "KubePersistentVolumeClaim",
    "KubePodDisruptionBudget",
    "KubeRole",
    "KubeRoleBinding",
    "KubeSecret",
    "KubeService",
    "KubeServiceAccount",
    "KubeStatefulSet",
)
"""Constructs that layers use. To add one, add a line here and run `tokenlabs import`."""

_HEAD = '''"""Kubernetes' own kinds, cut from {distribution} {version} by `tokenlabs import`; never edited."""

from __future__ import annotations

import abc
import builtins
import datetime
import enum
import os.path as _path
import typing

import cdk8s as _cdk8s_d3d9af27
import constructs as _constructs_77d1e7e8
import jsii
from jsii._runtime import kernel as _kernel

_kernel.load("{distribution}", "{version}", _path.join(_path.dirname(__file__), "_jsii", "{archive}"))


'''


# In the assembly, and in its code for Node.
_MODULE = f"{DISTRIBUTION}.k8s"
_CODE = "package/lib/imports/k8s.js"
_ENTRY = b'exports.k8s = require("./imports/k8s");\n'


def bindings() -> dict[str, bytes]:
    """The files of `imports/`, by path, from the installed cdk8s-plus-28: the Python package `k8s` and its archive."""
    package = Path(str(distribution(DISTRIBUTION).locate_file("cdk8s_plus_28")))
    archive = f"{DISTRIBUTION}@{version(DISTRIBUTION)}.jsii.tgz"
    code = cut((package / "k8s/__init__.py").read_text(), KINDS)
    head = _HEAD.format(distribution=DISTRIBUTION, version=version(DISTRIBUTION), archive=archive)
    types = frozenset(re.findall(rf"jsii_type='({re.escape(_MODULE)}\.\w+)'", code))
    return {
        "k8s/__init__.py": (head + code).encode(),
        f"k8s/_jsii/{archive}": cut_archive((package / "_jsii" / archive).read_bytes(), types),
    }


def cut_archive(archive: bytes, types: Collection[str]) -> bytes:
    """The archive that Node loads, with `types` of the module `k8s` alone."""
    with tarfile.open(fileobj=io.BytesIO(archive), mode="r:gz") as whole:

        def member(name: str) -> bytes:
            content = whole.extractfile(name)
            if content is None:
                raise ValueError(f"{name} of {DISTRIBUTION}'s archive is no file")
            return content.read()

        assembly, package = json.loads(member("package/.jsii")), json.loads(member("package/package.json"))
        assembly["types"] = {name: described for name, described in assembly["types"].items() if name in types}
        assembly["submodules"] = {_MODULE: assembly["submodules"][_MODULE]}
        assembly.pop("readme", None)
        assembly.pop("bundled", None)
        kept = ("name", "version", "main", "license", "author", "repository", "peerDependencies", "jsii")
        return packed(
            {
                "package/.jsii": json.dumps(assembly).encode(),
                "package/package.json": json.dumps({name: package[name] for name in kept if name in package}).encode(),
                f"package/{package['main']}": _ENTRY,
                **{name: member(name) for name in (_CODE, "package/LICENSE", "package/NOTICE")},
            }
        )


def cut(source: str, kinds: tuple[str, ...]) -> str:
    """The classes of `source` that `kinds` are or refer to, slimmed, in the source's order."""
    tree = ast.parse(source)
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    references = {name: _references(node, classes.keys()) for name, node in classes.items()}
    wanted: set[str] = set()
    pending = set(kinds)
    while pending:
        name = pending.pop()
        wanted.add(name)
        pending |= references[name] - wanted
    tree.body = [node for name, node in classes.items() if name in wanted]
    return unparsed(tree)


def _references(node: ast.ClassDef, names: Collection[str]) -> set[str]:
    """Names of other classes in the code of one, those written as text (forward references) too; prose aside."""
    found: set[str] = set()
    # A copy is slimmed, so that prose and type checks refer to nothing.
    for each in ast.walk(ast.parse(unparsed(ast.parse(ast.unparse(node))))):
        if isinstance(each, ast.Name):
            found.add(each.id)
        elif isinstance(each, ast.Constant) and isinstance(each.value, str):
            found |= set(re.findall(r"\b[A-Z]\w*\b", each.value))
    return {name for name in found if name in names} - {node.name}
