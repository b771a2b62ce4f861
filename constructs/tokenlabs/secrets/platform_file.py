"""The fields of platform.yaml that secrets need, and the place of each tenant in its text.

Only these fields are read, so that a tenant's key can be revoked while the rest of the file has errors; `tokenlabs synth`
checks the whole file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from tokenlabs.errors import TokenlabsError
from tokenlabs.spec import default_secrets, variable_secrets
from tokenlabs.spec.document import Document, read_spec
from tokenlabs.spec.problems import SpecError, nearest, typed


@dataclass(frozen=True, slots=True)
class TenantLine:
    """A tenant in platform.yaml."""

    name: str
    user: str
    tier: str
    line: int = 0
    """From 1; 0 if it is not in the file yet."""


@dataclass(frozen=True, slots=True)
class PlatformFile:
    """platform.yaml as read."""

    path: Path
    document: Document
    name: str
    tiers: tuple[str, ...]
    tenants: tuple[TenantLine, ...]

    @property
    def root(self) -> Path:
        """Folder of `secrets/`."""
        return self.path.parent

    @property
    def text(self) -> str:
        """The file's text, with its line ends and byte order mark."""
        return self.document.source.marked_text

    def with_mark(self, text: str) -> str:
        """A new text for the file, with its byte order mark if it has one."""
        return replace(self.document.source, text=text).marked_text

    def tenant(self, name: str) -> TenantLine:
        """The tenant of this name.

        Raises:
            TokenlabsError: unknown tenant; the message suggests the nearest name.
        """
        for tenant in self.tenants:
            if tenant.name == name:
                return tenant
        near = nearest(name, [tenant.name for tenant in self.tenants])
        question = f" (did you mean `{near}`?)" if near else ""
        message = f"{self.path}: tenant {typed(name)} does not exist{question}. `tokenlabs tenant list` lists all."
        raise TokenlabsError(message)

    @property
    def decryption_secret(self) -> str:
        """Secret in `flux-system` that holds the age key. Raises SpecError."""
        return self._secret("gitops", "decryption", "secret") or default_secrets.DECRYPTION

    @property
    def recognition_secret(self) -> str | None:
        """Secret with the key of NVIDIA's NIM; None if speech recognition is off. Raises SpecError."""
        if self.document.at("speech", "recognition") is None:
            return None
        return self._secret("speech", "recognition", "secret") or default_secrets.RECOGNITION

    @property
    def hugging_face_secret(self) -> str | None:
        """Secret with the token for gated models; None if no model needs it. Raises SpecError."""
        return self._secret("modelDefaults", "huggingFace", "secret")

    @property
    def pull_secret(self) -> str | None:
        """Secret in `secrets/` with a registry's credentials; None: unset, or managed elsewhere. Raises SpecError."""
        existing = self.document.at("images", "pullSecret", "existing")
        if not isinstance(existing, bool | None):
            raise _refusal(self.document, "images.pullSecret.existing")
        return None if existing else self._secret("images", "pullSecret", "name")

    @property
    def over_several_nodes(self) -> bool:
        """Whether a model has `multiNode`, so that there is one namespace more."""
        models = self.document.at("models")
        return any(isinstance(each, Mapping) and each.get("multiNode") for each in models or ())

    @property
    def variable_secrets(self) -> dict[str, tuple[str, ...]]:
        """Keys of the Secrets in `secrets/` that models' variables come from, by the Secret's name."""
        return variable_secrets.of_document(self.document)

    def _secret(self, *path: str) -> str | None:
        """The name of a Secret at a path; None if it is not set."""
        name = self.document.at(*path)
        if isinstance(name, str | None):
            return name
        raise _refusal(self.document, ".".join(path))


def read_platform(path: Path) -> PlatformFile:
    """Reads platform.yaml.

    Raises:
        SpecError: it is missing, is not YAML, or lacks fields that tenants and secrets need.
    """
    return platform_of(read_spec(path), path)


def platform_of(document: Document, path: Path) -> PlatformFile:
    """As `read_platform`, from the file's document."""
    name, tiers, tenants = (document.at(key) for key in ("name", "tiers", "tenants"))
    listed = () if tenants is None else tenants
    usable = {
        "name": isinstance(name, str),
        "tiers": isinstance(tiers, Mapping) and bool(tiers),
        "tenants": isinstance(listed, tuple) and all(map(_is_tenant, listed)),
    }
    wrong = [field for field, fine in usable.items() if not fine]
    wrong += [each.path for each in document.problems if each.path in usable or each.within("tenants")]
    if wrong:
        raise _refusal(document, *wrong)
    lines = (document.place(("tenants", index)).line for index in range(len(listed)))
    return PlatformFile(
        path,
        document,
        name,
        tuple(tiers),
        tuple(
            TenantLine(each["name"], each["user"], each["tier"], line) for each, line in zip(listed, lines, strict=True)
        ),
    )


def _is_tenant(entry: object) -> bool:
    return isinstance(entry, Mapping) and all(isinstance(entry.get(key), str) for key in ("name", "user", "tier"))


def _refusal(document: Document, *fields: str) -> SpecError:
    # Loaded on demand: loading the spec's models takes longer than the rest of these commands.
    from tokenlabs.spec.loader import refusal

    return refusal(document, *fields)
