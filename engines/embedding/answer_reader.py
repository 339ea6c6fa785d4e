"""Whether a line answers a question, told by a network that reads both together.

Engines layer, model worker only. The network is all-mpnet-base-v2, all layers of which we trained further, with a head
of our own (``resources/models/answer_reader``, docs/adr/0066); ONNX Runtime computes it in whole numbers of eight bits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from core.errors import ModelDamagedError, RecognitionError
from engines.embedding.line_batches import BEFORE, LINE, QUESTION, Floats, Ints, LineBatches, Row, joined

NETWORK_FILE, WORDS_FILE, TOKENIZER_FILE = "reader.onnx", "words.safetensors", "tokenizer.json"
LAYER_FILES = ("layers_1.safetensors", "layers_2.safetensors")
"""What the network names, and the runtime loads with it."""

_FIRST, _FILLING, _LAST = 0, 1, 2  # tokens around and between texts, and behind short rows
_AT_ONCE = 4  # more together is no quicker, and has more filling


class AnswerReader:
    """Says how surely lines answer a question. One thread owns it; the runtime adds threads of its own."""

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        """Load what was trained.

        Args:
            folder: Holds the network, the tables that it names, the vectors of words and the tokenizer.
            threads: Threads of one operator.

        Raises:
            ModelDamagedError: If one of the files is missing, cannot be read or is another network's.
        """
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.enable_mem_pattern = False  # every batch has another size
        options.add_session_config_entry(
            "session.intra_op.allow_spinning", "0"
        )  # it waits for questions most of the time
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER_FILE))
            held = load_file(folder / WORDS_FILE)
            self._words, self._scales = held["words"], held["words.scale"].astype(np.float32)
            self._session: Any = onnxruntime.InferenceSession(
                str(folder / NETWORK_FILE), options, providers=["CPUExecutionProvider"]
            )
            width = self._session.get_inputs()[0].shape[-1]
        except MemoryError:
            raise
        except Exception as error:  # the libraries of tokenizers and networks raise bare exceptions
            raise _damaged(folder, type(error).__name__) from error
        # "</s>" in a line of a document is text: no line may pretend to be several.
        self._tokenizer.encode_special_tokens = True
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._batches = LineBatches(self._tokenizer, _framed, self._judged, _FILLING, _AT_ONCE)
        if (
            self._words.shape != (self._tokenizer.get_vocab_size(), width)
            or self._scales.shape != self._words.shape[:1]
        ):
            raise _damaged(folder, "its files do not belong together")

    def odds(
        self, question: str, lines: Sequence[str], checkpoint: Callable[[], None], before: Sequence[str] = ()
    ) -> Floats:
        """Return for each line the log-odds that it answers the question, (n,) float32; 0 is an even chance.

        Args:
            question: As it was asked; its first 28 tokens are looked at.
            lines: Of each the first 72 tokens are looked at.
            checkpoint: Called before every 4 lines; raises ``JobCancelled`` when the job shall stop.
            before: For each line the heading it stands under and the line before it, of which 32 tokens are looked
                at; left out, all are read alone.

        Raises:
            RecognitionError: If the runtime fails.
        """
        return self._batches.odds(question, lines, before, checkpoint)

    def _judged(self, ids: Ints, kinds: Ints) -> Floats:
        vectors = self._words[ids] * self._scales[ids][..., None]
        try:
            (odds,) = self._session.run(None, {"vectors": vectors, "kinds": kinds})
        except Exception as error:
            raise RecognitionError(
                f"the part that judges lines failed on {ids.shape[0]} rows of {ids.shape[1]} tokens"
            ) from error
        return cast("Floats", odds)


def _framed(asked: list[int], line: list[int], before: list[int]) -> Row:
    parts = (QUESTION, [_FIRST, *asked, _LAST]), (LINE, [_LAST, *line, _LAST])
    return joined(*parts, (BEFORE, [_LAST, *before, _LAST])) if before else joined(*parts)


def _damaged(folder: Path, why: str) -> ModelDamagedError:
    return ModelDamagedError(
        f"the part that judges lines cannot be loaded ({why})", remedy="Install the program again", file=folder
    )
