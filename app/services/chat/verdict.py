"""Whether a passage answers a question, by all that is known of both: one number from many. Services layer.

Words, kind of answer and likeness in meaning come from ``ranking``, the reader's opinion from a small network in the
model worker. How much each counts was learned from development questions (``resources/models/answer_reader``).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from app.services.chat.question import AnswerType, Question
from app.services.chat.ranking import Candidate
from core.model import BlockKind
from core.resources import resource_path

LOOKED_AT = 8  # passages that the reader looks at
_FILE = "models/answer_reader/verdict.json"
_LEAST_ODDS = -8.0
_OPEN_TYPES = frozenset({AnswerType.TEXT, AnswerType.YES_NO, AnswerType.REASON})


def features(question: Question, candidates: Sequence[Candidate], at: int) -> dict[str, float]:
    """Return what is known of one of several passages, by name.

    Args:
        question: What was asked.
        candidates: Those that the reader looked at.
        at: Which of them.
    """
    own = candidates[at]
    others = [each for number, each in enumerate(candidates) if number != at]
    odds = max(_LEAST_ODDS, own.odds if own.odds is not None else _LEAST_ODDS)
    best_odds = max((max(_LEAST_ODDS, each.odds or 0.0) for each in others), default=_LEAST_ODDS)
    heaviest = max((term.weight for term in own.missing), default=0.0)
    is_open = float(question.type in _OPEN_TYPES)
    return {
        "score": own.score,
        "lead in score": own.score - max((each.score for each in others), default=0.0),
        "coverage": own.coverage,
        "own coverage": own.own_coverage,
        "fit": own.fit,
        "fit, open question": own.fit * is_open,
        "heaviest missing": heaviest,
        "all missing": min(4.0, sum(term.weight for term in own.missing)),
        "names missing": float(sum(term.is_key for term in own.missing)),
        "cosine": own.cosine,
        "lead in cosine": own.cosine - max((each.cosine for each in others), default=0.0),
        "odds": odds,
        "lead in odds": odds - best_odds,
        "odds, open question": odds * is_open,
        "open question": is_open,
        "reason": float(question.type is AnswerType.REASON),
        "yes or no": float(question.type is AnswerType.YES_NO),
        "row": float(bool(own.passage.cells)),
        "label": float(bool(own.passage.label) and not own.passage.cells),
        "heading": float(own.passage.kind is BlockKind.HEADING),
        "words": min(60.0, len(own.passage.text.split())) / 10,
    }


@cache
def _weights() -> tuple[dict[str, tuple[float, float, float]], float]:
    """Return mean, spread and weight of each feature, and what is added to their sum."""
    held = json.loads(resource_path(_FILE).read_text(encoding="utf-8"))
    return {name: (one["mean"], one["spread"], one["weight"]) for name, one in held["features"].items()}, held["bias"]


def with_verdicts(question: Question, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return passages with the log-odds that each answers, the likeliest first."""
    weights, bias = _weights()
    judged = []
    for at, own in enumerate(candidates):
        known = features(question, candidates, at)
        total = bias + sum(weight * (known[name] - mean) / spread for name, (mean, spread, weight) in weights.items())
        judged.append(replace(own, verdict=total))
    return sorted(judged, key=lambda each: -(each.verdict or 0.0))
