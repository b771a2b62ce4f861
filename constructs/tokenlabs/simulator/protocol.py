"""Names that the simulator and its clients share."""

from __future__ import annotations

TAG = "x-tokenlabs-request"
"""Request header: the request's id in the record."""
STEERING = "x-simulate-"
"""What request headers that steer the answer begin with."""
POD = "x-simulator-pod"
"""Answer header: the pod that answered."""
FETCHED_FROM = "x-simulator-fetched-from"
"""Answer header: the pod that had prefilled the prompt; `nobody`: its blocks could not be fetched."""
HOST_SEEN, AUTHORIZATION_SEEN = "x-simulator-host", "x-simulator-authorization"
"""Answer headers of speech: whether the request's host and key were `right` or `wrong`."""
REQUESTS, METRICS = "/simulator/requests", "/simulator/metrics"
"""Paths of the record, and of the values that `/metrics` reports."""
