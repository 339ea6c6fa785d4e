"""Entries of receipts and forms, each on a line of its own: prices, sums, and labels with what they stand for.

Engines layer, layout.
"""

from __future__ import annotations

import re

from engines.layout.rows import Row

_TAB_GAP = 2.0  # line heights of white inside a row, as between article and price
# At the end, with the letters of a tax behind it, "2.10 SR"; "6.7.62" is a date.
_AMOUNT = re.compile(r"(?<![\d.,])\d{1,3}(?:[.,]?\d{3})*[.,]\d{2}(?:\s{0,2}(?:[A-ZÀ-Þ]{1,2}|[a-z]))?\W{0,2}$")
_NUMBER = re.compile(r"[-+−@$€£¥]?\s?\d")
_LABEL = re.compile(r"\(?[^\W\d_][^:：!?]{0,30}[:：]\s{0,2}\S")  # "Date :14-03-2018"
_COLON = re.compile("[:：]")
_MOST_LABEL_WORDS = 4
_MOST_LETTERS = 0.5  # part of the characters of a calculation that are letters


def is_tabular(row: Row) -> bool:
    """Tell whether a row shows by itself that it is an entry: white between its columns, or a calculation."""
    return row.widest_gap() > _TAB_GAP * row.height or is_calculation(row.text)


def is_labelled(text: str) -> bool:
    """Tell whether a row begins with a label and a colon, with something behind it."""
    text = text.strip()
    return _LABEL.match(text) is not None and len(_COLON.split(text, maxsplit=1)[0].split()) <= _MOST_LABEL_WORDS


def has_amount(text: str) -> bool:
    """Tell whether a row ends in an amount, as that of an article with its price does."""
    return _AMOUNT.search(text.strip()) is not None


def is_calculation(text: str) -> bool:
    """Tell whether a row begins with a number, holds few letters and ends in an amount, as "2 x 1.05 2.10" does."""
    letters = sum(map(str.isalpha, text))
    return (
        _NUMBER.match(text.strip()) is not None
        and has_amount(text)
        and letters < _MOST_LETTERS * len("".join(text.split()))
    )
