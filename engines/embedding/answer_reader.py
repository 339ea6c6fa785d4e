"""Whether a line answers a question, told by a small BERT that reads both together.

Engines layer, model worker only. The network is all-MiniLM-L6-v2, all layers of which we trained further
(``resources/models/answer_reader``); its word vectors are those of the encoder of sentences, which is loaded anyway.
The weights lie in the file as whole numbers of eight bits with one scale for each row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file

from core.errors import ModelDamagedError
from engines.embedding.bert_encoder import BertEncoder
from engines.embedding.bert_network import WORDS, BertNetwork, Floats, gelu, padded

_FIRST, _LAST = 101, 102  # tokens around and between texts
_QUESTION_TOKENS, _LINE_TOKENS, _BEFORE_TOKENS = 28, 72, 32  # as it was trained
_LEAST = np.float32(-1e4)
_AT_ONCE = 8


class AnswerReader:
    """Says how surely lines answer a question. One thread owns it."""

    def __init__(self, encoder: BertEncoder, weights: Path) -> None:
        """Load what was trained.

        Args:
            encoder: The encoder of sentences, whose word vectors and vocabulary it uses.
            weights: Our file.

        Raises:
            ModelDamagedError: If the file cannot be read or is another network's.
        """
        self._tokenizer = encoder.tokenizer
        try:
            held = restored(load_file(weights))
            self._judge = {name: value for name, value in held.items() if name.startswith("judge.")}
            self._network = BertNetwork({**held, WORDS: encoder.network.word_vectors})
            width = held["judge.up.weight"].shape[1]
        except (OSError, SafetensorError, KeyError, IndexError, ValueError) as error:
            raise _damaged(weights, str(error)) from error
        if width != 3 * encoder.network.size:
            raise _damaged(weights, "it was made for another encoder")

    def odds(
        self, question: str, lines: Sequence[str], checkpoint: Callable[[], None], before: Sequence[str] = ()
    ) -> Floats:
        """Return for each line the log-odds that it answers the question, (n,) float32; 0 is an even chance.

        Args:
            question: As it was asked; its first 28 tokens are looked at.
            lines: Of each the first 72 tokens are looked at.
            checkpoint: Called before every 8 lines; raises ``JobCancelled`` when the job shall stop.
            before: For each line the heading it stands under and the line before it, of which 32 tokens are looked
                at; left out, all are read alone.
        """
        around = before or [""] * len(lines)
        asked, *told = self._tokens([question, *lines, *around])
        own, near = told[: len(lines)], told[len(lines) :]
        found = np.full(len(lines), _LEAST, np.float32)
        if not asked:
            return found
        rows = {
            at: _framed(asked, line, near[at]) for at, line in enumerate(own) if line
        }  # (tokens, where the line begins, where what stands before it begins)
        order = sorted(rows, key=lambda at: len(rows[at][0]))  # little padding
        for start in range(0, len(order), _AT_ONCE):
            checkpoint()
            chosen = order[start : start + _AT_ONCE]
            found[chosen] = self._judged([rows[at] for at in chosen])
        return found

    def _tokens(self, texts: Sequence[str]) -> list[list[int]]:
        return [each.ids for each in self._tokenizer.encode_batch(list(texts), add_special_tokens=False)]

    def _judged(self, rows: Sequence[tuple[list[int], int, int]]) -> Floats:
        ids, is_there = padded([tokens for tokens, _, _ in rows])
        place = np.arange(ids.shape[1])
        line, end = (np.array([row[at] for row in rows])[:, None] for at in (1, 2))
        of_question = (place < line) * is_there
        of_line = ((place >= line) & (place < end)) * is_there
        state = self._network.states(ids, is_there, kinds=(place >= line).astype(np.intp))[-1]
        pooled = np.concatenate([state[:, 0], _mean(state, of_question), _mean(state, of_line)], -1)
        return self._linear(gelu(self._linear(pooled, "up")), "out")[:, 0]

    def _linear(self, values: Floats, name: str) -> Floats:
        return cast("Floats", values @ self._judge[f"judge.{name}.weight"].T + self._judge[f"judge.{name}.bias"])


def restored(held: Mapping[str, NDArray[np.generic]]) -> dict[str, Floats]:
    """Return weights as they are computed with: whole numbers times the scale of their row.

    Args:
        held: Tables of int8 with their scales beside them (``NAME.scale``, one a row), other values as they are.

    Raises:
        KeyError: If a scale is missing.
    """
    return {
        name: value.astype(np.float32) * held[f"{name}.scale"].astype(np.float32)[:, None]
        if value.dtype == np.int8
        else value.astype(np.float32)
        for name, value in held.items()
        if not name.endswith(".scale")
    }


def _framed(asked: list[int], line: list[int], before: list[int]) -> tuple[list[int], int, int]:
    """Return tokens of question, line and what stands before it, and where the second and the third begin."""
    question = [_FIRST, *asked[:_QUESTION_TOKENS], _LAST]
    own = [*question, *line[:_LINE_TOKENS], _LAST]
    return [*own, *before[:_BEFORE_TOKENS], *([_LAST] if before else [])], len(question), len(own)


def _mean(values: Floats, of: Floats) -> Floats:
    return cast("Floats", (values * of[..., None]).sum(1) / np.maximum(of.sum(1), 1)[:, None])


def _damaged(path: Path, why: str) -> ModelDamagedError:
    return ModelDamagedError(
        f"the part that judges lines cannot be loaded ({why})", remedy="Install the program again", file=path
    )
