"""Are a pod's requests counted as the scheduler counts them?"""

from __future__ import annotations

from decimal import Decimal

import pytest
import yaml

from tokenlabs.manifests.requests import of_pod, quantity, shown


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("128974848", 128974848),
        ("129e6", 129_000_000),
        ("129E6", 129_000_000),
        ("129M", 129_000_000),
        ("123Mi", 123 * 2**20),
        ("1.5Gi", 1536 * 2**20),
        ("1E", 10**18),
        ("2Ei", 2 * 2**60),
        ("500m", "0.5"),
        ("100u", "0.0001"),
        (".5", "0.5"),
        (4, 4),
        ("4GB", None),
        ("1 Gi", None),
        ("", None),
        (None, None),
    ],
)
def test_quantities(written: object, value: object) -> None:
    """Examples of the Kubernetes documentation, "Resource units in Kubernetes", and each kind of suffix."""
    assert quantity(written) == (None if value is None else Decimal(str(value)))


@pytest.mark.parametrize(
    ("resource", "written", "text"),
    [
        ("memory", "64Gi", "64Gi"),
        ("memory", "1.5Gi", "1536Mi"),
        ("memory", "1000", "1000"),
        ("memory", "0", "0"),
        ("cpu", "1500m", "1500m"),
        ("cpu", "20", "20"),
        ("nvidia.com/gpu", "10", "10"),
    ],
)
def test_amounts_as_people_write_them(resource: str, written: str, text: str) -> None:
    amount = quantity(written)
    assert amount is not None
    assert shown(resource, amount) == text


@pytest.mark.parametrize(
    ("pod", "cpu"),
    [
        ("containers: [{resources: {requests: {cpu: 1}}}, {resources: {requests: {cpu: 500m}}}]", "1.5"),
        ("containers: [{resources: {limits: {cpu: 2}}}]", "2"),
        ("containers: [{resources: {requests: {cpu: 1}, limits: {cpu: 2}}}]", "1"),
        ("containers: [{}]", None),
        # An init container runs alone, before the others.
        (
            "{initContainers: [{resources: {requests: {cpu: 3}}}, {resources: {requests: {cpu: 2}}}], "
            "containers: [{resources: {requests: {cpu: 1}}}]}",
            "3",
        ),
        (
            "{initContainers: [{resources: {requests: {cpu: 1}}}], containers: [{resources: {requests: {cpu: 2}}}]}",
            "2",
        ),
        # KEP-753: a sidecar runs beside what begins after it, and beside the containers.
        (
            "{initContainers: [{restartPolicy: Always, resources: {requests: {cpu: 1}}}, {resources: {requests: {cpu: 3}}}], "
            "containers: [{resources: {requests: {cpu: 2}}}]}",
            "4",
        ),
        (
            "{initContainers: [{resources: {requests: {cpu: 3}}}, {restartPolicy: Always, resources: {requests: {cpu: 1}}}], "
            "containers: [{resources: {requests: {cpu: 1}}}]}",
            "3",
        ),
        ("{overhead: {cpu: 250m}, containers: [{resources: {requests: {cpu: 1}}}]}", "1.25"),
        ("{resources: {requests: {cpu: 5}}, containers: [{resources: {requests: {cpu: 1}}}]}", "5"),
    ],
)
def test_requests_of_the_scheduler(pod: str, cpu: str | None) -> None:
    assert of_pod(yaml.safe_load(pod)).get("cpu") == (None if cpu is None else Decimal(cpu))
