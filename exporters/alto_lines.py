"""Lines and words of ALTO: strings, spaces and hyphens.

Exporters layer; pure functions on the document model that return XML.
"""

from __future__ import annotations

from core.geometry import BBox, Polygon
from core.model import Direction, Line
from exporters.line_words import LineWord, line_words
from exporters.xml_text import language_tag, xml_attribute

_HYPHENS = "-\u2010\u00ad\u00ac\u2e17"


def box_attributes(box: BBox) -> str:
    """Return position and size as attributes, each behind a space."""
    return (
        f' HPOS="{_number(box.left)}" VPOS="{_number(box.top)}" WIDTH="{_number(box.width)}" '
        f'HEIGHT="{_number(box.height)}"'
    )


def shape(polygon: Polygon | None) -> str:
    """Return the outline of what is slanted, an empty string for None."""
    if polygon is None:
        return ""
    points = " ".join(f"{_number(x)},{_number(y)}" for x, y in polygon.points)
    return f'<Shape><Polygon POINTS="{points}"/></Shape>\n'


def alto_line(
    line: Line, place: str, *, following: Line | None, broken: str | None, page_language: str | None
) -> tuple[str, str | None]:
    """Return a line, and the whole of a word that is broken at its end and goes on in the next one.

    Args:
        line: The line.
        place: Its id; those of the words are made from it.
        following: The next line of the same block, None for the last.
        broken: The whole word whose second half begins the line, None where it begins with a word of its own.
        page_language: Language stated for the page, which the line need not repeat.

    Returns:
        XML, empty for a line without a word, and the word that is broken at its end or None.
    """
    words = list(line_words(line))
    if not words:
        return "", None
    hyphen = _split_hyphen(line, words)
    following_words = line_words(following) if hyphen and following is not None else ()
    whole = words[-1].text + following_words[0].text if following_words else None
    strings = []
    for index, word in enumerate(words):
        substitute = ""
        if index == 0 and broken is not None:
            substitute = _substitute("HypPart2", broken)
        elif index == len(words) - 1 and whole is not None:
            substitute = _substitute("HypPart1", whole)
        confidence = "" if word.confidence is None else f' WC="{min(max(word.confidence, 0.0), 1.0):.3f}"'
        strings.append(
            f'<String ID="{place}_w{index + 1}" CONTENT="{xml_attribute(word.text)}"{box_attributes(word.bbox)}'
            f"{confidence}{substitute}/>\n"
        )
        if word.has_space_after and index + 1 < len(words):
            strings.append(f"<SP{_space(word.bbox, words[index + 1].bbox, line.direction)}/>\n")
    if hyphen:
        strings.append(f'<HYP CONTENT="{xml_attribute(hyphen)}"/>\n')
    head = f'<TextLine ID="{place}"{box_attributes(line.bbox)}{_look(line, page_language)}>\n'
    return f"{head}{shape(line.polygon)}{''.join(strings)}</TextLine>\n", whole


def _look(line: Line, page_language: str | None) -> str:
    look = f' BASEDIRECTION="{line.direction.value}"' if line.direction is not Direction.LEFT_TO_RIGHT else ""
    if line.is_bold or line.is_italic:
        look += f' STYLEREFS="{"_".join(("bold",) * line.is_bold + ("italic",) * line.is_italic)}"'
    tag = language_tag(line.language)
    return f'{look} LANG="{tag}"' if tag and line.language != page_language else look


def _split_hyphen(line: Line, words: list[LineWord]) -> str:
    """Take the hyphen off the last word where it only breaks the word; return it, or an empty string."""
    last = words[-1]
    if not line.is_hyphenated or len(last.text) < 2 or last.text[-1] not in _HYPHENS:
        return ""
    words[-1] = LineWord(last.text[:-1], last.bbox, last.confidence, has_space_after=False)
    return last.text[-1]


def _substitute(kind: str, whole: str) -> str:
    return f' SUBS_TYPE="{kind}" SUBS_CONTENT="{xml_attribute(whole)}"'


def _space(before: BBox, after: BBox, direction: Direction) -> str:
    """Return the place of the gap between two words, nothing where there is none to see."""
    if direction is Direction.TOP_TO_BOTTOM:
        if after.top <= before.bottom:
            return ""
        return box_attributes(BBox(before.left, before.bottom, before.right, after.top))
    # Numbers in a right-to-left line stand in either order.
    left, right = (before, after) if before.left <= after.left else (after, before)
    if right.left <= left.right:
        return ""
    top, bottom = min(before.top, after.top), max(before.bottom, after.bottom)
    return box_attributes(BBox(left.right, top, right.left, bottom))


def _number(value: float) -> str:
    """Return a length in at most two digits after the point, never in powers of ten."""
    return f"{round(value, 2):.2f}".rstrip("0").rstrip(".")
