"""The report as JSON: all results, for other programs and for the command that started the session."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from pydantic import TypeAdapter

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.engine.evidence import Outcome, Results
from tokenlabs_verify.engine.masking import masked

VERSION = 1
_RESULTS = TypeAdapter(Results)


def render(results: Results) -> str:
    """All fields, preceded by counts; `version` changes when the meaning of a field does."""
    document: dict[str, Any] = {
        "version": VERSION,
        "environment": results.environment,
        "platform": results.platform,
        "began": results.began,
        "seconds": results.seconds,
        "counts": {outcome.value: results.count(outcome) for outcome in Outcome},
        "remarks": results.remarks,
        "matrix": [asdict(row) | {"overshoot": row.overshoot} for row in results.measured],
        "scenarios": [asdict(result) for result in results.results],
    }
    return masked(json.dumps(document, indent=2, ensure_ascii=False)) + "\n"


def read(text: str) -> Results:
    """The results that `render` wrote. Raises TokenlabsError for any other document."""
    try:
        document = json.loads(text)
        if document["version"] != VERSION:
            raise TokenlabsError(
                f"the report has version {document['version']}, but this tokenlabs reads version {VERSION}: run verify again"
            )
        return _RESULTS.validate_python(document | {"results": document["scenarios"]})
    except (ValueError, KeyError, TypeError) as error:
        raise TokenlabsError(f"not a report of `tokenlabs verify`: {error}") from error
