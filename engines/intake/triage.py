"""Judges whether the native text of a PDF page can be trusted. Engine layer; pure functions, no PDF needed."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from core.model import TextLayerState, TextLayerVerdict

# Shares above which text counts as broken. A sound page has almost none of these characters; a font without a map to
# Unicode turns a large part of its page into them. Formulas bring a few per cent of private-use characters.
_MAX_UNREADABLE_SHARE = 0.10
# Languages written in Latin letters have 30 to 50 % vowels; a font with shifted codes gives 5 to 20 %.
_MIN_VOWEL_SHARE = 0.19
_MIN_LETTERS_FOR_VOWELS = 60
# Accented Latin letters reach 25 % of all letters in Vietnamese; other scripts decoded as Latin-1 exceed half.
_MAX_LATIN1_SHARE = 0.45
# Share of tokens that look like no word and no number. Programs and tables reach .3.
_MAX_ODD_TOKEN_SHARE = 0.50
_MIN_TOKENS = 15
# A share is known well enough from this many tokens, taken evenly from the whole page.
_SAMPLED_TOKENS = 150
# Text set glyph by glyph in ways MuPDF cannot put together again; tables of single digits stay above.
_MIN_FRAGMENTS = 60
_MIN_CHARS_A_LINE = 1.5
# From this share of the page on, pictures make it a scan.
_SCAN_SHARE = 0.6
# Text of a stamp, header or page number covers less than this share of the page; a page of prose 15 to 50 %.
_SPARSE_COVERAGE = 0.05
# A hidden layer of few words may be all a scan has, so less is asked of it.
_SPARSE_HIDDEN_COVERAGE = 0.01
_SPARSE_CHARS = 400
# Letters drawn as shapes come by the hundred; charts and icons rarely do.
_OUTLINE_SHAPES = 200

_LETTER_RUN = re.compile(r"[A-Za-z\u00c0-\u024f]{3,}")
_VOWEL = re.compile(
    r"[aeiouyAEIOUY\u00c0-\u00c6\u00c8-\u00cf\u00d2-\u00d6\u00d8-\u00dd\u00e0-\u00e6\u00e8-\u00ef\u00f2-\u00f6"
    r"\u00f8-\u00fd\u00ff\u0100-\u0105\u0112-\u011b\u0128-\u0131\u014c-\u0153\u0168-\u0173]"
)
_WORD = re.compile(
    r"[(\[{\"'‘“«„¿¡<*]*"
    r"(?:[^\W\d_]?[^\W\d_A-Z]+|[^\W\d_a-z]+|[^\W\d_]{1,3})(?:['’\-‐–—/.:@_&+][^\W\d_]+)*(?:[’']s)?[\d]*"
    r"[)\]}\"'’”»“.,;:!?…>*]*"
)
_NUMBER = re.compile(r"[(\[#№$€£¥§+\-−–~<>=±]*\d[\d.,:/\-–−'’%°xX×()€$£]*[A-Za-z%°]{0,3}[)\].,;:%!?*]*")


@dataclass(frozen=True, slots=True)
class PageEvidence:
    """What the triage looks at.

    Attributes:
        text: The page's native text, one line of it a line.
        hidden_share: Share of its characters that are drawn without ink (render mode 3).
        text_coverage: Share of the page's area that the lines of text cover, 0..1.
        picture_coverage: Share of the page's area that pictures cover, 0..1.
        shape_count: Number of small drawn shapes that may be outlines of letters.
    """

    text: str
    hidden_share: float = 0.0
    text_coverage: float = 0.0
    picture_coverage: float = 0.0
    shape_count: int = 0


@dataclass(frozen=True, slots=True)
class TextQuality:
    """Figures on a piece of text, white space left out.

    Attributes:
        char_count: Number of characters.
        unreadable_share: Share of replacement, private-use, control and unassigned characters.
        vowel_share: Share of vowels in runs of three or more Latin letters; None where there are too few.
        latin1_share: Share of accented Latin-1 letters and signs among all letters and signs above ASCII and below.
        odd_token_share: Share of tokens that look like no word and no number; None where there are too few tokens.
    """

    char_count: int
    unreadable_share: float
    vowel_share: float | None
    latin1_share: float
    odd_token_share: float | None


def text_quality(text: str) -> TextQuality:
    """Measure how much a text looks like text."""
    counts = Counter(text)
    for space in [char for char in counts if char.isspace()]:
        del counts[space]
    total = counts.total()
    if not total:
        return TextQuality(0, 0.0, None, 0.0, None)
    unreadable = sum(n for char, n in counts.items() if char > "~" or char < "!" if _is_unreadable(char))
    runs = "".join(_LETTER_RUN.findall(text))
    vowels = None
    if len(runs) >= _MIN_LETTERS_FOR_VOWELS:
        vowels = sum(n for char, n in Counter(runs).items() if _VOWEL.match(char)) / len(runs)
    latin1 = sum(n for char, n in counts.items() if "\u00a1" <= char <= "\u00ff")
    letters = sum(n for char, n in counts.items() if char.isalpha() or "\u00a1" <= char <= "\u00ff")
    tokens = [token for token in text.split() if len(token) > 1]
    odd = None
    if len(tokens) >= _MIN_TOKENS:
        tokens = tokens[:: max(1, len(tokens) // _SAMPLED_TOKENS)]
        odd = sum(1 for t in tokens if not (_WORD.fullmatch(t) or _NUMBER.fullmatch(t))) / len(tokens)
    return TextQuality(total, unreadable / total, vowels, latin1 / letters if letters >= 40 else 0.0, odd)


def judge(evidence: PageEvidence) -> TextLayerVerdict:
    """Decide what to do with a page's native text, and say why in one sentence."""
    quality = text_quality(evidence.text)
    pictured = evidence.picture_coverage
    if quality.char_count == 0:
        what = f"; pictures cover {pictured:.0%} of it" if pictured >= 0.01 else ""
        return TextLayerVerdict(TextLayerState.NONE, f"The page has no native text{what}")
    fault = _fault_of(quality)
    line_count = evidence.text.count("\n") + 1
    if fault is None and line_count >= _MIN_FRAGMENTS and quality.char_count < _MIN_CHARS_A_LINE * line_count:
        fault = f"it comes apart into {line_count} pieces of {quality.char_count / line_count:.1f} characters"
    if fault is not None:
        return TextLayerVerdict(TextLayerState.GARBLED, f"The native text is not readable: {fault}")
    if pictured >= _SCAN_SHARE:
        return _judge_over_picture(evidence, quality)
    if evidence.shape_count >= max(_OUTLINE_SHAPES, quality.char_count):
        return TextLayerVerdict(
            TextLayerState.PARTIAL,
            f"Native text of only {quality.char_count} characters; {evidence.shape_count} drawn shapes may be letters",
        )
    if pictured >= 0.3 and evidence.text_coverage < _SPARSE_COVERAGE and quality.char_count < _SPARSE_CHARS:
        return TextLayerVerdict(
            TextLayerState.PARTIAL,
            f"Pictures cover {pictured:.0%} of the page and native text only {evidence.text_coverage:.1%}",
        )
    return TextLayerVerdict(TextLayerState.GOOD, f"Native text of {quality.char_count} readable characters")


