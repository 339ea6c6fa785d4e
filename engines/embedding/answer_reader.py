"""Whether a line answers a question: question and line are read together by the network that compares sentences.

Engines layer, model worker only. The weights are those of the encoder (all-MiniLM-L6-v2) and a small addition to each
matrix of its upper layers ("LoRA", Hu et al., 2021) that we trained for this: ``resources/models/answer_reader``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file

from core.errors import ModelDamagedError
from engines.embedding.bert_encoder import BertEncoder
from engines.embedding.bert_network import BertNetwork, Floats, Ints, padded

_SCALE = np.float32(2.0)  # of the additions, as they were trained
_FIRST, _BETWEEN = 101, 102  # tokens that stand before the question and after each text
_QUESTION_TOKENS, _TOKENS = 40, 88  # as it was trained
_AT_ONCE = 16


class AnswerReader:
    """Says how surely lines answer a question. One thread owns it."""

    def __init__(self, encoder: BertEncoder, additions: Path) -> None:
        """Add what was trained to the weights of the encoder, which stays as it is.

        Args:
            encoder: The network that compares sentences.
            additions: Our file of low-rank matrices and the judge on top.

        Raises:
            ModelDamagedError: If the file cannot be read or belongs to another network.
        """
        try:
            added = {name: value.astype(np.float32) for name, value in load_file(additions).items()}
            weights = dict(encoder.weights)
            for name in added:
                if found := re.fullmatch(r"(\d+\..+)\.a", name):
                    of = f"encoder.layer.{found[1]}.weight"
                    weights[of] = weights[of] + _SCALE * (added[f"{found[1]}.b"] @ added[name])
            self._judge, self._bias = added["judge.weight"], float(added["judge.bias"])
            self._network = BertNetwork(weights)
        except (OSError, SafetensorError, KeyError, ValueError) as error:
            raise ModelDamagedError(
                f"the part that judges lines cannot be loaded ({error})",
                remedy="Install the program again",
                file=additions,
            ) from error
        self._tokenizer = encoder.tokenizer

    def odds(self, question: str, lines: Sequence[str], checkpoint: Callable[[], None]) -> Floats:
        """Return for each line the log-odds that it answers the question, (n,) float32; 0 is an even chance.

        Args:
            question: As it was asked.
            lines: What goes beyond 88 tokens, the question included, is not looked at.
            checkpoint: Called before every 16 lines; raises ``JobCancelled`` when the job shall stop.
        """
        asked, *told = ([*encoding.ids[1:-1]] for encoding in self._tokenizer.encode_batch([question, *lines]))
        asked = asked[:_QUESTION_TOKENS]
        texts = [[*[_FIRST, *asked, _BETWEEN, *line][: _TOKENS - 1], _BETWEEN] for line in told]
        found = np.zeros(len(lines), np.float32)
        order = sorted(range(len(texts)), key=lambda index: len(texts[index]))  # little padding
        for start in range(0, len(order), _AT_ONCE):
            checkpoint()
            chosen = order[start : start + _AT_ONCE]
            found[chosen] = self._odds([texts[index] for index in chosen], len(asked) + 2)
        return found

    def _odds(self, batch: list[list[int]], begin: int) -> Floats:
        ids, is_there = padded(batch)
        kinds: Ints = (is_there * (np.arange(ids.shape[1]) >= begin)).astype(np.intp)
        state = self._network.states(ids, is_there, kinds)
        of_line = kinds[..., None].astype(np.float32)
        mean = (state * of_line).sum(1) / np.maximum(of_line.sum(1), 1)
        return cast("Floats", np.concatenate([state[:, 0], mean], 1) @ self._judge + np.float32(self._bias))
