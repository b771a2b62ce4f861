"""What tenants were charged, from the counters of Envoy's rate-limit service in Redis."""

from __future__ import annotations

import base64
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tokenlabs.contract.components import REDIS, REDIS_PASSWORD_KEY, REDIS_PORT, REDIS_SECRET
from tokenlabs.contract.namespaces import REDIS as NAMESPACE
from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.rehearsals.records import Charge

_DAY = 86400


class Counters:
    """Reads the counters with the real `redis-cli`.

    A key is `domain_…rule-7-match-1_<user>[_rule-5-method_rule-5-method]_<start of the window>` (envoyproxy/ratelimit,
    src/limiter/cache_key.go; Envoy Gateway names descriptors by rule). Only limits of requests have a method.
    """

    def __init__(self, api: KubernetesApi, redis_cli: Path) -> None:
        self._api, self._cli = api, redis_cli

    def charged(self, users: Sequence[str]) -> Mapping[str, Charge]:
        """What each user has been charged since midnight, UTC. Raises TokenlabsError if Redis does not answer."""
        midnight = int(time.time()) // _DAY * _DAY
        keys = [each for each in self._ask("KEYS", "*").splitlines() if each.endswith(f"_{midnight}")]
        values = self._ask("MGET", *keys).splitlines() if keys else []
        found = {user: Charge() for user in users}
        for key, value in zip(keys, values, strict=True):
            for user in users:
                if f"_{user}_" in key:
                    requests = "-method_" in key
                    before, number = found[user], int(value or 0)
                    found[user] = Charge(
                        before.requests + (number if requests else 0), before.tokens + (0 if requests else number)
                    )
        return found

    def _ask(self, *command: str) -> str:
        address = self._api.get("v1", "Service", REDIS, NAMESPACE)["spec"]["clusterIP"]
        secret = self._api.get("v1", "Secret", REDIS_SECRET, NAMESPACE)["data"][REDIS_PASSWORD_KEY]
        password = base64.b64decode(secret).decode()
        done = subprocess.run(
            [self._cli, "-h", address, "-p", str(REDIS_PORT), "--raw", *command],
            env={"REDISCLI_AUTH": password},
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        if done.returncode:
            raise TokenlabsError(f"redis-cli failed: {done.stderr.strip() or done.stdout.strip()}")
        return done.stdout
