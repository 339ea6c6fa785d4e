"""Whether a passage answers a question, by what is known of both: one number from two. Services layer.

The readers' opinion comes from two networks in the model worker, the score from ``ranking`` and likeness in meaning.
How much each counts was learned from questions (``resources/models/answer_reader``). Which words of the question a
passage lacks stands in the score and is no sign of its own any more, docs/adr/0067.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from app.services.chat.ranking import Candidate
from core.resources import resource_path

LOOKED_AT = 24  # passages that the reader looks at, at most
LOOKED_AT_ONCE = 8  # and how many before it is asked whether one of them answers
ENOUGH = 0.0  # log-odds of a verdict from which on no further passages are looked at
_FILE = "models/answer_reader/verdict.json"
_LEAST_ODDS = -9.0


def features(candidate: Candidate) -> dict[str, float]:
    """Return what is known of a passage, by name."""
    return {
        "odds": max(_LEAST_ODDS, _LEAST_ODDS if candidate.odds is None else candidate.odds),
        "score": candidate.score,
    }


@cache
def _weights() -> tuple[dict[str, tuple[float, float, float]], float]:
    """Return mean, spread and weight of each feature, and what is added to their sum."""
    held = json.loads(resource_path(_FILE).read_text(encoding="utf-8"))
    return {name: (one["mean"], one["spread"], one["weight"]) for name, one in held["features"].items()}, held["bias"]


def with_verdicts(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return passages that the reader looked at with the log-odds that each answers, the likeliest first."""
    weights, bias = _weights()
    judged = []
    for each in candidates:
        known = features(each)
        total = bias + sum(weight * (known[name] - mean) / spread for name, (mean, spread, weight) in weights.items())
        judged.append(replace(each, verdict=total))
    return sorted(judged, key=lambda each: -(each.verdict or 0.0))
