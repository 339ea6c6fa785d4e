"""How much memory a model will take, told from the heads of its files before it is loaded. Engines layer, numbers.

Held against measurements in tests; what cannot be known exactly (buffers of the computation) is rounded up.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from engines.llama.gguf import GgufInfo
from engines.llama.profile import ModelProfile

MIB = 1024 * 1024
BATCH_TOKENS = 512
_PROCESS_BYTES = 110 * MIB  # interpreter, numpy, Pillow, llama.cpp
_LEAST_BUFFERS = 24 * MIB
_ENCODER_SLACK = 1.6  # buffers measured with 6400 patches, by those of one layer


class KvType(StrEnum):
    """How the KV cache keeps its numbers."""

    F16 = "f16"
    Q8_0 = "q8_0"

    @property
    def bytes_per_value(self) -> float:
        """Bytes of one number."""
        return 2.0 if self is KvType.F16 else 34 / 32


@dataclass(frozen=True, slots=True)
class MemoryNeed:
    """Bytes that a model takes.

    Attributes:
        weights: Of the language model.
        projector: Weights and buffers of the picture encoder; 0 without one.
        kv: KV cache for the whole context.
        buffers: What the computation needs besides.
    """

    weights: int
    projector: int
    kv: int
    buffers: int

    @property
    def total(self) -> int:
        """All of it, the process itself included."""
        return self.weights + self.projector + self.kv + self.buffers + _PROCESS_BYTES

    @property
    def total_mb(self) -> int:
        """All of it in megabytes, rounded up."""
        return -(-self.total // 1_000_000)


def memory_need(
    model: GgufInfo,
    profile: ModelProfile,
    *,
    context_tokens: int,
    kv_type: KvType = KvType.F16,
    projector: GgufInfo | None = None,
) -> MemoryNeed:
    """Return what a model will take with a context of this many tokens."""
    values = model.kv_values_per_token or profile.kv_bytes_per_token // 2
    kv = round(values * kv_type.bytes_per_value * context_tokens)
    heads = model.values.get(f"{model.architecture}.attention.head_count", 0)
    most_heads = int(max(heads)) if isinstance(heads, tuple) else int(heads)
    batch = batch_tokens(model, profile)
    attention = 0 if kv_type is KvType.Q8_0 else 4 * most_heads * batch * context_tokens
    feed_forward = int(_number(model, "feed_forward_length")) or 4 * model.embedding_width
    layer = 4 * batch * (3 * feed_forward + 4 * model.embedding_width)
    buffers = max(_LEAST_BUFFERS, attention + layer + 4 * 2 * model.vocabulary)
    encoder = 0
    if projector is not None:
        encoder = projector.file_bytes + _encoder_buffers(projector, profile)
    return MemoryNeed(model.file_bytes, encoder, kv, buffers)


def largest_context(
    model: GgufInfo,
    profile: ModelProfile,
    *,
    free_bytes: int,
    at_most: int,
    kv_type: KvType = KvType.F16,
    projector: GgufInfo | None = None,
    least: int = 1024,
) -> int:
    """Return the longest context that fits into the memory, in steps of 512 tokens; 0 where not even ``least`` does."""
    for tokens in range(at_most // 512 * 512, least - 1, -512):
        need = memory_need(model, profile, context_tokens=tokens, kv_type=kv_type, projector=projector)
        if need.total <= free_bytes:
            return tokens
    return 0


def batch_tokens(model: GgufInfo, profile: ModelProfile) -> int:
    """Return how many tokens are computed at a time.

    Gemma's pictures are decoded without causal mask and must fit into one batch, or llama.cpp ends the process.
    """
    if model.architecture.startswith("gemma") and profile.projector_file:
        return max(BATCH_TOKENS, -(-profile.max_picture_tokens // 256) * 256)
    return BATCH_TOKENS


def _encoder_buffers(projector: GgufInfo, profile: ModelProfile) -> int:
    """Return what the encoder needs for the largest picture it will see; it attends without a matrix of all patches."""
    tokens = profile.max_picture_tokens
    if profile.max_side_px:
        tokens = min(tokens, profile.max_side_px**2 // max(1, profile.pixels_per_token))
    patch = projector.values.get("clip.vision.patch_size", 14)
    side = int(patch) if isinstance(patch, int) and patch > 0 else 14
    patches = tokens * max(1, profile.pixels_per_token // side**2)
    width = projector.values.get("clip.vision.embedding_length", 0)
    inner = projector.values.get("clip.vision.feed_forward_length", 0)
    values = (4 * width if isinstance(width, int) else 0) + (2 * inner if isinstance(inner, int) else 0)
    return max(_LEAST_BUFFERS, round(4 * patches * values * _ENCODER_SLACK))


def _number(model: GgufInfo, key: str) -> int:
    value = model.values.get(f"{model.architecture}.{key}", 0)
    if isinstance(value, tuple):
        return max((int(one) for one in value), default=0)
    return int(value) if isinstance(value, int | float) else 0
