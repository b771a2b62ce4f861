"""What can be done with a tenant: each function plans the changes of files and the new key; nothing is written here.

Authorino keeps an API key's Secret in memory by the key, and does not look again while the key stays (authorino v0.24.3
to v0.27.0, pkg/evaluators/identity/api_key.go): a new tier reaches it with a new key only, in a Secret of its own name.
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
    """Changes to make, and the key that they bring in."""

    changes: tuple[Change, ...]
    secret: str = ""
    """Name of the new Secret."""
    key: str = ""
    """The new key in plain text: for the caller to show once, and nothing else."""

    def __repr__(self) -> str:
        return f"Planned(secret={self.secret!r}, {len(self.changes)} changes)"


@dataclass(frozen=True, slots=True)
class Held:
    """A tenant's key as its file shows it without being decrypted."""

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
    """A new tenant with its first key: a random one, or an existing one that it brings.

    Raises:
        TokenlabsError: a name, user or tier that cannot be, or is taken; a key that is.
    """
    check_names(platform, name, user, tier)
    if files := tenant_files(platform.root).get(name):
        raise TokenlabsError(
            f"{files[0]}: is there already, and platform.yaml has no tenant `{name}`. Delete the file, or add the "
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
    """Another tier, by a new key that carries it; the old key keeps the old tier until the rotation is finished.

    With `now` the old key goes at once: for a tier that must not be used any longer.
    """
    tenant = platform.tenant(name)
    check_tier(platform, tier)
    if tenant.tier == tier:
        raise TokenlabsError(f"Tenant `{name}` is in tier `{tier}` already (platform.yaml:{tenant.line}).")
    text = platform_edit.with_tier(platform, name, tier)
    files = tenant_files(platform.root).get(name, [])
    if not now:
        _refuse_rotating(name, files)
        _refuse_unreadable(files)
    planned = _new_key(platform, TenantLine(name, tenant.user, tier), files, None)
    dropped = [removed(file) for file in files] if now else []
    return _with(planned, *dropped, Change(platform.path, platform.text, text))


def rotate(platform: PlatformFile, name: str) -> Planned:
    """One more key for a tenant, beside the one it has; both are the same user and share its limits."""
    tenant = platform.tenant(name)
    check_tier(platform, tenant.tier)
    files = tenant_files(platform.root).get(name, [])
    _refuse_rotating(name, files)
    _refuse_unreadable(files)
    return _new_key(platform, tenant, files, None)


def finish(platform: PlatformFile, name: str) -> Planned:
    """The end of a rotation: all keys of the tenant go but the newest."""
    platform.tenant(name)
    files = tenant_files(platform.root).get(name, [])
    if len(files) < 2:
        raise TokenlabsError(
            f"Tenant `{name}` is not being rotated: it has {len(files)} key. `tokenlabs tenant rotate {name}` begins."
        )
    return Planned(tuple(removed(file) for file in files[:-1]))


def revoke(platform: PlatformFile, name: str) -> Planned:
    """A tenant's end: its line and all its keys go. Works for keys left behind without a line, too."""
    files = tenant_files(platform.root).get(name, [])
    dropped = [removed(file) for file in files]
    if files and all(tenant.name != name for tenant in platform.tenants):
        return Planned(tuple(dropped))
    text = platform_edit.without_tenant(platform, name)
    return Planned((*dropped, Change(platform.path, platform.text, text)))


def reissue(platform: PlatformFile, tenant: TenantLine, files: list[Path], rules: Path) -> Planned:
    """A new key in place of keys that cannot be decrypted here, under the newest one's name.

    `rules` is the folder whose `.sops.yaml` says who shall read it.
    """
    secret = files[-1].stem if files else tenant.name
    path = platform.root / relative(secret)
    key = api_key.generate()
    text = sops.encrypt(rules, relative(secret), _document(platform, tenant, secret, key))
    before = path.read_text(encoding="utf-8") if files else None
    return Planned((*(removed(file) for file in files[:-1]), Change(path, before, text)), secret, key)


def listed(platform: PlatformFile) -> list[Listed]:
    """All tenants of platform.yaml in its order, with what their files show."""
    files = tenant_files(platform.root)
    return [Listed(tenant, tuple(_held(file) for file in files.get(tenant.name, ()))) for tenant in platform.tenants]


def check_names(platform: PlatformFile, name: str, user: str, tier: str) -> None:
    """Refuses what `make synth` would refuse in a new tenant's line, before anything is made.

    Raises:
        TokenlabsError: with all that is wrong, one reason a line.
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
            wrong.append(f"NAME `{name}` is taken {where}: `tokenlabs tenant rotate {name}` gives it another key")
        if tenant.user == user:
            wrong.append(
                f"--user `{user}` is that of tenant `{tenant.name}` {where}: two tenants of one user would share its "
                "limits"
            )
    try:
        check_tier(platform, tier)
    except TokenlabsError as error:
        wrong.append(str(error))
    if wrong:
        raise TokenlabsError("\n".join(reason if reason[-1] in ".?" else f"{reason}." for reason in wrong))


def check_tier(platform: PlatformFile, tier: str) -> None:
    """Refuses a tier that platform.yaml does not define."""
    if tier not in platform.tiers:
        raise TokenlabsError(f"There is no tier {typed(tier)} in platform.yaml: {did_you_mean(tier, platform.tiers)}")


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
    """Refuses a tenant whose line the spec would not take, before there is a key: faults that were there stay aside."""
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
        raise TokenlabsError("\n".join([*new, "Nothing was changed, and no key was made."]))


def _refuse_rotating(name: str, files: list[Path]) -> None:
    if len(files) > 1:
        raise TokenlabsError(
            f"Tenant `{name}` is being rotated already: it has the keys {', '.join(file.stem for file in files)}. "
            f"`tokenlabs tenant rotate {name} --finish` drops the old one."
        )


def _refuse_unreadable(files: list[Path]) -> None:
    """A second key beside a file that cannot be read would leave that file where it is."""
    for file in files:
        text = file.read_text(encoding="utf-8", errors="replace")
        if problems := unreadable(text, relative(file.stem)):
            raise TokenlabsError(f"{problems[0]}. No key was made.")


def _refuse_key_in_use(root: Path, key: str) -> None:
    digest = tenant_secret.digest(key)
    for files in tenant_files(root).values():
        for file in files:
            if _held(file).digest == digest:
                raise TokenlabsError(
                    f"The key given is that of {file.stem} already. Authorino keeps one Secret for a key, so one of "
                    "the two would lose its tier and user. Leave out --key-stdin, and a random key is made."
                )
