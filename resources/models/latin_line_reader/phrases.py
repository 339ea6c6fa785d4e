"""What stands in the lines that are drawn: running text, words, and what offices and shops print."""

from __future__ import annotations

import json
import random
from pathlib import Path

from charset import CHARACTERS, EASTERN, INDEX, LATIN_1, OTHER

_MONEY = ("€", "$", "£", " €", " EUR", " CHF", " USD", " kr", " zł", "")
_UNITS = ("kg", "g", "ml", "l", "cm", "mm", "m²", "km", "%", "°C", "kWh", "pcs", "St.", "h", "min", "MB", "GB", "V")
_FOREIGN = "ΑαβγδεπΣΩωЖжшяДиЮđħŋāēģķņųūžėįŵŷảấệơưạếộ→←✓□■●★≤≥≠≈∞√∑日本語中文字한글عربא"


class Phrases:
    """Makes endless text for lines; one object for a process."""

    def __init__(self, pack: Path, split: str, seed: int) -> None:
        """Read texts and words."""
        self.random = random.Random(seed)
        texts = json.loads((pack / "texts.json").read_text(encoding="utf-8"))[split]
        self._foreign = [line for code, lines in texts.items() if _is_foreign(code) for line in lines]
        self._texts = {code: lines for code, lines in texts.items() if not _is_foreign(code) and len(lines) > 30}
        self._languages = list(self._texts)
        self._shares = [_SHARES.get(code, 1.0) for code in self._languages]
        self._words = list(json.loads((pack / "words.json").read_text(encoding="utf-8")).values())
        self._symbols = [char for char in CHARACTERS[1:-1] if not char.isspace()]

    def phrase(self) -> str:
        """Return about sixty characters or more; runs of spaces are gaps, which are read as one space."""
        choose = self.random.random()
        if choose < 0.50:
            return self._running()
        if choose < 0.66:
            return self._listed()
        if choose < 0.90:
            return self._printed()
        if choose < 0.95:
            return self._jumbled()
        return self._unknown()

    def _running(self) -> str:
        draw = self.random
        text = draw.choice(self._texts[draw.choices(self._languages, self._shares)[0]])
        words = text.split(" ")
        begin = draw.randrange(max(1, len(words) - 6)) if draw.random() < 0.7 else 0
        text = " ".join(words[begin : begin + 16])
        case = draw.random()
        if case < 0.06:
            text = text.upper()
        elif case < 0.09:
            text = text.title()
        return text

    def _listed(self) -> str:
        draw = self.random
        words = [draw.choice(draw.choice(self._words)) for _ in range(9)]
        case = draw.random()
        if case < 0.25:
            words = [word.upper() for word in words]
        elif case < 0.55:
            words = [word.capitalize() for word in words]
        for _ in range(draw.randint(0, 3)):
            place = draw.randrange(len(words))
            around = draw.random()
            if around < 0.6:
                words[place] += draw.choice(".,;:!?,.-")
            elif around < 0.8:
                left, right = draw.choice(("()", "[]", '""', "“”", "„“", "«»", "‘’", "''", "<>", "{}"))
                words[place] = left + words[place] + right
            else:
                words[place] += draw.choice(("-", "/", "_", "@", "&", "'", "’", "+")) + draw.choice(words)
        return " ".join(words)

    def _printed(self) -> str:
        draw = self.random
        parts = [draw.choice(_KINDS)(self) for _ in range(6)]
        gap = draw.random()
        between = " " if gap < 0.65 else " " * draw.randint(2, 9) if gap < 0.95 else draw.choice((" | ", ", ", " - "))
        return between.join(parts)

    def _jumbled(self) -> str:
        draw = self.random
        rare = list(LATIN_1 + EASTERN)
        made = []
        for _ in range(12):
            pool = self._symbols if draw.random() < 0.5 else rare
            made.append("".join(draw.choice(pool) for _ in range(draw.randint(1, 7))))
        return " ".join(made)

    def _unknown(self) -> str:
        draw = self.random
        if self._foreign and draw.random() < 0.6:
            words = draw.choice(self._foreign).split(" ")
            begin = draw.randrange(max(1, len(words) - 6))
            return " ".join(words[begin : begin + 14])
        words = self._running().split(" ")
        for _ in range(2):
            place = draw.randrange(len(words))
            words[place] = draw.choice((words[place][:3], "")) + draw.choice(_FOREIGN) + words[place][3:]
        return " ".join(words)

    # What is printed.

    def word(self) -> str:
        """Return a word, often in capitals."""
        draw = self.random
        word = draw.choice(draw.choice(self._words))
        case = draw.random()
        return word.upper() if case < 0.35 else word.capitalize() if case < 0.7 else word

    def number(self) -> str:
        """Return a whole number."""
        draw = self.random
        number = draw.randrange(10 ** draw.randint(1, 7))
        return f"{number:,}".replace(",", draw.choice((",", ".", " ", "'"))) if draw.random() < 0.3 else str(number)

    def amount(self) -> str:
        """Return a price."""
        draw = self.random
        value = f"{draw.randrange(10 ** draw.randint(2, 6)) / 100:,.2f}"
        if draw.random() < 0.5:
            value = value.translate(str.maketrans(",.", draw.choice((".,", " ,", "’."))))
        unit = draw.choice(_MONEY)
        sign = draw.choice(("", "", "", "", "-", "+"))
        text = unit + value if unit in "€$£" and draw.random() < 0.7 else value + unit
        return sign + text + draw.choice(("", "", "", " A", " B", "*", " T"))

    def date(self) -> str:
        """Return a date or a time."""
        draw = self.random
        d, m, y = draw.randint(1, 31), draw.randint(1, 12), draw.randint(1950, 2035)
        return draw.choice(
            (
                f"{d:02d}.{m:02d}.{y}",
                f"{d}/{m}/{y}",
                f"{m:02d}/{d:02d}/{y % 100:02d}",
                f"{y}-{m:02d}-{d:02d}",
                f"{d}.{m}.{y % 100:02d}",
                f"{draw.randint(0, 23):02d}:{draw.randint(0, 59):02d}",
                f"{draw.randint(0, 23)}:{draw.randint(0, 59):02d}:{draw.randint(0, 59):02d}",
                f"{draw.randint(1, 12)}:{draw.randint(0, 59):02d} {draw.choice(('AM', 'PM', 'am', 'pm', 'Uhr'))}",
            )
        )

    def code(self) -> str:
        """Return an order number, an account, a telephone number."""
        draw = self.random
        digits = lambda n: "".join(draw.choice("0123456789") for _ in range(n))  # noqa: E731
        letters = lambda n: "".join(draw.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(n))  # noqa: E731
        return draw.choice(
            (
                lambda: letters(2) + digits(2) + " " + " ".join(digits(4) for _ in range(4)),
                lambda: letters(draw.randint(1, 3)) + "-" + digits(draw.randint(3, 6)),
                lambda: "#" + digits(5),
                lambda: "No. " + digits(4),
                lambda: "Nr." + digits(3) + "/" + digits(2),
                lambda: f"+{digits(2)} {digits(3)} {digits(3)}-{digits(4)}",
                lambda: f"({digits(3)}) {digits(3)}-{digits(4)}",
                lambda: "0" + digits(3) + "/" + digits(6),
                lambda: digits(5),
                lambda: digits(13),
                lambda: "****" + digits(4),
                lambda: "".join(draw.choice("ABCDEF0123456789") for _ in range(draw.randint(6, 12))),
                lambda: "".join(
                    draw.choice("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") for _ in range(8)
                ),
            )
        )()

    def address(self) -> str:
        """Return a street, a town, or an address of the net."""
        draw = self.random
        word = self.word().capitalize()
        return draw.choice(
            (
                f"{word}str. {draw.randint(1, 199)}",
                f"{draw.randint(1, 9999)} {word} Street",
                f"{draw.randint(10000, 99999)} {word}",
                f"www.{word.lower()}.{draw.choice(('com', 'de', 'org', 'fr', 'co.uk'))}",
                f"{word.lower()}@{self.word().lower()}.{draw.choice(('com', 'net', 'it'))}",
                f"https://{word.lower()}.org/{self.word().lower()}",
                f"{letters_of(draw)} {draw.randint(1, 99)}, {word}",
            )
        )

    def quantity(self) -> str:
        """Return a count, a measure, a share."""
        draw = self.random
        return draw.choice(
            (
                f"{draw.randint(1, 99)} x",
                f"{draw.randint(1, 20)} × {self.amount()}",
                f"{draw.randint(0, 100)}%",
                f"{draw.randint(0, 999) / 10:.1f} %",
                f"{draw.randint(1, 999)} {draw.choice(_UNITS)}",
                f"{draw.randint(0, 999) / 100:.2f}{draw.choice(_UNITS)}",
                f"({draw.randint(1, 40)})",
                f"[{draw.randint(1, 99)}]",
                f"{draw.randint(1, 12)}.{draw.randint(1, 30)}",
                f"{draw.randint(1, 12)}.{draw.randint(1, 9)}.{draw.randint(1, 9)}",
                f"{draw.choice('abcdefgh')})",
                f"{draw.choice(('I', 'II', 'III', 'IV', 'VI', 'IX', 'XII'))}.",
                "•",
                "–",
                "...",
                "§ " + str(draw.randint(1, 99)),
                "........",
                f"p. {draw.randint(1, 400)}",
                f"{draw.randint(1, 9)}/{draw.randint(2, 9)}",
                "-----",
                "=====",
                "____",
            )
        )


def letters_of(draw: random.Random) -> str:
    """Return a few capitals."""
    return "".join(draw.choice("ABCDEFGHIKLMNOPRSTUVWZ") for _ in range(draw.randint(1, 4)))


_KINDS = (
    Phrases.word,
    Phrases.word,
    Phrases.number,
    Phrases.amount,
    Phrases.amount,
    Phrases.date,
    Phrases.code,
    Phrases.address,
    Phrases.quantity,
)
_SHARES = {"en": 5.0, "de": 3.0, "fr": 3.0, "es": 2.0, "it": 2.0, "pt": 2.0, "nl": 2.0, "declarations": 1.5, "id": 0.5}


def _is_foreign(code: str) -> bool:
    return code in {"foreign", "el", "ru", "vi", "lt", "lv", "cy", "eo", "uk", "mt"}


def known_share(text: str) -> float:
    """Return how much of a text the network knows."""
    return sum(char in INDEX and char != OTHER for char in text) / max(1, len(text))