def _judge_over_picture(evidence: PageEvidence, quality: TextQuality) -> TextLayerVerdict:
    """Judge text on a page that is mostly one picture: a scan with a stamp, a scan read before, or a decorated page."""
    pictured, covered = evidence.picture_coverage, evidence.text_coverage
    if evidence.hidden_share >= 0.5:
        if covered >= _SPARSE_HIDDEN_COVERAGE or quality.char_count >= _SPARSE_CHARS:
            return TextLayerVerdict(
                TextLayerState.GOOD,
                f"A scan with a hidden layer of {quality.char_count} readable characters from an earlier recognition",
            )
        return TextLayerVerdict(
            TextLayerState.PARTIAL,
            f"A scan whose hidden text layer has only {quality.char_count} characters",
        )
    if covered < _SPARSE_COVERAGE or quality.char_count < _SPARSE_CHARS // 4:
        return TextLayerVerdict(
            TextLayerState.PARTIAL,
            f"A picture covers {pictured:.0%} of the page and native text only {covered:.1%}, like a stamp or header",
        )
    return TextLayerVerdict(
        TextLayerState.GOOD, f"Native text of {quality.char_count} readable characters over a background picture"
    )


def _fault_of(quality: TextQuality) -> str | None:
    """Return what is wrong with the text, None where it looks sound."""
    if quality.unreadable_share > _MAX_UNREADABLE_SHARE:
        return f"{quality.unreadable_share:.0%} of its characters have no meaning (font without a map to Unicode)"
    if quality.latin1_share > _MAX_LATIN1_SHARE:
        return f"{quality.latin1_share:.0%} of its letters are accented Latin ones, as in text decoded the wrong way"
    if quality.vowel_share is not None and quality.vowel_share < _MIN_VOWEL_SHARE:
        return f"only {quality.vowel_share:.0%} of its letters are vowels"
    if quality.odd_token_share is not None and quality.odd_token_share > _MAX_ODD_TOKEN_SHARE:
        return f"{quality.odd_token_share:.0%} of its words look like no word and no number"
    return None


def _is_unreadable(char: str) -> bool:
    return char == "\ufffd" or unicodedata.category(char) in ("Co", "Cc", "Cn", "Cs")
