"""`imports/k8s`: the typed bindings of Kubernetes' own kinds, cut out of cdk8s-plus-28.

cdk8s-plus-28 holds 582 classes for every kind there is, and importing it takes as long as a small synth. The kinds that
the layers use, and what those refer to, are a quarter of that. The constructs stay cdk8s-plus-28's own: the same jsii
types of the same assembly, under the same names as in `cdk8s_plus_28.k8s`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection
from importlib.metadata import distribution, version
from pathlib import Path

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
"""Constructs that layers use; adding one is a line here and `tokenlabs import`."""

_HEAD = '''"""Kubernetes' own kinds, cut from {distribution} {version} by `tokenlabs import`; never edited."""

import abc
import builtins
import datetime
import enum
import typing
from importlib.metadata import distribution as _distribution

import cdk8s as _cdk8s_d3d9af27
import constructs as _constructs_77d1e7e8
import jsii
from jsii._runtime import kernel as _kernel

# The package's own loader would import all of its classes first; Node needs only the assembly.
_kernel.load(
    "{distribution}",
    "{version}",
    str(_distribution("{distribution}").locate_file("cdk8s_plus_28/_jsii/{distribution}@{version}.jsii.tgz")),
)


'''


def bindings() -> str:
    """Code of `imports/k8s/__init__.py`, from the installed cdk8s-plus-28."""
    source = Path(str(distribution(DISTRIBUTION).locate_file("cdk8s_plus_28/k8s/__init__.py"))).read_text()
    return _HEAD.format(distribution=DISTRIBUTION, version=version(DISTRIBUTION)) + cut(source, KINDS)


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
