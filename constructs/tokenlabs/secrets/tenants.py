"""Operations on tenants: each function plans file changes and the new key, and writes nothing.

Authorino caches an API key's Secret and does not reread it while the key is unchanged (authorino v0.24.3 to v0.27.0,
pkg/evaluators/identity/api_key.go): a new tier needs a new key in a separate Secret.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tokenlabs.contract import tenant_secret
from tokenlabs.contract.tenant_secret import LONGEST_USER
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.secrets import api_key, platform_edit, sops
from tokenlabs.secrets.changes import Change, created, removed
from tokenlabs.secrets.inspection import annotations_of, unreadable
from tokenlabs.secrets.platform_file import PlatformFile, TenantLine
from tokenlabs.secrets.tenant_files import next_secret_name, relative, tenant_files
from tokenlabs.spec.problems import did_you_mean, typed


@dataclass(frozen=True, slots=True)
class Planned:
    """File changes, and the key that they add."""

    changes: tuple[Change, ...]
    secret: str = ""
    """Name of the new Secret."""
    key: str = ""
    """The new key in plain text; only for showing it once."""

    def __repr__(self) -> str:
        return f"Planned(secret={self.secret!r}, {len(self.changes)} changes)"


@dataclass(frozen=True, slots=True)
class Held:
    """The readable facts about a tenant's key."""

    secret: str
    digest: str
    tier: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A tenant and its keys, oldest first."""

    tenant: TenantLine
    keys: tuple[Held, ...]

    @property
    def state(self) -> str:
        """`one key`, `rotating` or `no key`."""
        return ("no key", "one key", "rotating")[min(len(self.keys), 2)]


def add(platform: PlatformFile, name: str, user: str, tier: str, existing_key: str | None = None) -> Planned:
    """A new tenant with its first key: random, or an existing one.

    Raises:
        TokenlabsError: an invalid or taken name, user or key, or an unknown tier.
    """
    check_names(platform, name, user, tier)
    if files := tenant_files(platform.root).get(name):
        raise TokenlabsError(
            f"{files[0]}: already exists, but platform.yaml has no tenant `{name}`. Delete the file, or add the "
            "tenant's line."
        )
    if existing_key is not None:
        _refuse_key_in_use(platform.root, api_key.accept_existing(existing_key))
    tenant = TenantLine(name, user, tier)
    text = platform_edit.with_tenant(platform, tenant)
    _refuse_what_synth_would(platform, text)
    planned = _new_key(platform, tenant, [], existing_key)
    return _with(planned, Change(platform.path, platform.text, text))


def set_tier(platform: PlatformFile, name: str, tier: str, *, now: bool = False) -> Planned:
    """Another tier with a new key; the old key keeps the old tier until the rotation is finished.

    `now` deletes the old key at once.
    """
    tenant = platform.tenant(name)
    check_tier(platform, tier)
    if tenant.tier == tier:
        raise TokenlabsError(f"Tenant `{name}` is already in tier `{tier}` (platform.yaml:{tenant.line}).")
    text = platform_edit.with_tier(platform, name, tier)
    files = tenant_files(platform.root).get(name, [])
    if not now:
        _refuse_rotating(name, files)
        _refuse_unreadable(files)
    planned = _new_key(platform, TenantLine(name, tenant.user, tier), files, None)
    dropped = [removed(file) for file in files] if now else []
    return _with(planned, *dropped, Change(platform.path, platform.text, text))


def rotate(platform: PlatformFile, name: str) -> Planned:
    """An additional key for a tenant; both keys count as the same user and share its limits."""
    tenant = platform.tenant(name)
    check_tier(platform, tenant.tier)
    files = tenant_files(platform.root).get(name, [])
    _refuse_rotating(name, files)
    _refuse_unreadable(files)
    return _new_key(platform, tenant, files, None)


def finish(platform: PlatformFile, name: str) -> Planned:
    """The end of a rotation: deletes all keys of the tenant except the newest."""
    platform.tenant(name)
    files = tenant_files(platform.root).get(name, [])
    if len(files) < 2:
        raise TokenlabsError(
            f"Tenant `{name}` has no pending rotation: it has {len(files)} key. Start one with `tokenlabs tenant rotate {name}`."
        )
    return Planned(tuple(removed(file) for file in files[:-1]))


def revoke(platform: PlatformFile, name: str) -> Planned:
    """Deletes a tenant's line and all its keys; also works for leftover keys without a line."""
    files = tenant_files(platform.root).get(name, [])
    dropped = [removed(file) for file in files]
    if files and all(tenant.name != name for tenant in platform.tenants):
        return Planned(tuple(dropped))
    text = platform_edit.without_tenant(platform, name)
    return Planned((*dropped, Change(platform.path, platform.text, text)))


def reissue(platform: PlatformFile, tenant: TenantLine, files: list[Path], rules: Path) -> Planned:
    """A new key that replaces keys that cannot be decrypted here, under the newest one's name.

    `rules` is the folder of the `.sops.yaml` with its recipients.
    """
    secret = files[-1].stem if files else tenant.name
    path = platform.root / relative(secret)
    key = api_key.generate()
    text = sops.encrypt(rules, relative(secret), _document(platform, tenant, secret, key))
    before = path.read_text(encoding="utf-8") if files else None
    return Planned((*(removed(file) for file in files[:-1]), Change(path, before, text)), secret, key)


