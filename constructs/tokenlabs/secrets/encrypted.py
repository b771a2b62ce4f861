"""Checks encrypted files against platform.yaml, and for readable values. Text in, problems out.

Needs no private key, clock or disk. Messages never repeat a value that should have been encrypted.
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
    """A tenant of platform.yaml (`tokenlabs.spec.tenancy.Tenant`)."""

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
        files: (path, text) of each tenant's files, oldest key first (`tenant_files`).
        tenants: of platform.yaml.
        app: the platform's name, in the label `app` by which AuthPolicies select keys.
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
    without_tenant = [file for tenant_name, held in files.items() if tenant_name not in known for file, _ in held]
    return problems + [_without_tenant(file) for file in without_tenant]


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
    """Digest of the key in a tenant's file (empty: not given), and the file's problems.

    Args:
        text: of the file.
        file: its path, for messages.
        tenant: of platform.yaml.
        app: value of the label `app`.
        tiers: those that an old key may have.
        recipients: age recipients that it must have; empty: not compared.
        old: a rotation is pending and this is the old key, which may have another tier and user.
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
        f"is `{user.value}`, now the user of tenant `{other}`: the old key would use up that tenant's limits",
        f"run `tokenlabs tenant rotate {tenant} --finish`, which deletes the old key",
    )


def _same_key(file: str, text: str, other: str) -> Problem:
    return Problem(
        file,
        place_of(annotations_of(text)[tenant_secret.DIGEST_ANNOTATION]).line,
        f"metadata.annotations.{tenant_secret.DIGEST_ANNOTATION}",
        f"is also that of {other}: Authorino keeps one Secret per key, so one of the two would lose its tier and user",
        "delete one of the files, and create a key for its tenant with `tokenlabs tenant rotate`",
    )


def _without_key(tenant: str) -> Problem:
    return Problem(
        f"secrets/tenants/{tenant}.yaml",
        1,
        "the file",
        f"is missing: tenant `{tenant}` of platform.yaml has no key",
        "run `tokenlabs init`, which creates the keys that are missing, or delete the tenant's line in platform.yaml",
    )


def _too_many(file: str, tenant: str, count: int) -> Problem:
    return Problem(
        file,
        1,
        "the file",
        f"is key number {count} of tenant `{tenant}`, which may have two during a rotation",
        f"run `tokenlabs tenant rotate {tenant} --finish`",
    )


def _without_tenant(file: str) -> Problem:
    return Problem(
        file,
        1,
        "the file",
        "belongs to no tenant of platform.yaml",
        "delete it, or add the tenant's line `- {name: …, user: …, tier: …}` under `tenants:`",
    )
