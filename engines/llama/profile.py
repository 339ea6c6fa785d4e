"""How a language model wants to be used: what it can do, its prompts, and how it writes tables. Engines layer, data.

Part of a model's catalog entry (``resources/models.toml``) or of a model that a person added by file.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec


class Element(StrEnum):
    """What is asked to be read; each has its own prompt."""

    TEXT = "text"
    TABLE = "table"
    FORMULA = "formula"
    HANDWRITING = "handwriting"
    PAGE = "page"


class RegionUnit(StrEnum):
    """What a model is given at a time."""

    BLOCK = "block"
    LINE = "line"
    PAGE = "page"


class TableMarkup(StrEnum):
    """How a model writes a table."""

    HTML = "html"
    OTSL = "otsl"
    MARKDOWN = "markdown"


# What a file may say: no size is divided by nothing, no picture is padded or let grow without end.
_Tokens = Annotated[int, msgspec.Meta(ge=1, le=2_147_483_647)]
_Side = Annotated[int, msgspec.Meta(ge=0, le=16_384)]
_Aspect = Annotated[float, msgspec.Meta(ge=0, le=64)]


class ModelProfile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a model wants to be used.

    Attributes:
        model_file: Name of the GGUF of the language model in the model's folder.
        projector_file: Name of the GGUF of the picture encoder (mmproj); "" for a model of text alone.
        can_chat: Whether it follows instructions and answers questions.
        can_read: Whether it reads pictures of text.
        context_tokens: Context it is opened with by default.
        trained_context_tokens: Longest context it was trained for.
        unit: What it is given at a time when it reads.
        prompts: Prompt of each element it knows; an element that is missing is read as text.
        table_markup: How it writes tables.
        is_page_markdown: Whether a whole page comes back as Markdown (unit "page").
        pad_aspect: Width through height that a crop is padded to with paper colour; 0 leaves it as it is.
        max_side_px: Longer side that a crop is scaled down to before the encoder; 0 for no limit of ours.
        pixels_per_token: Pixels of the picture behind one picture token (28 x 28 = 784).
        max_picture_tokens: Most tokens that one picture becomes.
        kv_bytes_per_token: Bytes of the KV cache for a token at 16 bits; 0 where unknown (it is read from the GGUF).
        languages: ISO 639 codes it answers in well; empty where nobody said.
        note: One honest sentence for people about what it can do.
    """

    model_file: str
    projector_file: str = ""
    can_chat: bool = False
    can_read: bool = False
    context_tokens: _Tokens = 4096
    trained_context_tokens: _Tokens = 4096
    unit: RegionUnit = RegionUnit.BLOCK
    prompts: dict[Element, str] = {}
    table_markup: TableMarkup = TableMarkup.HTML
    is_page_markdown: bool = False
    pad_aspect: _Aspect = 0.0
    max_side_px: _Side = 0
    pixels_per_token: Annotated[int, msgspec.Meta(ge=1, le=1_048_576)] = 784
    max_picture_tokens: Annotated[int, msgspec.Meta(ge=1, le=65_536)] = 1280
    kv_bytes_per_token: Annotated[int, msgspec.Meta(ge=0)] = 0
    languages: tuple[str, ...] = ()
    note: str = ""

    def prompt(self, element: Element) -> str:
        """Return the prompt of an element, that of plain text where the model knows no other."""
        return self.prompts.get(element, self.prompts.get(Element.TEXT, "OCR:"))
