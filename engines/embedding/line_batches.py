"""Lines that are read together with a question: cut into tokens, judged a few at a time. Engines layer, worker only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

QUESTION, LINE, BEFORE, NOTHING = range(4)  # kinds of tokens; the last is what fills up short rows
QUESTION_TOKENS, LINE_TOKENS, BEFORE_TOKENS = 28, 72, 32  # that are looked at, as both networks were trained
_LEAST = np.float32(-1e4)

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Row = tuple[list[int], list[int]]
"""Tokens, and of each its kind."""


@dataclass(frozen=True, slots=True)
class LineBatches:
    """What differs from network to network.

    Attributes:
        tokenizer: Cuts texts.
        frame: Makes a row of the tokens of question, line and what stands before it, each no longer than is looked at.
        judge: Returns the log-odds of rows, (n,), from their tokens and kinds, (n, tokens) each.
        filling: Token behind short rows.
        at_once: Rows that are judged together, of about one length.
    """

    tokenizer: Tokenizer
    frame: Callable[[list[int], list[int], list[int]], Row]
    judge: Callable[[Ints, Ints], Floats]
    filling: int
    at_once: int

    def odds(
        self, question: str, lines: Sequence[str], before: Sequence[str], checkpoint: Callable[[], None]
    ) -> Floats:
        """Return for each line the log-odds that it answers the question, (n,) float32; 0 is an even chance.

        Args:
            question: As it was asked; its first 28 tokens are looked at.
            lines: Of each the first 72 tokens are looked at; one without tokens has -10,000.
            before: For each line the heading it stands under and the line before it, of which 32 tokens are looked
                at; empty, all are read alone.
            checkpoint: Called before each batch; raises ``JobCancelled`` when the job shall stop.
        """
        texts = [question, *lines, *(before or [""] * len(lines))]
        cut = [each.ids for each in self.tokenizer.encode_batch(texts, add_special_tokens=False)]
        asked, own, near = cut[0][:QUESTION_TOKENS], cut[1 : len(lines) + 1], cut[len(lines) + 1 :]
        found = np.full(len(lines), _LEAST, np.float32)
        rows = {
            at: self.frame(asked, line[:LINE_TOKENS], near[at][:BEFORE_TOKENS])
            for at, line in enumerate(own)
            if line and asked
        }
        order = sorted(rows, key=lambda at: len(rows[at][0]))  # little filling
        for start in range(0, len(order), self.at_once):
            checkpoint()
            chosen = order[start : start + self.at_once]
            found[chosen] = self.judge(*self._table([rows[at] for at in chosen]))
        return found

    def _table(self, rows: Sequence[Row]) -> tuple[Ints, Ints]:
        shape = len(rows), max(len(tokens) for tokens, _ in rows)
        ids, kinds = np.full(shape, self.filling, np.int64), np.full(shape, NOTHING, np.int64)
        for at, (tokens, kind) in enumerate(rows):
            ids[at, : len(tokens)], kinds[at, : len(kind)] = tokens, kind
        return ids, kinds


def joined(*parts: tuple[int, list[int]]) -> Row:
    """Return the row of parts, each with the kind of its tokens."""
    return [token for _, part in parts for token in part], [kind for kind, part in parts for _ in part]
