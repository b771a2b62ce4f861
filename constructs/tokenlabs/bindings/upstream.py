"""Everything that imports are derived from: upstream's files, parsed into one definition per kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tokenlabs.bindings import definitions, lock, raw_files
from tokenlabs.bindings.cdk8s_cli import Say
from tokenlabs.bindings.definitions import Definition
from tokenlabs.bindings.pins import CustomKind, Kubernetes, Pins, Source
from tokenlabs.bindings.raw_files import RawFiles

KUBERNETES = "kubernetes"
"""The project whose one file is the OpenAPI document."""


@dataclass(frozen=True, slots=True)
class Upstream:
    """Definitions in the pins' order, Kubernetes' OpenAPI document, and what to lock of where they came from."""

    definitions: tuple[tuple[CustomKind, Definition], ...]
    openapi: bytes
    modules: tuple[lock.LockedModule, ...]


def gather(wanted: Pins, old: lock.Lock | None, say: Say) -> Upstream:
    """Upstream's files, from the cache if they match the old lock, else by download.

    Raises:
        TokenlabsError: a version is refused, unavailable, or does not match the pins.
    """
    raw = {source.project: _files(source, old, _names(source), say) for source in wanted.sources}
    raw[KUBERNETES] = _files(wanted.kubernetes, old, {KUBERNETES}, say)
    return _read(wanted, raw)


def from_cache(wanted: Pins, locked: lock.Lock) -> Upstream | None:
    """The same without network; None if a file in the cache is missing or does not match the lock."""
    raw: dict[str, RawFiles] = {}
    for module in locked.modules:
        files = raw_files.cached(module)
        if files is None:
            return None
        raw[module.project] = files
    return _read(wanted, raw)


def _files(pin: Source | Kubernetes, old: lock.Lock | None, needed: set[str], say: Say) -> RawFiles:
    locked = old.module(pin.module, pin.version) if old else None
    files = raw_files.cached(locked) if locked and _covers(locked, pin.path, needed) else None
    if files is None:
        say(f"{pin.module} {pin.version}: asking the Go module proxy")
        files = raw_files.fetched(
            pin.module,
            pin.version,
            pin.path,
            sumdb=pin.sumdb,
            select=lambda texts: _select(pin, texts),
            locked=locked,
        )
    say(f"{pin.module} {pin.version}: {len(files.files)} file(s){' from the cache' if files.from_cache else ''}")
    return files


def _covers(locked: lock.LockedModule, path: str, needed: set[str]) -> bool:
    """Whether the locked files are those of this path and hold all that is needed now."""
    here = all(file.path == path or file.path.startswith(f"{path}/") for file in locked.files)
    return here and needed <= {kind for file in locked.files for kind in file.kinds}


def _select(pin: Source | Kubernetes, texts: Mapping[str, str]) -> Iterable[str]:
    if isinstance(pin, Kubernetes):
        return texts
    return [path for kind in pin.kinds for path in definitions.candidates(texts, kind)]


def _read(wanted: Pins, raw: Mapping[str, RawFiles]) -> Upstream:
    chosen: list[tuple[CustomKind, Definition]] = []
    modules: list[lock.LockedModule] = []
    for source in wanted.sources:
        parsed = {
            path: list(definitions.parse(content.decode())) for path, content in raw[source.project].files.items()
        }
        found = [one for file in parsed.values() for one in file]
        chosen += [(kind, definitions.choose(source, kind, found)) for kind in source.kinds]
        names = _names(source)
        kinds = {
            path: tuple(name for name in (f"{one.kind}.{one.group}" for one in file) if name in names)
            for path, file in parsed.items()
        }
        modules.append(_locked(source.project, source, raw[source.project], kinds))
    pin, document = wanted.kubernetes, raw[KUBERNETES]
    modules.append(_locked(KUBERNETES, pin, document, {pin.path: (KUBERNETES,)}))
    return Upstream(tuple(chosen), document.files[pin.path], tuple(modules))


def _locked(
    project: str, pin: Source | Kubernetes, raw: RawFiles, kinds: Mapping[str, tuple[str, ...]]
) -> lock.LockedModule:
    return lock.LockedModule(
        project=project,
        module=pin.module,
        version=pin.version,
        checksum=raw.checksum,
        files=tuple(
            lock.LockedFile(path=path, sha256=lock.sha256(raw.files[path]), kinds=kinds[path])
            for path in sorted(raw.files)
        ),
    )


def _names(source: Source) -> set[str]:
    return {f"{kind.kind}.{kind.group}" for kind in source.kinds}
