"""Whether a line answers a question, told by a small BERT: a second opinion beside ``answer_reader``.

Engines layer, model worker only. The network is all-MiniLM-L6-v2, all layers of which we trained further on the same
questions (``resources/models/answer_reader/small.safetensors``, docs/adr/0065 and 0067); its vectors of words are those
of the encoder of sentences, which is loaded anyway. Computed in NumPy.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from core.errors import ModelDamagedError
from engines.embedding.bert_encoder import BertEncoder
from engines.embedding.bert_network import WORDS, BertNetwork, gelu
from engines.embedding.line_batches import BEFORE, LINE, NOTHING, QUESTION, Floats, Ints, LineBatches, Row, joined

_FILLING, _FIRST, _LAST = 0, 101, 102  # tokens behind short rows, around and between texts
_AT_ONCE = 8


class SmallAnswerReader:
    """Says how surely lines answer a question. One thread owns it."""

    def __init__(self, encoder: BertEncoder, weights: Path) -> None:
        """Load what was trained.

        Args:
            encoder: The encoder of sentences, whose vectors of words and vocabulary it uses.
            weights: Our file: tables of int8 with a scale for each row.

        Raises:
            ModelDamagedError: If the file cannot be read or is another network's.
        """
        # Of its own: "[SEP]" in a line of a document is text, so that no line may pretend to be several.
        self._tokenizer = Tokenizer.from_str(encoder.tokenizer.to_str())
        self._tokenizer.encode_special_tokens = True
        try:
            held = _restored(load_file(weights))
            self._judge = {name: value for name, value in held.items() if name.startswith("judge.")}
            self._network = BertNetwork({**held, WORDS: encoder.network.word_vectors})
            width = self._judge["judge.up.weight"].shape[1]
        except (OSError, SafetensorError, KeyError, IndexError, ValueError) as error:
            raise _damaged(weights, str(error)) from error
        if width != 3 * encoder.network.size:
            raise _damaged(weights, "it was made for another encoder")
        self._batches = LineBatches(self._tokenizer, _framed, self._judged, _FILLING, _AT_ONCE)
        try:
            self.odds("is it whole?", ["it is."], lambda: None)
        except (KeyError, ValueError) as error:
            raise _damaged(weights, str(error)) from error

    def odds(
        self, question: str, lines: Sequence[str], checkpoint: Callable[[], None], before: Sequence[str] = ()
    ) -> Floats:
        """Return the log-odds of each line, (n,) float32, as ``AnswerReader.odds`` does, 8 lines at a time.

        Raises:
            JobCancelled: By ``checkpoint``, which is called before every 8 lines.
        """
        return self._batches.odds(question, lines, before, checkpoint)

    def _judged(self, ids: Ints, kinds: Ints) -> Floats:
        of_question, of_line, is_there = (
            some.astype(np.float32) for some in (kinds == QUESTION, kinds == LINE, kinds != NOTHING)
        )
        state = self._network.state(ids, is_there, kinds=np.isin(kinds, (LINE, BEFORE)).astype(np.intp))
        pooled = np.concatenate([state[:, 0], _mean(state, of_question), _mean(state, of_line)], -1)
        return self._linear(gelu(self._linear(pooled, "up")), "out")[:, 0]

    def _linear(self, values: Floats, name: str) -> Floats:
        return cast("Floats", values @ self._judge[f"judge.{name}.weight"].T + self._judge[f"judge.{name}.bias"])


def _restored(held: Mapping[str, NDArray[np.generic]]) -> dict[str, Floats]:
    """Return weights as they are computed with: whole numbers times the scale of their row (``NAME.scale``).

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


def _framed(asked: list[int], line: list[int], before: list[int]) -> Row:
    parts = (QUESTION, [_FIRST, *asked, _LAST]), (LINE, [*line, _LAST])
    return joined(*parts, (BEFORE, [*before, _LAST])) if before else joined(*parts)


def _mean(values: Floats, of: Floats) -> Floats:
    return cast("Floats", (values * of[..., None]).sum(1) / np.maximum(of.sum(1), 1)[:, None])


def _damaged(path: Path, why: str) -> ModelDamagedError:
    return ModelDamagedError(
        f"the small part that judges lines cannot be loaded ({why})", remedy="Install the program again", file=path
    )
