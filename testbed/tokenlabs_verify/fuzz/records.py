"""Everything that reached the backends, including requests that lost their tag on the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol

from tokenlabs.errors import DifferenceError
from tokenlabs.simulator.protocol import REQUESTS
from tokenlabs_verify.client import Answer, Request, send
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.engine.environment import Arrival, recorded


class Records(Protocol):
    """The backends' records."""

    def forget(self) -> None:
        """Delete all records."""

    def arrivals(self) -> Sequence[Arrival]:
        """Everything that arrived at any backend since the records were deleted.

        Raises:
            TokenlabsError: a backend's records cannot be read, so the result is unknown.
        """


@dataclass(frozen=True, slots=True)
class SimulatorRecords:
    """The records of simulators, by pod name."""

    backends: Mapping[str, Address]

    def forget(self) -> None:
        """See `Records`."""
        for backend in self.backends:
            self._ask("DELETE", backend)

    def arrivals(self) -> Sequence[Arrival]:
        """See `Records`."""
        with ThreadPoolExecutor(max_workers=8) as pool:
            return [each for found in pool.map(self._arrivals, self.backends) for each in found]

    def _arrivals(self, backend: str) -> list[Arrival]:
        return recorded(backend, self._ask("GET", backend).json())

    def _ask(self, method: str, backend: str) -> Answer:
        address = self.backends[backend]
        answer = send(address, Request(method, REQUESTS.encode(), (("Host", "simulator"),)), timeout=20)
        if not answer.ok:
            said = answer.status or answer.detail
            raise DifferenceError(
                f"{backend} ({address}) does not return its records ({said}), so the result is unknown; "
                "check the pod and its log"
            )
        return answer
