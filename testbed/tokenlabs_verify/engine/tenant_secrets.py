"""A scenario's tenants: their keys and the Secrets that hold them. Keys are generated here and never printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tokenlabs.contract import tenant_secret
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.masking import Masking
from tokenlabs_verify.engine.scenario import TenantSpec
from tokenlabs_verify.engine.tenant_key import new_key

RUN_LABEL = "tokenlabs.dev/verify"
"""Label of every Secret that a run creates; its value is the run."""


class Tenants:
    """The tenants of one scenario in one run."""

    def __init__(
        self,
        api: KubernetesApi,
        facts: Facts,
        run: str,
        scenario: str,
        specs: tuple[TenantSpec, ...],
        masking: Masking,
    ) -> None:
        self._api = api
        self._facts = facts
        self._run = run
        self._prefix = f"verify-{run}-{scenario}"
        self._specs = {spec.name: spec for spec in specs}
        self._tiers: dict[str, str | None] = {spec.name: spec.tier for spec in specs}
        self.keys: Mapping[str, str] = {spec.name: new_key() for spec in specs}
        """Key of each tenant, by its name in the scenario."""
        for key in self.keys.values():
            masking.add(key)

    def create(self, tenant: str) -> None:
        """Create a tenant's Secret. Raises ApiError."""
        self._api.create(self.manifest(tenant))

    def rekey(self, tenant: str, key_of: str) -> None:
        """Put another tenant's key into a tenant's Secret."""
        key = self.keys[key_of]
        body = {
            "metadata": {"annotations": {tenant_secret.DIGEST_ANNOTATION: tenant_secret.digest(key)}},
            "stringData": {tenant_secret.KEY_FIELD: key},
        }
        self._api.patch("v1", "Secret", self.secret(tenant), body, namespace=self._namespace(tenant))

    def retier(self, tenant: str, tier: str, *, recreate: bool) -> None:
        """Change the tier of a Secret, in place or by recreating it."""
        self._tiers[tenant] = tier
        if recreate:
            self.remove(tenant)
            self.create(tenant)
        else:
            body = {"metadata": {"annotations": {tenant_secret.TIER_ANNOTATION: tier}}}
            self._api.patch("v1", "Secret", self.secret(tenant), body, namespace=self._namespace(tenant))

    def remove(self, tenant: str) -> None:
        """Delete a tenant's Secret if it exists."""
        self._api.delete("v1", "Secret", self.secret(tenant), self._namespace(tenant))

    def remove_all(self) -> None:
        """Delete the Secrets of all the scenario's tenants."""
        for tenant in self._specs:
            self.remove(tenant)

    def secret(self, tenant: str) -> str:
        """Name of a tenant's Secret."""
        return f"{self._prefix}-{tenant}"

    def manifest(self, tenant: str) -> dict[str, Any]:
        """The Secret as the platform would write it, with the spec's deviations."""
        spec = replace(self._specs[tenant], tier=self._tiers[tenant])
        secret = secret_of(self._facts, self._prefix, spec, self.keys[tenant])
        secret["metadata"]["labels"][RUN_LABEL] = self._run
        return secret

    def _namespace(self, tenant: str) -> str:
        return self._specs[tenant].namespace or self._facts.key_namespace


def secret_of(facts: Facts, prefix: str, spec: TenantSpec, key: str) -> dict[str, Any]:
    """The Secret of a tenant as the platform would write it, with the spec's deviations.

    Tenants with the same user share their limits.
    """
    secret = tenant_secret.manifest(
        secret=f"{prefix}-{spec.name}",
        app=facts.platform if spec.app == "" else spec.app or "",
        user=f"{prefix}-{spec.user or spec.name}",
        tier=spec.tier or "",
        key=key + "\n" if spec.newline else key,
    )
    metadata = secret["metadata"]
    metadata["namespace"] = spec.namespace or facts.key_namespace
    if spec.app is None:
        del metadata["labels"][tenant_secret.APP_LABEL]
    if not spec.managed:
        del metadata["labels"][tenant_secret.MANAGED_BY_LABEL]
    if spec.user is None:
        del metadata["annotations"][tenant_secret.USER_ANNOTATION]
    if spec.tier is None:
        del metadata["annotations"][tenant_secret.TIER_ANNOTATION]
    return secret


def sweep(api: KubernetesApi, run: str) -> int:
    """Delete all remaining Secrets of a run; return their number."""
    left = api.list("v1", "Secret", selector=f"{RUN_LABEL}={run}")
    for secret in left:
        api.delete("v1", "Secret", secret["metadata"]["name"], secret["metadata"]["namespace"])
    return len(left)
