"""Composes a target: each layer's files, rendered or cached, with their kustomizations, checked as a whole."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Set
from dataclasses import dataclass
from typing import Any

from tokenlabs.contract.flux import INSTALL_FOLDER
from tokenlabs.contract.labels import PART_OF
from tokenlabs.gitops import flux, install
from tokenlabs.gitops.graph import GraphError, check_graph, check_ownership, check_paths
from tokenlabs.layers import LAYERS, layers_of
from tokenlabs.layers.base.layer import EncryptedFile, Layer, Piece, PlainFile, Unit
from tokenlabs.manifests import kustomization, yaml_text
from tokenlabs.manifests.objects import ObjectRef, reference
from tokenlabs.manifests.tree import Tree
from tokenlabs.secrets.platform_secrets import files_of_every_platform
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.target_names import TARGETS, TargetName, record_of
from tokenlabs.spec.targets import Target, target
from tokenlabs.synth.encrypted_files import FOLDER, check_copied, check_others, check_tenants
from tokenlabs.synth.fingerprint import fingerprint
from tokenlabs.synth.rendered import Rendered, RenderedFiles


@dataclass(frozen=True, slots=True)
class ComposedLayer:
    """A layer of one target."""

    layer: Layer
    files: Mapping[str, Rendered]

    @property
    def objects(self) -> int:
        """Kubernetes objects in it."""
        return sum(len(rendered.objects) for rendered in self.files.values())

    @property
    def size(self) -> int:
        """Bytes of its files, the kustomization aside."""
        return sum(len(rendered.text.encode()) for rendered in self.files.values())


@dataclass(frozen=True, slots=True)
class ComposedTarget:
    """One target: its layers in order, and its tree."""

    name: TargetName
    layers: tuple[ComposedLayer, ...]
    tree: Tree


@dataclass(frozen=True, slots=True)
class Composition:
    """All targets, and how many files had to be rendered."""

    targets: tuple[ComposedTarget, ...]
    rendered: int
    remembered: int
    unused: tuple[str, ...] = ()
    """Files of `secrets/` that no target copies."""


Pieces = list[tuple[Layer, list[Piece]]]


def compose(
    platform: Platform,
    secrets: Mapping[str, str],
    memory: RenderedFiles,
    *,
    recipients: Set[str] = frozenset(),
    names: Iterable[TargetName] = TARGETS,
    full: bool = False,
    progress: Callable[[str], None] | None = None,
    place: str = "",
) -> Composition:
    """The trees of all targets.

    Args:
        platform: the spec.
        secrets: text of the encrypted files, by path below `secrets/`.
        memory: files that earlier runs rendered.
        recipients: age recipients that encrypted files must have; empty: not compared.
        names: targets to compose.
        full: also render cached files.
        progress: called with the name of each rendered file.
        place: folder of platform.yaml from the root of its Git repository; empty: the root.

    Raises:
        EncryptedFileError: an encrypted file is missing, readable, or differs from platform.yaml.
        GraphError: the result cannot be applied.
    """
    check_graph(LAYERS)
    names = tuple(names)
    targets = [target(platform, name, secrets) for name in names]
    planned = {each.name: _plan(each, place) for each in targets}
    for each in targets:
        if each.encrypted:
            check_tenants(platform.tenants, platform.name, platform.tiers, secrets, recipients)
            check_copied(_copied(planned[each.name]), secrets, recipients)
    copied = [piece for pieces in planned.values() for piece in _copied(pieces)]
    check_others(secrets, copied, recipients, tenants=not any(each.encrypted for each in targets))
    labels = {PART_OF: platform.name}
    keys = _keys(planned.values(), labels)
    units = dict(keys.values())
    known = {} if full else memory.get(units)
    missing = [(key, unit) for key, unit in units.items() if key not in known]
    rendered = dict(known)
    if missing:
        from tokenlabs.synth.rendering import render

        rendered |= render(missing, labels, progress)
    files = {piece: rendered[key] for piece, (key, _) in keys.items()}
    composed = tuple(_composed(each, place, planned[each.name], files, secrets) for each in targets)
    memory.keep(rendered)
    return Composition(composed, len(missing), len(known), _unused(secrets, copied, names))


def _plan(target: Target, place: str) -> Pieces:
    return [
        *((layer, list(layer.pieces(target))) for layer in layers_of(target)),
        (flux.REMOVALS, list(flux.removals(target, place))),
        (flux.LAYER, list(flux.pieces(target, place))),
        (flux.BOOTSTRAP, list(flux.bootstrap(target, place))),
    ]


def _copied(pieces: Pieces) -> list[EncryptedFile]:
    return [piece for _, found in pieces for piece in found if isinstance(piece, EncryptedFile)]


def _unused(
    secrets: Mapping[str, str], copied: Iterable[EncryptedFile], names: Collection[TargetName]
) -> tuple[str, ...]:
    if any(record_of(name).encrypted and name not in names for name in TARGETS):
        return ()  # another target may copy them
    used = {f"{FOLDER}/{piece.source}" for piece in copied} | files_of_every_platform()
    return tuple(file for path in secrets if (file := f"{FOLDER}/{path}") not in used)


def _keys(planned: Iterable[Pieces], labels: Mapping[str, str]) -> dict[int, tuple[str, Unit[Any]]]:
    """Fingerprint of each unit, by the unit's identity; equal units of two targets have the same fingerprint."""
    return {
        id(piece): (fingerprint(layer.name, piece, labels), piece)
        for pieces in planned
        for layer, found in pieces
        for piece in found
        if isinstance(piece, Unit)
    }


