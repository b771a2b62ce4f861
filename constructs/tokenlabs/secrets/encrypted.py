"""Checks encrypted files against platform.yaml, and for readable secrets. Text in, problems out.

No private key, no clock, no disk. Messages never repeat a value that should have been encrypted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol

from yaml.nodes import ScalarNode

from tokenlabs.contract import tenant_secret
from tokenlabs.contract.tenant_secret import ENTRIES
from tokenlabs.secrets.inspection import RENAME, Expected, Problem, annotations_of, inspect
from tokenlabs.spec.nodes import place_of


class Holder(Protocol):
    """A tenant as platform.yaml has it (`tokenlabs.spec.tenancy.Tenant`)."""

    @property
    def name(self) -> str:
        """Name of the tenant."""

    @property
    def user(self) -> str:
        """User id that requests and tokens are counted under."""

    @property
    def tier(self) -> str:
        """Name of the tier."""


def tenant_problems(
    files: Mapping[str, Sequence[tuple[str, str]]],
    tenants: Iterable[Holder],
    *,
    app: str,
    tiers: Collection[str],
    recipients: Collection[str] = (),
) -> list[Problem]:
    """All problems of the tenants' encrypted keys.

    Args:
        files: of each tenant the (path, text) of its files, oldest key first (`tenant_files`).
        tenants: of platform.yaml.
        app: value of the label `app`, which the AuthPolicies select keys by: the platform's name.
        tiers: names of the tiers of platform.yaml.
        recipients: age recipients of .sops.yaml; empty: not compared.
    """
    problems: list[Problem] = []
    digests: dict[str, str] = {}
    holders = tuple(tenants)
    known = {tenant.name for tenant in holders}
    users = {tenant.user: tenant.name for tenant in holders}
    for tenant in holders:
        held = files.get(tenant.name, ())
        if not held:
            problems.append(_without_key(tenant.name))
        newest = len(held) - 1
        for position, (file, text) in enumerate(held):
            # Until a rotation is finished the old key keeps its old tier and user: Authorino ignores edits.
            old = position < newest
            digest, found = tenant_key(
                text, file, tenant=tenant, app=app, tiers=tiers if old else (), recipients=recipients, old=old
            )
            problems += found
            if old and (user := annotations_of(text).get(tenant_secret.USER_ANNOTATION)):
                other = users.get(user.value, tenant.name)
                problems += [_user_of_another(file, user, other, tenant.name)] if other != tenant.name else []
            if digest and digests.setdefault(digest, file) != file:
                problems.append(_same_key(file, text, digests[digest]))
        if newest > 1:
            problems.append(_too_many(held[-1][0], tenant.name, len(held)))
    strangers = [file for tenant_name, held in files.items() if tenant_name not in known for file, _ in held]
    return problems + [_stranger(file) for file in strangers]


def tenant_key(
    text: str,
    file: str,
    *,
    tenant: Holder,
    app: str,
    tiers: Collection[str] = (),
    recipients: Collection[str] = (),
    old: bool = False,
) -> tuple[str, list[Problem]]:
    """Digest of the key that a tenant's file holds (empty when it does not say), and what is wrong with the file.

    Args:
        text: of the file.
        file: its path, for messages.
        tenant: of platform.yaml.
        app: value of the label `app`.
        tiers: those that an old key may still have.
        recipients: age recipients that it must have; empty: not compared.
        old: a newer key takes over from this one, which may keep another tier and user until then.
    """
    secret = file[file.rfind("/") + 1 : -5]
    return inspect(text, file, _tenant_expectation(secret, tenant, app, tiers, old=old), recipients)


def secret_problems(
    text: str, file: str, *, name: str, namespace: str, keys: Collection[str], recipients: Collection[str] = ()
) -> list[Problem]:
    """Problems of the encrypted file of a platform Secret, such as `nvidia-nim-api-key`."""
    expected = Expected(name, namespace, frozenset(keys), {}, {}, {"namespace": RENAME})
    return inspect(text, file, expected, recipients)[1]


def _tenant_expectation(secret: str, tenant: Holder, app: str, tiers: Collection[str], *, old: bool) -> Expected:
    rotate = f"run `tokenlabs tenant rotate {tenant.name}` to create a new key"
    finish = f"run `tokenlabs tenant rotate {tenant.name} --finish`"
    unnoticed = "Authorino ignores an edited annotation, so a changed {} needs a new key"
    set_tier = f"run `tokenlabs tenant set-tier {tenant.name} {tenant.tier}`: {unnoticed.format('tier')}"
    set_user = f"run `tokenlabs tenant rotate {tenant.name}`, later with `--finish`: {unnoticed.format('user id')}"
    says = tenant_secret.Says(app, tenant.tier, tenant.user, "")
    # The key decides the one, and of an old key a later tenant the others.
    allowed: dict[str, Collection[str]] = {tenant_secret.DIGEST_ANNOTATION: ()}
    if old:
        allowed |= {tenant_secret.TIER_ANNOTATION: tiers, tenant_secret.USER_ANNOTATION: ()}
    of_place: dict[str, dict[str, Collection[str]]] = {"labels": {}, "annotations": {}}
    for entry in ENTRIES:
        of_place[entry.place][entry.name] = allowed.get(entry.name, (entry.value(says),))
    return Expected(
        name=secret,
        namespace=tenant_secret.NAMESPACE,
        keys=frozenset((tenant_secret.KEY_FIELD,)),
        labels=of_place["labels"],
        annotations=of_place["annotations"],
        remedy={
            tenant_secret.APP_LABEL: RENAME,
            tenant_secret.TIER_ANNOTATION: finish if old else set_tier,
            tenant_secret.USER_ANNOTATION: finish if old else set_user,
            tenant_secret.DIGEST_ANNOTATION: rotate,
        },
    )


def _user_of_another(file: str, user: ScalarNode, other: str, tenant: str) -> Problem:
    return Problem(
        file,
        place_of(user).line,
        f"metadata.annotations.{tenant_secret.USER_ANNOTATION}",
        f"is `{user.value}`, which is the user of tenant `{other}` now: the old key would use up its limits",
        f"run `tokenlabs tenant rotate {tenant} --finish`, which deletes the old key",
    )


def _same_key(file: str, text: str, other: str) -> Problem:
    return Problem(
        file,
        place_of(annotations_of(text)[tenant_secret.DIGEST_ANNOTATION]).line,
        f"metadata.annotations.{tenant_secret.DIGEST_ANNOTATION}",
        f"is that of {other}: Authorino keeps one Secret for a key, so one of the two would lose its tier and user",
        "delete one of the files, and give its tenant a key with `tokenlabs tenant rotate`",
    )


def _without_key(tenant: str) -> Problem:
    return Problem(
        f"secrets/tenants/{tenant}.yaml",
        1,
        "the file",
        f"is missing: platform.yaml names tenant `{tenant}`, which has no key",
        f"run `tokenlabs tenant rotate {tenant}`, or delete the tenant's line in platform.yaml",
    )


def _too_many(file: str, tenant: str, count: int) -> Problem:
    return Problem(
        file,
        1,
        "the file",
        f"is key number {count} of tenant `{tenant}`, which may have two while one takes over from the other",
        f"run `tokenlabs tenant rotate {tenant} --finish`",
    )


def _stranger(file: str) -> Problem:
    return Problem(
        file,
        1,
        "the file",
        "belongs to no tenant of platform.yaml",
        "delete it, or add the tenant's line `- {name: …, user: …, tier: …}` under `tenants:`",
    )
