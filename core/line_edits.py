"""A person's changes to one line: its text, its words and their boxes. Pure functions. Core layer.

Words that a change leaves alone keep text, box and confidence; for the others places are worked out along the line,
whatever its writing direction. A word that a person wrote or confirmed has confidence 1.0: somebody vouches for it,
so it is no longer doubtful and counts in means. A changed line has the source ``person``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from core.geometry import BBox, union_of
from core.model import Line, TextSource, Word
from core.quads import part_of_quad
from core.text_alignment import Range, is_word_bound, matching_blocks, tokens_of
from core.word_places import PERSON_CONFIDENCE, line_quad, places_between, run_of, shared_out


def plain_line(text: str) -> str:
    """Return a text as lines hold it: NFC, on one line, runs of white space made one space."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def line_with_text(line: Line, text: str) -> Line | None:
    """Return the line with another text, the very same line for the same text, None for an empty one."""
    text = plain_line(text)
    if text == line.text:
        return line
    if not text:
        return None
    spans = word_spans(line.text, line.words)
    words = _aligned(line, spans, text) if spans is not None else ()
    return _changed(line, text, words)


def line_with_word(line: Line, index: int, text: str) -> Line | None:
    """Return the line with one word replaced: by none, one or several. The same text confirms the word.

    Raises:
        IndexError: If there is no such word.
    """
    word = line.words[_checked(line, index)]
    text = plain_line(text)
    if text == word.text:
        confirmed = replace(word, confidence=PERSON_CONFIDENCE)
        return line if confirmed == word else _changed(line, line.text, _put(line.words, index, index + 1, confirmed))
    tokens = [text[start:end] for start, end in tokens_of(text)]
    new: list[Word] = []
    if len(tokens) == 1:
        new = [replace(word, text=tokens[0], confidence=PERSON_CONFIDENCE)]
    elif tokens:
        new = shared_out(line, run_of(line, [word]), tokens)
    whole = _text_with(line, index, index + 1, text)
    return _changed(line, whole, _put(line.words, index, index + 1, *new)) if whole else None


def line_with_split(line: Line, index: int, at: int) -> Line:
    """Return the line with a word made two, before its character ``at``.

    Raises:
        IndexError: If there is no such word.
        ValueError: If one of the parts would be empty.
    """
    word = line.words[_checked(line, index)]
    head, tail = word.text[:at].strip(), word.text[at:].strip()
    if at < 0 or not head or not tail:
        raise ValueError(f"{word.text!r} cannot be split at {at}")
    new = shared_out(line, run_of(line, [word]), [head, tail])
    text = _text_with(line, index, index + 1, f"{head} {tail}")
    return _changed(line, text, _put(line.words, index, index + 1, *new))


def line_with_words_merged(line: Line, index: int) -> Line:
    """Return the line with a word and the next one made one.

    Raises:
        IndexError: If one of them is not there.
    """
    first, second = line.words[_checked(line, index)], line.words[_checked(line, index + 1)]
    polygon = part_of_quad(line_quad(line), *run_of(line, [first, second])) if line.polygon is not None else None
    box = first.bbox.union(second.bbox)
    merged = Word(first.text + second.text, box, PERSON_CONFIDENCE, polygon)
    text = _text_with(line, index, index + 2, merged.text)
    return _changed(line, text, _put(line.words, index, index + 2, merged))


def line_with_box(line: Line, index: int, bbox: BBox) -> Line:
    """Return the line with a word at another place; the line's own box grows where it must.

    Raises:
        IndexError: If there is no such word.
    """
    word = line.words[_checked(line, index)]
    if word.bbox == bbox and word.polygon is None:
        return line
    moved = replace(word, bbox=bbox, polygon=None)
    return replace(line, words=_put(line.words, index, index + 1, moved), bbox=line.bbox.union(bbox))


def line_part(line: Line, start: int, end: int) -> Line:
    """Return the words from ``start`` to before ``end`` as a line of their own.

    Raises:
        IndexError: If there is no such word.
    """
    words = line.words[_checked(line, start) : _checked(line, end - 1) + 1]
    if len(words) == len(line.words):
        return line
    spans = word_spans(line.text, line.words)
    text = " ".join(w.text for w in words) if spans is None else line.text[spans[start][0] : spans[end - 1][1]]
    polygon = part_of_quad(line_quad(line), *run_of(line, words)) if line.polygon is not None else None
    return replace(
        line,
        text=text,
        words=words,
        bbox=polygon.bbox if polygon is not None else union_of(word.bbox for word in words),
        polygon=polygon,
        confidence=_confidence(line, words),
        is_hyphenated=line.is_hyphenated and end == len(line.words),
    )


