"""Text into tokens and back, with control tokens only where the template itself speaks. Engines layer, model worker."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from typing import Any

from engines.llama.runtime import Runtime
from engines.llama.template import Fragment

_SENTENCEPIECE = 1  # enum llama_vocab_type: LLAMA_VOCAB_TYPE_SPM
_UNKNOWN, _CONTROL, _USER_DEFINED = 1, 8, 16  # enum llama_token_attr
_LONG_TEXT = 100_000  # characters tokenised in one call; the call does not listen to a cancel
_NO_TOKEN = -1


class Vocabulary:
    """The tokens of a loaded model."""

    def __init__(self, runtime: Runtime, vocabulary: Any) -> None:
        """Look at a vocabulary; it must not outlive its model.

        Args:
            runtime: llama.cpp.
            vocabulary: A ``llama_vocab`` pointer.
        """
        self._api = runtime.api
        self.pointer = vocabulary
        self._is_sentencepiece = self._api.llama_vocab_type(vocabulary) == _SENTENCEPIECE
        self._line_end = self._call(b"\n", is_template=False) if self._is_sentencepiece else []
        self.bos = int(self._api.llama_vocab_bos(vocabulary))
        self.eos = int(self._api.llama_vocab_eos(vocabulary))
        self.has_bos = bool(self._api.llama_vocab_get_add_bos(vocabulary)) and self.bos != _NO_TOKEN

    def text_of(self, token: int) -> str:
        """Return how the vocabulary writes a token, control tokens too; "" for none."""
        if token == _NO_TOKEN:
            return ""
        return bytes(self._api.llama_vocab_get_text(self.pointer, token) or b"").decode("utf-8", "replace")

    def knows(self, text: str) -> bool:
        """Whether the text is one control token."""
        tokens = self._call(text.encode(), is_template=True)
        return len(tokens) == 1 and self._is_special(tokens[0])

    def is_end(self, token: int) -> bool:
        """Whether the token ends an answer."""
        return bool(self._api.llama_vocab_is_eog(self.pointer, token))

    def tokens(self, fragments: Iterable[Fragment]) -> list[int]:
        """Return the tokens of fragments without pictures, as they stand in the middle of a prompt."""
        tokens: list[int] = []
        for fragment in fragments:
            tokens += self.of_fragment(fragment, tokens[-1] if tokens else None)
        return tokens

    def of_fragment(self, fragment: Fragment, last: int | None) -> list[int]:
        """Return the tokens of a fragment.

        Args:
            fragment: Text; its control tokens count only where it is of the template.
            last: The token before it, None at the beginning and after a picture.
        """
        tokens: list[int] = []
        for piece in _pieces(fragment.text):
            before = tokens[-1] if tokens else last
            tokens += self._continued(piece, before, is_template=fragment.is_template)
        return tokens

    def count(self, text: str) -> int:
        """Return the number of tokens of a text."""
        return len(self.of_fragment(Fragment(text), None))

    def piece(self, token: int, *, is_special_shown: bool) -> bytes:
        """Return the bytes of a token; those of control tokens only where asked for."""
        size = 64
        while True:
            buffer = ctypes.create_string_buffer(size)
            length = self._api.llama_token_to_piece(self.pointer, token, buffer, size, 0, is_special_shown)
            if length >= 0:
                return buffer.raw[:length]
            size = -length

    def _continued(self, text: str, before: int | None, *, is_template: bool) -> list[int]:
        data = text.encode("utf-8", "replace")  # lone surrogates become question marks
        if not self._is_sentencepiece or before is None or self._is_special(before):
            return self._call(data, is_template=is_template)
        # SentencePiece puts a space before what it takes for the beginning of a text. In the middle of one there is
        # none: a line end in front takes it, and is cut off again.
        tokens = self._call(b"\n" + data, is_template=is_template)
        length = len(self._line_end)
        return tokens[length:] if tokens[:length] == self._line_end else self._call(data, is_template=is_template)

    def _is_special(self, token: int) -> bool:
        attributes = self._api.llama_vocab_get_attr(self.pointer, token)
        return bool(attributes & (_UNKNOWN | _CONTROL | _USER_DEFINED))

    def _call(self, data: bytes, *, is_template: bool) -> list[int]:
        capacity = len(data) + 8
        buffer = (self._api.llama_token * capacity)()
        count = self._api.llama_tokenize(self.pointer, data, len(data), buffer, capacity, False, is_template)
        if count < 0:
            capacity = -count
            buffer = (self._api.llama_token * capacity)()
            count = self._api.llama_tokenize(self.pointer, data, len(data), buffer, capacity, False, is_template)
        return list(buffer[: max(0, count)])


def _pieces(text: str) -> Iterable[str]:
    """Cut a very long text at line ends, where tokens hardly ever reach across."""
    start = 0
    while len(text) - start > _LONG_TEXT:
        cut = text.rfind("\n", start + 1, start + _LONG_TEXT) + 1 or text.rfind(" ", start + 1, start + _LONG_TEXT)
        cut = cut if cut > start else start + _LONG_TEXT
        yield text[start:cut]
        start = cut
    if start < len(text):
        yield text[start:]
