"""What the secrets need to know of platform.yaml, and where in its text each tenant is.

Only these fields are read, so that a tenant's key can be revoked while the rest of the file is being worked on; `make
synth` judges the whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.problems import nearest, typed
from tokenlabs.spec.source import Source, checked

if TYPE_CHECKING:
    from yaml import MappingNode, Node


@dataclass(frozen=True, slots=True)
class TenantLine:
    """A tenant as platform.yaml has it."""

    name: str
    user: str
    tier: str
    line: int = 0
    """From 1; 0 when it is not in the file yet."""


@dataclass(frozen=True, slots=True)
class PlatformFile:
    """platform.yaml as it was read."""

    path: Path
    text: str
    """With the file's own line ends and byte order mark."""
    name: str
    tiers: tuple[str, ...]
    tenants: tuple[TenantLine, ...]
    decryption_secret: str
    """Secret in `flux-system` that holds the age key."""
    recognition_secret: str | None
    """Secret with the key of NVIDIA's NIM; None where speech recognition is off."""
    hugging_face_secret: str | None
    """Secret with the token for gated models; None where no model needs it."""
    pull_secret: str | None
    """Secret with the credentials for a registry, in `secrets/`; None where nothing is pulled with it, or others make it."""

    @property
    def root(self) -> Path:
        """Folder that `secrets/` lies in."""
        return self.path.parent

    def tenant(self, name: str) -> TenantLine:
        """The tenant of this name.

        Raises:
            TokenlabsError: there is none; the message has the nearest name.
        """
        for tenant in self.tenants:
            if tenant.name == name:
                return tenant
        near = nearest(name, [tenant.name for tenant in self.tenants])
        question = f" (did you mean `{near}`?)" if near else ""
        message = f"{self.path}: there is no tenant {typed(name)}{question}. `tokenlabs tenant list` shows them all."
        raise TokenlabsError(message)


def read_platform(path: Path) -> PlatformFile:
    """Reads platform.yaml.

    Raises:
        TokenlabsError: it is not there, is not YAML, or lacks what tenants and secrets need.
    """
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            text = stream.read()
    except FileNotFoundError:
        message = f"{path} is not there. Run this in the folder of platform.yaml, or name it with --file."
        raise TokenlabsError(message) from None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise TokenlabsError(f"{path} cannot be read: {reason}.") from None
    return parse_platform(text, path)


def parse_platform(text: str, path: Path) -> PlatformFile:
    """As `read_platform`, from the file's text."""
    root = compose(text, path)
    content = plain(root, path)
    name, tiers, tenants = content.get("name"), content.get("tiers"), content.get("tenants")
    if not isinstance(name, str):
        raise TokenlabsError(f"{path}: name is missing: write `name: token-labs`, the platform's namespace.")
    if not isinstance(tiers, dict) or not tiers:
        raise TokenlabsError(f"{path}: tiers is missing: write `tiers:` with the limits of each tier under it.")
    if tenants is not None and not isinstance(tenants, list):
        raise TokenlabsError(f"{path}: tenants is not a list: write `- {{name: …, user: …, tier: …}}` lines under it.")
    return PlatformFile(
        path=path,
        text=text,
        name=name,
        tiers=tuple(str(tier) for tier in tiers),
        tenants=tuple(_tenant(entry, node, path) for entry, node in _entries(root, tenants or [])),
        decryption_secret=_at(content, "gitops", "decryption", "secret") or "sops-age",
        recognition_secret=(_at(content, "speech", "recognition", "secret") or "nvidia-nim-api-key")
        if _at(content, "speech", "recognition")
        else None,
        hugging_face_secret=_at(content, "modelDefaults", "huggingFace", "secret"),
        pull_secret=None
        if _at(content, "images", "pullSecret", "existing")
        else _at(content, "images", "pullSecret", "name"),
    )


def compose(text: str, path: Path) -> MappingNode:
    """The file's YAML nodes, whose marks count characters of `text` after its byte order mark.

    Raises:
        TokenlabsError: it is not one YAML mapping.
    """
    import yaml

    try:
        node = yaml.compose(text.removeprefix("\ufeff"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        checked(Source(str(path), text))  # has better words for an unfinished merge
        mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
        reason = error.problem if isinstance(error, yaml.MarkedYAMLError) else "it has characters that YAML forbids"
        place = f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else str(path)
        raise TokenlabsError(f"{place}: is not YAML: {reason}.") from None
    if not isinstance(node, yaml.MappingNode):
        raise TokenlabsError(f"{path}: is not a mapping: platform.yaml starts with `version: 1`.")
    return node


def plain(node: Node, path: Path) -> Any:
    """The plain data of a node."""
    import yaml

    try:
        return yaml.constructor.SafeConstructor().construct_document(node)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise TokenlabsError(f"{path}:{line}: cannot be read: {error.problem}.") from None


def field(node: MappingNode, name: str) -> tuple[Node, Node] | None:
    """Key and value of a mapping's field."""
    return next(((key, value) for key, value in node.value if key.value == name), None)


def _entries(root: MappingNode, tenants: list[Any]) -> list[tuple[Any, Node]]:
    found = field(root, "tenants")
    return list(zip(tenants, found[1].value, strict=True)) if found and tenants else []


def _tenant(entry: Any, node: Node, path: Path) -> TenantLine:
    line = node.start_mark.line + 1
    if not isinstance(entry, dict):
        raise TokenlabsError(f"{path}:{line}: tenants: is not a mapping; write `{{name: …, user: …, tier: …}}`.")
    for key in ("name", "user", "tier"):
        if not isinstance(entry.get(key), str):
            state = "is missing" if key not in entry else "is not text; put it in quotes"
            raise TokenlabsError(f"{path}:{line}: tenants: `{key}` {state}.")
    return TenantLine(entry["name"], entry["user"], entry["tier"], line)


def _at(content: Any, *path: str) -> Any:
    for key in path:
        content = content.get(key) if isinstance(content, dict) else None
    return content
