"""Pages to choose rules on: rows of text set with free fonts, each noted with the box of its ink.

Nothing here is taken from the corpus that measures the program; the words are those of the Declaration of Human Rights
and of shops, prices and numbers that were made up.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from benchmarks.columns.texts import flowing
from core.geometry import BBox

_FONTS = Path("/usr/share/fonts/truetype")
TILL = (
    "dejavu/DejaVuSansMono.ttf",
    "dejavu/DejaVuSansMono-Bold.ttf",
    "liberation/LiberationMono-Regular.ttf",
    "liberation/LiberationMono-Bold.ttf",
    "freefont/FreeMono.ttf",
    "freefont/FreeMonoBold.ttf",
    "liberation/LiberationSansNarrow-Regular.ttf",
    "liberation/LiberationSans-Regular.ttf",
    "dejavu/DejaVuSansCondensed.ttf",
)
BOOK = (
    "liberation/LiberationSerif-Regular.ttf",
    "dejavu/DejaVuSerif.ttf",
    "freefont/FreeSerif.ttf",
    "liberation/LiberationSans-Regular.ttf",
)
SCREEN = ("dejavu/DejaVuSans.ttf", "liberation/LiberationSans-Regular.ttf", "freefont/FreeSans.ttf")
TYPESCRIPT = ("liberation/LiberationMono-Regular.ttf", "freefont/FreeMono.ttf", "freefont/FreeMonoBold.ttf")
LANGUAGES = ("eng", "fra", "deu_1996", "ita", "spa", "mly_latn", "nld", "por_PT")

_SHOPS = ("BAKERY", "HARDWARE", "MINI MARKET", "STATIONERY", "RESTAURANT", "BOOKS & TOYS", "PHARMACY", "PARKING")
_ENDS = ("SDN BHD", "LTD.", "GmbH", "S.A.", "& CO", "ENTERPRISE", "(M) S/B")
_GOODS = (
    "RYE BREAD 1KG", "Milk 1.5% 2L", "COFFEE O (T/AWAY)", "Oat flakes 500g", "A4 PAPER 80GSM", "SCREW M6x40 ZINC",
    "Iced tea", "FRIED RICE SPC", "Battery AA 4PCS", "GLUE STICK 21G", "NASI LEMAK", "Soap bar 100", "Detergent 4KG",
    "PEN 0.7 BLUE", "Mineral water 6x1.5L", "TEH TARIK", "CHOCO JUMBO", "WHITE LOAF", "Tape 18mm x 20m", "PVC PIPE 25",
)  # fmt: skip
_CLOSING = (
    "THANK YOU. PLEASE COME AGAIN.", "Goods sold are not returnable !", "Thank you for your visit",
    "KEEP THIS BILL AS PROOF OF PURCHASE", "** CUSTOMER COPY **", "Follow us: www.shop-4-all.example",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SetText:
    """A piece of text on a page.

    Attributes:
        text: What was set.
        box: Of its ink, pixels.
    """

    text: str
    box: BBox


@dataclass
class Sheet:
    """A page while it is set: one grey channel, ink ``ink`` on paper ``paper``.

    Attributes:
        width: Pixels.
        height: Pixels.
        paper: Grey value.
        ink: Grey value.
        texts: What was set, with its ink's boxes.
    """

    width: int
    height: int
    paper: int = 255
    ink: int = 20
    texts: list[SetText] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Make the empty picture."""
        self.image = Image.new("L", (self.width, self.height), self.paper)
        self._draw = ImageDraw.Draw(self.image)

    def put(self, text: str, x: float, y: float, face: ImageFont.FreeTypeFont, *, anchor: str = "la") -> None:
        """Set a piece of text and note it."""
        self._draw.text((x, y), text, font=face, fill=self.ink, anchor=anchor)
        left, top, right, bottom = self._draw.textbbox((x, y), text, font=face, anchor=anchor)
        self.texts.append(SetText(text, BBox(left, top, right, bottom)))

    def rule(self, y: float, margin: float) -> None:
        """Draw a line across."""
        self._draw.line((margin, y, self.width - margin, y), fill=self.ink, width=1)

    @property
    def pixels(self) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
        """The picture, (H, W) uint8."""
        return np.asarray(self.image, np.uint8)