def listed(platform: PlatformFile) -> list[Listed]:
    """All tenants of platform.yaml in its order, with the readable facts of their files."""
    files = tenant_files(platform.root)
    return [Listed(tenant, tuple(_held(file) for file in files.get(tenant.name, ()))) for tenant in platform.tenants]


def check_names(platform: PlatformFile, name: str, user: str, tier: str) -> None:
    """Reject a new tenant's line that `make synth` would reject, before anything is created.

    Raises:
        TokenlabsError: with all reasons, one per line.
    """
    from pydantic import ValidationError

    from tokenlabs.spec.tenancy import Tenant

    refused, wrong = set(), []
    try:
        Tenant(name=name, user=user, tier=tier)
    except ValidationError as error:
        refused = {details["loc"][0] for details in error.errors()}
    if "name" in refused:
        wrong.append(
            f"NAME {typed(name)} is not a valid name: use lower-case letters, digits and `-`, at most 63, with a letter or "
            "digit at both ends"
        )
    if "user" in refused:
        wrong.append(
            f"--user {typed(user)} is not a user id: use letters, digits and `-._@`, at most {LONGEST_USER}, with a letter or "
            "digit at both ends"
        )
    for tenant in platform.tenants:
        where = f"(platform.yaml:{tenant.line})"
        if tenant.name == name:
            wrong.append(f"NAME `{name}` is taken {where}: `tokenlabs tenant rotate {name}` issues another key for it")
        if tenant.user == user:
            wrong.append(
                f"--user `{user}` is also the user of tenant `{tenant.name}` {where}: the two would share their limits"
            )
    try:
        check_tier(platform, tier)
    except TokenlabsError as error:
        wrong.append(str(error))
    if wrong:
        raise TokenlabsError("\n".join(reason if reason[-1] in ".?" else f"{reason}." for reason in wrong))


def check_tier(platform: PlatformFile, tier: str) -> None:
    """Reject a tier that platform.yaml does not define."""
    if tier not in platform.tiers:
        raise TokenlabsError(f"Tier {typed(tier)} is not in platform.yaml: {did_you_mean(tier, platform.tiers)}")


def _new_key(platform: PlatformFile, tenant: TenantLine, files: list[Path], existing_key: str | None) -> Planned:
    secret = next_secret_name(tenant.name, files)
    key = existing_key if existing_key is not None else api_key.generate()
    text = sops.encrypt(platform.root, relative(secret), _document(platform, tenant, secret, key))
    return Planned((created(platform.root / relative(secret), text),), secret, key)


def _document(platform: PlatformFile, tenant: TenantLine, secret: str, key: str) -> Manifest:
    return tenant_secret.manifest(secret=secret, app=platform.name, user=tenant.user, tier=tenant.tier, key=key)


def _with(planned: Planned, *further: Change) -> Planned:
    return Planned((*planned.changes, *further), planned.secret, planned.key)


def _held(file: Path) -> Held:
    text = file.read_text(encoding="utf-8", errors="replace")
    shown = {name: node.value for name, node in annotations_of(text).items()}
    return Held(file.stem, shown.get(tenant_secret.DIGEST_ANNOTATION, ""), shown.get(tenant_secret.TIER_ANNOTATION, ""))


def _refuse_what_synth_would(platform: PlatformFile, text: str) -> None:
    """Reject a tenant whose line the spec would reject, before there is a key; ignores existing faults."""
    from tokenlabs.spec.loader import load_text
    from tokenlabs.spec.problems import SpecError

    def problems(of: str) -> dict[tuple[str, str], str]:
        try:
            load_text(of.removeprefix("\ufeff"), platform.path.name)
        except SpecError as error:
            return {(each.path, each.why): str(each) for each in error.problems if each.severity == "error"}
        return {}

    found = {key: shown for key, shown in problems(text).items() if key[0].startswith("tenants")}
    before = problems(platform.text) if found else {}
    if new := [shown for key, shown in found.items() if key not in before]:
        raise TokenlabsError("\n".join([*new, "Nothing was changed, and no key was created."]))


def _refuse_rotating(name: str, files: list[Path]) -> None:
    if len(files) > 1:
        raise TokenlabsError(
            f"Tenant `{name}` already has a pending rotation: its keys are {', '.join(file.stem for file in files)}. "
            f"`tokenlabs tenant rotate {name} --finish` deletes the old one."
        )


def _refuse_unreadable(files: list[Path]) -> None:
    """Reject a rotation if a file cannot be parsed, since the file would stay."""
    for file in files:
        text = file.read_text(encoding="utf-8", errors="replace")
        if problems := unreadable(text, relative(file.stem)):
            raise TokenlabsError(f"{problems[0]}. No key was created.")


def _refuse_key_in_use(root: Path, key: str) -> None:
    digest = tenant_secret.digest(key)
    for files in tenant_files(root).values():
        for file in files:
            if _held(file).digest == digest:
                raise TokenlabsError(
                    f"The key given is already the key of {file.stem}. Authorino keeps one Secret per key, so one of the "
                    "two would lose its tier and user. Remove --key-stdin to generate a random key."
                )
