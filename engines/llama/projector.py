"""The picture encoder beside a language model: pixels into the model's context, through libmtmd. Engines layer.

Only C functions of ``llama_cpp.mtmd_cpp`` are used: its chat handler would encode every picture anew at each question,
take picture addresses of any kind and read control tokens out of people's texts. Pixels go in as they are, no file
format is decoded.
"""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import GenerationFailedError, ModelInvalidError
from core.page_source import Pixels
from engines.llama.runtime import Runtime


@dataclass(frozen=True, slots=True)
class Chunk:
    """A part of what a picture becomes.

    Attributes:
        pointer: libmtmd's own object; lives as long as the block of ``Projector.chunks``.
        tokens: Tokens of a text part (the marks around a picture); None for the picture itself.
        cells: Places it takes in the KV cache.
        positions: Positions it moves the text on by; less than ``cells`` where positions have several dimensions.
    """

    pointer: Any
    tokens: tuple[int, ...] | None
    cells: int
    positions: int


class Projector:
    """A loaded picture encoder."""

    def __init__(self, runtime: Runtime, path: Path, model: Any, *, threads: int, has_gpu: bool) -> None:
        """Load it.

        Args:
            runtime: llama.cpp.
            path: The GGUF of the encoder.
            model: The ``llama_model`` pointer it serves.
            threads: Compute threads.
            has_gpu: Whether it may use a graphics processor.

        Raises:
            ModelInvalidError: If llama.cpp does not take it, or not for this model.
        """
        self._runtime, self._mtmd = runtime, runtime.mtmd
        parameters = self._mtmd.mtmd_context_params_default()
        parameters.use_gpu = has_gpu
        parameters.print_timings = False
        parameters.n_threads = threads
        parameters.warmup = (
            False  # buffers are made for the first picture instead of for a large one that may never come
        )
        # Where the processor can. 6400 patches: 3 s instead of 6.5 s and 36 MB instead of 553 MB (3 heads of 32).
        parameters.flash_attn_type = runtime.api.LLAMA_FLASH_ATTN_TYPE_AUTO
        with runtime.lock:
            runtime.complaints.clear()
            self._context = self._mtmd.mtmd_init_from_file(str(path).encode(), model, parameters)
        if not self._context or not self._mtmd.mtmd_support_vision(self._context):
            why = runtime.take_complaints() or "it takes no pictures"
            self.close()
            raise ModelInvalidError(
                f"this picture encoder cannot be used with its model ({why})",
                remedy="Take model and mmproj from the same place, and check that both are whole",
                file=path,
            )

    @property
    def is_non_causal(self) -> bool:
        """Whether all tokens of a picture must be decoded in one batch."""
        return bool(self._mtmd.mtmd_decode_use_non_causal(self._context, None))

    def close(self) -> None:
        """Free it; the model must still be loaded."""
        if self._context:
            with self._runtime.lock:
                self._mtmd.mtmd_free(self._context)
            self._context = None

    @contextmanager
    def chunks(self, pixels: Pixels) -> Iterator[tuple[Chunk, ...]]:
        """Give what a picture becomes in the prompt, the model's marks around it included.

        Args:
            pixels: (H, W, 3) uint8 RGB, C-contiguous.

        Raises:
            GenerationFailedError: If libmtmd refuses the picture.
        """
        height, width = pixels.shape[:2]
        data = pixels.ctypes.data_as(ctypes.POINTER(ctypes.c_uint8))
        bitmap = self._mtmd.mtmd_bitmap_init(width, height, data)
        chunks = self._mtmd.mtmd_input_chunks_init()
        try:
            part = self._mtmd.mtmd_input_part(None, bitmap)
            parts = (ctypes.POINTER(self._mtmd.mtmd_input_part) * 1)(ctypes.pointer(part))
            code = self._mtmd.mtmd_tokenize_from_parts(self._context, chunks, parts, 1, False)
            if code != 0:
                why = self._runtime.take_complaints() or f"code {code}"
                raise GenerationFailedError(f"the model cannot take this picture of {width} x {height} pixels ({why})")
            count = self._mtmd.mtmd_input_chunks_size(chunks)
            yield tuple(self._chunk(self._mtmd.mtmd_input_chunks_get(chunks, index)) for index in range(count))
        finally:
            self._mtmd.mtmd_input_chunks_free(chunks)
            self._mtmd.mtmd_bitmap_free(bitmap)

    def evaluate(self, chunk: Chunk, context: Any, *, position: int, batch: int) -> int:
        """Encode a picture and decode it into the context; return the position after it. Cannot be interrupted.

        Raises:
            GenerationFailedError: If libmtmd or llama.cpp fail.
        """
        after = self._runtime.api.llama_pos(0)
        code = self._mtmd.mtmd_helper_eval_chunk_single(
            self._context, context, chunk.pointer, position, 0, batch, False, ctypes.byref(after)
        )
        if code != 0:
            why = self._runtime.take_complaints() or f"code {code}"
            raise GenerationFailedError(f"the model failed on a picture ({why})")
        return int(after.value)

    def _chunk(self, pointer: Any) -> Chunk:
        cells = int(self._mtmd.mtmd_input_chunk_get_n_tokens(pointer))
        positions = int(self._mtmd.mtmd_input_chunk_get_n_pos(pointer))
        tokens: tuple[int, ...] | None = None
        if self._mtmd.mtmd_input_chunk_get_type(pointer) == self._mtmd.MTMD_INPUT_CHUNK_TYPE_TEXT:
            count = ctypes.c_size_t()
            data = self._mtmd.mtmd_input_chunk_get_tokens_text(pointer, ctypes.byref(count))
            tokens = tuple(data[: count.value])
        return Chunk(pointer, tokens, cells, positions)


def picture_mark(pixels: Pixels) -> int:
    """Return a negative number that stands for a picture where tokens are compared; the same for the same pixels."""
    digest = hashlib.blake2b(repr(pixels.shape).encode(), digest_size=4)
    digest.update(pixels.tobytes())
    return -2 - int.from_bytes(digest.digest()) % (2**31 - 4)
