"""Autoscaling: bounds that leave something to decide, and a Prometheus to decide by."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault
from tokenlabs.spec.runtimes import RUNTIMES


def bounds_that_differ(parts: Parts) -> Iterator[Fault]:
    """KEDA rejects a minimum above the maximum, and equal ones never scale."""
    for index, model in parts.models:
        scaling = model.autoscaling
        if scaling and scaling.min >= scaling.max:
            why = f"is not less than `max: {scaling.max}`: the number of pods would never change"
            yield Fault(
                ("models", index, "autoscaling", "min"), why, "write less, or `replicas` in place of `autoscaling`"
            )


def pods_by_one_field(parts: Parts) -> Iterator[Fault]:
    """Flux would set the number in Git again after each time KEDA has changed it."""
    for index, model in parts.models:
        if model.autoscaling and "replicas" in model.model_fields_set:
            why = "changes a number of pods that Flux would set again and again, since `replicas` is in Git, too"
            yield Fault(
                ("models", index, "autoscaling"), why, "remove `replicas`, or this", at_key=True, shows_value=False
            )


def queues_that_prometheus_knows(parts: Parts) -> Iterator[Fault]:
    """KEDA asks Prometheus for the engine's queues."""
    if not parts.complete or parts.monitoring:
        return
    for index, model in parts.models:
        if model.autoscaling:
            why = "asks Prometheus how many requests run and wait, but without `monitoring` no one scrapes the engine"
            yield Fault(("models", index, "autoscaling"), why, "write `monitoring: {}`", at_key=True, shows_value=False)


def queues_that_the_engine_measures(parts: Parts) -> Iterator[Fault]:
    """Without both gauges, or with one that never returns to 0, there would be too few pods or too many."""
    for index, model in parts.models:
        metrics = RUNTIMES[model.engine].metrics(model)
        if not model.autoscaling:
            continue
        if not (metrics.running and metrics.waiting):
            missing = "waiting" if metrics.running else "running"
            why = f"needs the gauge of {missing} requests, and the server's is not known"
            instead = f"write `custom.metrics.{missing}`, or `replicas` in place of this"
        elif not metrics.settles:
            why = (
                f"is not supported with `engine: {model.engine}`: its gauge of running requests keeps its last value while no "
                "request runs, so that pods would never be removed"
            )
            instead = "write `replicas` in place of this, or `engine: vllm`"
        else:
            continue
        yield Fault(("models", index, "autoscaling"), why, instead, at_key=True, shows_value=False)


def one_role(parts: Parts) -> Iterator[Fault]:
    """A queue of prompts and a queue of answers need different pods."""
    for index, model in parts.models:
        if model.autoscaling and model.prefill:
            why = "is not supported beside `prefill`: prompts and answers wait in different pods"
            yield Fault(
                ("models", index, "autoscaling"), why, "write `replicas` of both", at_key=True, shows_value=False
            )


def claims_that_stay(parts: Parts) -> Iterator[Fault]:
    """Pods with claims of their own are a StatefulSet, whose claims stay when it gets smaller."""
    defaults = parts.model_defaults
    for index, model in parts.models:
        weights = model.weights or (defaults.weights if defaults else None)
        if model.autoscaling and weights and weights.per_replica and not model.streamed:
            why = "is not supported with a claim for each replica: claims of removed pods would stay"
            instead = "share a claim, without `perReplica`"
            yield Fault(("models", index, "autoscaling"), why, instead, at_key=True, shows_value=False)


RULES = (
    claims_that_stay,
    one_role,
    bounds_that_differ,
    pods_by_one_field,
    queues_that_prometheus_knows,
    queues_that_the_engine_measures,
)