@cache
def face_of(name: str, size_px: int) -> ImageFont.FreeTypeFont:
    """Return a face of Debian's fonts at a size in pixels."""
    return ImageFont.truetype(str(_FONTS / name), size_px)


def receipt(rng: np.random.Generator) -> Sheet:
    """Set a bill of a shop: head, lines of goods with prices, sums, closing words."""
    size = int(rng.integers(15, 27))
    name = TILL[int(rng.integers(len(TILL)))]
    face = face_of(name, size)
    columns = 34 if "Mono" in name else 26
    width = round(face.getlength("0") * columns * (1.0 if "Mono" in name else 1.45)) + 4 * size
    rows = _receipt_rows(rng)
    step = size * float(rng.uniform(1.15, 1.55))
    sheet = Sheet(width, round(step * (len(rows) + 4)), int(rng.integers(225, 256)), int(rng.integers(20, 110)))
    left, right, y = 2.0 * size, width - 2.0 * size, 2 * step
    for kind, first, second in rows:
        if kind == "rule":
            sheet.rule(y + step / 2, left)
        elif kind == "middle":
            sheet.put(first, width / 2, y, face, anchor="ma")
        else:
            if first:
                sheet.put(first, left, y, face)
            if kind.isdigit():
                sheet.put(kind, width * 0.66, y, face, anchor="ma")
            if second:
                sheet.put(second, right, y, face, anchor="ra")
        y += step
    return sheet


def _receipt_rows(rng: np.random.Generator) -> list[tuple[str, str, str]]:
    """Return kind, left and right part of each row; a number of pieces for a kind stands between them."""

    def pick(words: tuple[str, ...]) -> str:
        return words[int(rng.integers(len(words)))]

    def digits(count: int) -> str:
        return "".join(str(d) for d in rng.integers(0, 10, count))

    def amount(top: float = 60) -> str:
        return f"{rng.uniform(0.1, top):.2f}"

    rows = [
        ("middle", f"{pick(_SHOPS)} {pick(_ENDS)}", ""),
        ("middle", f"(Co. No. {digits(6)}-{pick(('A', 'K', 'V', 'X'))})", ""),
        ("middle", f"No. {digits(2)}, Jalan {digits(1)}/{digits(2)}, {digits(5)} Town", ""),
        ("middle", f"TEL:{digits(2)}-{digits(4)} {digits(4)}  FAX:{digits(2)}-{digits(8)}", ""),
        ("middle", f"GST ID: {digits(12)}", ""),
        ("middle", pick(("TAX INVOICE", "Simplified Tax Invoice", "CASH BILL")), ""),
        ("rule", "", ""),
        ("row", f"Inv No.: {pick(('CS', 'INV-', 'T'))}{digits(8)}", f"Cashier: {pick(('01', 'Ann', 'USER', 'SV2'))}"),
        ("row", f"Date: {digits(2)}/{digits(2)}/20{digits(2)}", f"Time: {digits(2)}:{digits(2)}:{digits(2)}"),
        ("rule", "", ""),
        ("row", "Item", "Amount"),
    ]
    has_counts = rng.random() < 0.5
    for _ in range(int(rng.integers(4, 11))):
        if rng.random() < 0.4:
            rows.append(("row", f"{digits(13)} {pick(_GOODS)}"[:30], ""))
            rows.append(
                ("row", f"{rng.integers(1, 6)} x {amount(9)}", f"{amount()} {pick(('SR', 'S', 'ZRL', ''))}".strip())
            )
        elif has_counts:
            rows.append((str(rng.integers(1, 10)), pick(_GOODS)[:14], amount()))
        else:
            rows.append(("row", pick(_GOODS), amount()))
    sign = pick(("RM", "", "EUR ", "$"))
    rows += [
        ("rule", "", ""),
        ("row", "Sub Total (excl. GST)", f"{sign}{amount(200)}"),
        ("row", "GST 6% :", f"{sign}{amount(12)}"),
        ("row", "Rounding Adj.", pick(("0.00", "-0.02", "0.01"))),
        ("row", "TOTAL :", f"{sign}{amount(200)}"),
        ("row", pick(("CASH", "Visa ****" + digits(4))), f"{sign}{amount(300)}"),
        ("row", "CHANGE", f"{sign}{amount(90)}"),
        ("rule", "", ""),
        ("row", "SR @ 6%", f"{amount(200)}   {amount(12)}"),
        ("middle", pick(_CLOSING), ""),
        ("middle", pick(_CLOSING), ""),
    ]
    return rows