def _composed(
    target: Target, place: str, pieces: Pieces, rendered: Mapping[int, Rendered], secrets: Mapping[str, str]
) -> ComposedTarget:
    layers = tuple(
        ComposedLayer(layer, {piece.file: _file(piece, rendered, secrets) for piece in found})
        for layer, found in pieces
    )
    # What `removals` has is also in `flux`, which only creates it.
    owners = [each for each in layers if each.layer != flux.REMOVALS]
    check_ownership({each.layer.name: {file: r.objects for file, r in each.files.items()} for each in owners})
    folders = _folders(layers)
    paths = {
        piece.inputs.name: piece.inputs.path
        for _, found in pieces
        for piece in found
        if isinstance(piece, Unit) and isinstance(piece.inputs, flux.KustomizationInputs)
    }
    check_paths(paths, folders.keys() - {flux.BOOTSTRAP.name}, f"./{flux.folder(target, place)}/")
    return ComposedTarget(target.name, layers, _tree(folders))


def _file(piece: Piece, rendered: Mapping[int, Rendered], secrets: Mapping[str, str]) -> Rendered:
    if isinstance(piece, Unit):
        return rendered[id(piece)]
    if isinstance(piece, PlainFile):
        return Rendered(yaml_text.dump(piece.manifests), tuple(map(reference, piece.manifests)))
    return Rendered(secrets[piece.source], (ObjectRef("", "Secret", piece.namespace, piece.name),))


def _folders(layers: Iterable[ComposedLayer]) -> dict[str, dict[str, Rendered]]:
    """The files of each folder that Kustomize builds, by name; includes folders of layers without files."""
    folders: dict[str, dict[str, Rendered]] = {}
    for each in layers:
        folders[each.layer.name] = {}
        for path, rendered in each.files.items():
            folder, _, file = f"{each.layer.name}/{path}".rpartition("/")
            folders.setdefault(folder, {})[file] = rendered
    return folders


def _tree(folders: Mapping[str, Mapping[str, Rendered]]) -> Tree:
    tree: Tree = {f"{INSTALL_FOLDER}/{file}": text.encode() for file, text in install.files().items()}
    for folder, files in folders.items():
        if kustomization.FILE in files:
            raise GraphError(
                f"{folder}/{kustomization.FILE} would be overwritten by Kustomize's list of that folder: rename the tenant or "
                "Secret that the file is named after"
            )
        for file, rendered in files.items():
            tree[f"{folder}/{file}"] = rendered.text.encode()
        tree[f"{folder}/{kustomization.FILE}"] = kustomization.text(files).encode()
    return tree