def line_with_run(line: Line, start: int, end: int, text: str) -> Line | None:
    """Return the line with the words from ``start`` to before ``end`` made another text, aligned among themselves.

    Raises:
        IndexError: If there is no such word.
    """
    part = line_part(line, start, end)
    new = line_with_text(part, text)
    if new is part:
        return line
    whole = _text_with(line, start, end, "" if new is None else new.text)
    return _changed(line, whole, _put(line.words, start, end, *(() if new is None else new.words))) if whole else None


def line_within(line: Line, area: BBox) -> Line | None:
    """Return the part of a line whose words have their centres in an area, None where nothing is left.

    A line without words is inside with its own centre.
    """
    if not line.words:
        return line if area.contains_point(*line.bbox.center) else None
    inside = [index for index, word in enumerate(line.words) if area.contains_point(*word.bbox.center)]
    if not inside:
        return None
    return line_part(line, inside[0], inside[-1] + 1)


def word_spans(text: str, words: Sequence[Word]) -> list[Range] | None:
    """Return where each word stands in the text of its line; None where they do not make it up."""
    spans: list[Range] = []
    at = 0
    for word in words:
        found = text.find(word.text, at)
        if found < 0 or text[at:found].strip():
            return None
        at = found + len(word.text)
        spans.append((found, at))
    return spans if spans and not text[at:].strip() else None


def _aligned(line: Line, spans: Sequence[Range], text: str) -> tuple[Word, ...]:
    """Give a new text its words: unchanged ones as they are, the others new places between them."""
    words: list[Word] = []
    last_old, last_end = -1, 0
    for old, start in [*_kept_words(line.text, spans, text), (len(spans), len(text))]:
        stretch = text[last_end:start]
        tokens = [stretch[a:b] for a, b in tokens_of(stretch)]
        following = line.words[old] if old < len(spans) else None
        words += places_between(line, words, line.words[last_old + 1 : old], tokens, following)
        if following is not None:
            words.append(following)
            last_old, last_end = old, start + len(following.text)
    return tuple(words)


def _kept_words(old: str, spans: Sequence[Range], new: str) -> list[tuple[int, int]]:
    """Return the old words that stand whole in the new text, as pairs of (index, place in the new text)."""
    kept = []
    for a, b, size in matching_blocks(old, new):
        for index, (start, end) in enumerate(spans):
            place = start - a + b
            if a <= start and end <= a + size and is_word_bound(new, place) and is_word_bound(new, place + end - start):
                kept.append((index, place))
    return kept


def _checked(line: Line, index: int) -> int:
    if not 0 <= index < len(line.words):
        raise IndexError(f"word {index} of {len(line.words)}")
    return index


def _put(words: tuple[Word, ...], start: int, end: int, *new: Word) -> tuple[Word, ...]:
    return (*words[:start], *new, *words[end:])


def _text_with(line: Line, start: int, end: int, text: str) -> str:
    """Return the line's text with other words in the place of some; the rest keeps its spaces."""
    spans = word_spans(line.text, line.words)
    if spans is None:
        texts = [word.text for word in line.words]
        return plain_line(" ".join([*texts[:start], text, *texts[end:]]))
    return plain_line(line.text[: spans[start][0]] + text + line.text[spans[end - 1][1] :])


def _changed(line: Line, text: str, words: tuple[Word, ...]) -> Line:
    return replace(
        line,
        text=text,
        words=words,
        confidence=_confidence(line, words),
        source=TextSource.PERSON,
        direction=line.direction,
    )


def _confidence(line: Line, words: Sequence[Word]) -> float | None:
    """Return the mean over the characters of words; a word without confidence counts as its line did."""
    if not words:
        return PERSON_CONFIDENCE
    if all(word.confidence is None for word in words):
        return line.confidence
    known = 1.0 if line.source is TextSource.TEXT_LAYER else line.confidence
    pairs = [(known if word.confidence is None else word.confidence, len(word.text)) for word in words]
    total = sum(count for value, count in pairs if value is not None)
    return sum(value * count for value, count in pairs if value is not None) / total if total else None