def document(rng: np.random.Generator, *, fonts: tuple[str, ...] = BOOK, dense: bool = False) -> Sheet:
    """Set a page of paragraphs in one of several languages; ``dense``: sixty lines and more at 300 dpi."""
    size = int(rng.integers(29, 37)) if dense else int(rng.integers(24, 40))
    face = face_of(fonts[int(rng.integers(len(fonts)))], size)
    width, height = (2200, 2300) if dense else (1300, 900)
    sheet = Sheet(width, height, int(rng.integers(235, 256)), int(rng.integers(10, 60)))
    y, margin = 60.0, 90.0
    code = LANGUAGES[int(rng.integers(len(LANGUAGES)))]
    for text in flowing(code, int(rng.integers(0, 30)), width * height // (size * size) * 2):
        for line in _broken(_with_quotes(text, rng), face, width - 2 * margin):
            if y > height - 3 * size:
                return sheet
            sheet.put(line, margin, y, face)
            y += size * 1.2
        y += size * 0.5
    return sheet


def columns(rng: np.random.Generator) -> Sheet:
    """Set a page of two narrow columns, as newspapers have."""
    size = int(rng.integers(22, 30))
    face = face_of(BOOK[int(rng.integers(len(BOOK)))], size)
    sheet = Sheet(1300, 1000, int(rng.integers(215, 250)), int(rng.integers(20, 80)))
    code = LANGUAGES[int(rng.integers(len(LANGUAGES)))]
    for left in (60.0, 680.0):
        y = 50.0
        for text in flowing(code, int(rng.integers(0, 30)), 2500):
            for line in _broken(_with_quotes(text, rng), face, 540.0):
                if y < 1000 - 3 * size:
                    sheet.put(line, left, y, face)
                y += size * 1.2
    return sheet


def screen(rng: np.random.Generator) -> Sheet:
    """Set what a screen shows: short lines of small type, dark on light or light on dark."""
    size = int(rng.integers(13, 22))
    face = face_of(SCREEN[int(rng.integers(len(SCREEN)))], size)
    is_dark = rng.random() < 0.35
    paper, ink = (int(rng.integers(20, 60)), int(rng.integers(190, 256))) if is_dark else (
        int(rng.integers(230, 256)), int(rng.integers(0, 110))
    )  # fmt: skip
    sheet = Sheet(700, 420, paper, ink)
    y = 14.0
    texts = flowing(LANGUAGES[int(rng.integers(len(LANGUAGES)))], int(rng.integers(0, 30)), 1200)
    number = int(rng.integers(1000, 99999))
    own = ["File  Edit  View  Help", f"user.name{number}@mail.example.org", f"https://www.example.org/a?id={number}#t"]
    for text in [*own, *texts]:
        for line in _broken(_with_quotes(text, rng), face, float(rng.integers(300, 640))):
            if y < 420 - 2 * size:
                sheet.put(line, 16, y, face)
            y += size * 1.45
    return sheet


def typescript(rng: np.random.Generator) -> Sheet:
    """Set a page as a typewriter writes it."""
    return document(rng, fonts=TYPESCRIPT)


def _broken(text: str, face: ImageFont.FreeTypeFont, width: float) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and face.getlength(longer) > width:
            lines.append(line)
            longer = word
        line = longer
    return [*lines, line] if line else lines


def _with_quotes(text: str, rng: np.random.Generator) -> str:
    """Return the text with one kind of apostrophe, and some words between quotes of the same kind."""
    curly = rng.random() < 0.5
    words = text.replace("\u2019", "'").split()
    for place in range(len(words)):
        if rng.random() < 0.02:
            words[place] = f'"{words[place]}"' if not curly else f"\u201c{words[place]}\u201d"
    joined = " ".join(words)
    return joined.replace("'", "\u2019") if curly else joined
