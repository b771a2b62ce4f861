"""A review as JSON for other programs, according to `schema/diff.schema.json`."""

from __future__ import annotations

import json
from typing import Any

from tokenlabs.manifests.objects import Object
from tokenlabs.review.effect import Effect, ObjectChange, Review
from tokenlabs.review.formats.sentences import summary

VERSION = 1
"""Of the format. It changes when a program that reads the last one could misread the new one."""


def render(review: Review) -> str:
    """The document, with a newline at its end."""
    return json.dumps(document(review), indent=2, ensure_ascii=False) + "\n"


def document(review: Review) -> dict[str, Any]:
    """The document as plain values."""
    return {
        "schema": VERSION,
        "old": review.old,
        "new": review.new,
        "verdict": review.verdict,
        "summary": summary(review),
        "effects": effects(review),
        "objects": [_change(each) for each in review.objects],
        "unreadable": list(review.unreadable),
    }


def effects(review: Review) -> list[dict[str, Any]]:
    """The effects as plain values."""
    return [_effect(each) for each in review.effects]


def _effect(effect: Effect) -> dict[str, Any]:
    return {
        "id": effect.id,
        "severity": effect.severity.name.lower(),
        "target": effect.target,
        "layer": effect.layer,
        "object": _object(effect.object),
        "says": effect.says,
        "because": [each._asdict() for each in effect.because],
        "seconds": effect.seconds,
        "spec": effect.spec._asdict() if effect.spec else None,
    }


def _change(change: ObjectChange) -> dict[str, Any]:
    return {
        "change": change.change,
        "target": change.target,
        "layer": change.layer,
        "object": _object(change.object),
        "fields": [each._asdict() for each in change.fields],
    }


def _object(each: Object) -> dict[str, Any]:
    ref = each.ref
    return {
        "apiVersion": str(each.manifest["apiVersion"]),
        "kind": ref.kind,
        "namespace": ref.namespace,
        "name": ref.name,
        "file": each.file,
        "line": each.line,
    }
