"""The twenty pages: what stands where, and in which order it is read.

The order: running head, title, each article down its columns, a sidebar and footnotes after the text beside or above
them, captions where their figures stand, the foot last.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from benchmarks.cjk_texts import CHINESE, JAPANESE
from benchmarks.columns.sheet import Box, Sheet
from benchmarks.columns.texts import paragraphs, with_soft_hyphens
from benchmarks.columns.vertical import set_vertical


def _columns(
    count: int, top: float, bottom: float, *, left: float = 45, right: float = 550, gap: float = 14
) -> list[Box]:
    width = (right - left - gap * (count - 1)) / count
    return [(left + i * (width + gap), top, left + i * (width + gap) + width, bottom) for i in range(count)]


def _headline(sheet: Sheet, text: str, box: Box, size: float = 15, align: str = "left") -> float:
    return sheet.flow([text], [box], size=size, face="serif-bold" if sheet.face == "serif" else None, align=align)


def _hyphenated(code: str) -> list[str]:
    return [with_soft_hyphens(text) for text in paragraphs(code)]


def newspaper_of_five_columns() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet()
    sheet.flow(["THE EVENING MESSENGER"], [(45, 30, 550, 70)], size=28, face="serif-bold", align="center")
    sheet.flow(["No. 214 - Friday, 6 November - Price two pence"], [(45, 72, 550, 90)], size=9, align="center")
    sheet.rule(45, 90, 550, 90)
    english, fives = paragraphs("eng"), _columns(5, 96, 800, gap=10)
    wide = (fives[0][0], 96, fives[2][2], 440)
    top = _headline(sheet, "Delegates agree on thirty articles after a long night", wide, 17) + 4
    sheet.fill(english[:9], [(b[0], top, b[2], 440) for b in fives[:3]], size=8.5, indent=8)
    top = _headline(sheet, "Harbour works delayed again", (fives[3][0], 96, fives[4][2], 440), 15) + 4
    sheet.fill(english[9:20], [(b[0], top, b[2], 440) for b in fives[3:]], size=8.5, indent=8)
    sheet.rule(45, 447, 550, 447)
    top = _headline(sheet, "Schools open their doors", (fives[0][0], 454, fives[1][2], 800), 15) + 4
    sheet.fill(english[20:32], [(b[0], top, b[2], 800) for b in fives[:2]], size=8.5, indent=8)
    top = (
        _headline(
            sheet, "Three towns plan one library for all of their readers", (fives[2][0], 454, fives[4][2], 800), 15
        )
        + 4
    )
    sheet.fill(english[32:], [(b[0], top, b[2], 800) for b in fives[2:]], size=8.5, indent=8)
    return sheet


def newspaper_with_picture() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet()
    threes = _columns(3, 110, 800)
    _headline(sheet, "La asamblea aprueba la declaración por unanimidad", (45, 40, 550, 100), 22)
    spanish = _hyphenated("spa")
    x0, x1 = threes[1][0], threes[2][2]
    sheet.photograph((x0, 112, x1, 290), 5)
    sheet.fill(spanish[:16], [threes[0]], size=9.5, indent=8)
    sheet.flow(["Figura 1. El palacio durante la última sesión de la tarde."], [(x0, 294, x1, 310)], size=8)
    sheet.fill(spanish[16:], [(b[0], 316, b[2], 800) for b in threes[1:]], size=9.5, indent=8)
    return sheet


def journal_with_abstract() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet()
    sheet.line("Journal of Common Standards 12 (2024) 101-118", 45, 30, size=8)
    english = paragraphs("eng")
    _headline(sheet, "On the Recognition of Inherent Dignity", (60, 60, 535, 90), 18, "center")
    sheet.flow(["A. Miller and B. Okafor, Institute of Reading"], [(60, 92, 535, 108)], size=10, align="center")
    sheet.flow([f"Abstract. {english[1]} {english[3]}"], [(90, 118, 505, 190)], size=9)
    twos = _columns(2, 210, 730)
    _headline(sheet, "1 Introduction", (twos[0][0], 210, twos[0][2], 230), 11)
    boxes = [(twos[0][0], 228, twos[0][2], 700), (twos[1][0], 210, twos[1][2], 730)]
    sheet.fill(english[4:], boxes, size=9.5, indent=10)
    sheet.rule(twos[0][0], 708, twos[0][0] + 80, 708)
    notes = ["1 The text follows the edition of the year before, with small changes in spelling."]
    sheet.flow(notes, [(twos[0][0], 712, twos[0][2], 745)], size=7.5)
    sheet.line("101", 290, 790, size=9)
    return sheet


_TOWNS = (
    ("Town", "Asked", "Answered", "Share"),
    ("Arden", "412", "386", "93.7"),
    ("Belford", "275", "201", "73.1"),
    ("Corley", "198", "154", "77.8"),
    ("Dunmore", "340", "322", "94.7"),
)


def journal_with_figure_and_table() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet()
    sheet.line("102", 45, 30, size=8, is_truth=True)
    sheet.line("A. Miller and B. Okafor", 440, 30, size=8)
    english = paragraphs("eng")
    left, right = _columns(2, 55, 780)
    used = 6 + sheet.fill(english[6:14], [(left[0], 55, left[2], 330)], size=9.5, indent=10)
    sheet.chart((left[0] + 10, 345, left[2] - 10, 470), 3)
    caption = "Fig. 2. Share of articles that were read in each of the three years."
    sheet.flow([caption], [(left[0], 476, left[2], 500)], size=8.5)
    used += sheet.fill(english[used:], [(left[0], 510, left[2], 780)], size=9.5, indent=10)
    sheet.flow(["Table 1. Answers by town."], [(right[0], 55, right[2], 70)], size=8.5)
    top = 76.0
    sheet.rule(right[0], top - 2, right[2], top - 2)
    for cells in _TOWNS:
        for k, cell in enumerate(cells):
            sheet.line(cell, right[0] + 62 * k, top, size=9, is_truth=False)
        sheet.truth.append(" ".join(cells))
        top += 16
        if cells[0] in ("Town", "Dunmore"):
            sheet.rule(right[0], top - 1, right[2], top - 1)
    sheet.fill(english[used:], [(right[0], 190, right[2], 780)], size=9.5, indent=10)
    return sheet


def magazine_with_sidebar_box() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet(face="sans")
    french = _hyphenated("fra")
    sheet.flow(["La maison commune"], [(45, 40, 550, 80)], size=26, face="sans-bold")
    twos = _columns(2, 95, 790, right=390)
    sheet.fill(french[:20], twos, size=9.5, indent=8)
    sheet.shade((405, 95, 555, 470), 0.88)
    sheet.flow(["En bref"], [(413, 102, 548, 122)], size=12, face="sans-bold")
    sheet.fill(french[24:], [(413, 124, 548, 465)], size=8.5, gap=4, align="left")
    return sheet


def book_with_side_notes() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet()
    english = paragraphs("eng")
    sheet.line("CHAPTER TWO", 250, 35, size=8)
    sheet.fill(english[8:], [(45, 70, 405, 780)], size=11, indent=12)
    for k, note in enumerate(
        (
            "See the earlier charter, which names no person.",
            "Compare article nine and the note on it.",
            "The word is older than the printed book itself.",
        )
    ):
        sheet.flow([note], [(430, 120 + 210 * k, 545, 170 + 210 * k)], size=8, align="left")
    sheet.line("27", 290, 805, size=9)
    return sheet


def book_with_footnotes() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet()
    german = _hyphenated("deu_1996")
    sheet.line("38", 60, 36, size=9)
    sheet.line("Zweites Kapitel", 260, 36, size=9)
    sheet.fill(german[4:], [(60, 66, 535, 690)], size=11, indent=14)
    sheet.rule(60, 702, 160, 702)
    notes = [
        "1 Vgl. die Ausgabe von 1949, Seite 12.",
        "2 So schon in der ersten Fassung; dort ohne den Zusatz.",
        "3 Siehe auch das folgende Kapitel, besonders den Abschnitt über die Sprache.",
    ]
    sheet.flow(notes, [(60, 706, 535, 790)], size=8, gap=1)
    return sheet


def drop_caps() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet(face="dejavu")
    english = paragraphs("eng")
    left, right = _columns(2, 80, 790)
    _headline(sheet, "The Lighthouse", (45, 35, 550, 70), 22)
    for box, text, more in ((left, english[5], english[10:16]), (right, english[12], english[20:28])):
        sheet.line(text[0], box[0], box[1] - 7, size=44, face="dejavu", is_truth=False)
        mark = len(sheet.truth)
        words = text[1:].split()
        # Two lines stand beside the letter, the others under it.
        head, count = "", 0
        while count < len(words) and len(head) < 62:
            head, count = f"{head} {words[count]}".strip(), count + 1
        half = _half(head)
        sheet.line(half[0], box[0] + 42, box[1] + 2, size=9.5, face="dejavu", is_truth=False)
        sheet.line(half[1], box[0] + 42, box[1] + 15, size=9.5, face="dejavu", is_truth=False)
        sheet.line(half[2], box[0] + 42, box[1] + 28, size=9.5, face="dejavu", is_truth=False)
        rest = " ".join(words[count:])
        end = sheet.flow([rest], [(box[0], box[1] + 43, box[2], box[3])], size=9.5, align="left", is_truth=False)
        sheet.truth[mark:] = [" ".join([text[0] + head, rest])]
        sheet.fill(more, [(box[0], end, box[2], box[3])], size=9.5, indent=10, align="left")
    return sheet


def _half(text: str) -> list[str]:
    words = text.split()
    lines = ["", "", ""]
    for k in range(3):
        while words and len(lines[k]) + len(words[0]) < 27:
            lines[k] = f"{lines[k]} {words.pop(0)}".strip()
    lines[2] = " ".join([lines[2], *words]).strip()
    return lines


def german_columns() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet()
    german = _hyphenated("deu_1996")
    _headline(sheet, "Artikel und Absätze", (45, 40, 550, 70), 18)
    sheet.fill(german, _columns(2, 80, 800), size=10, gap=4)
    return sheet


def french_columns() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet()
    french = _hyphenated("fra")
    sheet.fill(french, _columns(3, 60, 795), size=9.5, indent=10)
    sheet.line("- 14 -", 285, 806, size=9)
    return sheet


def arabic_columns() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet("arabic", "rtl")
    arabic = paragraphs("arb")
    sheet.flow(["الإعلان العالمي لحقوق الإنسان"], [(45, 40, 550, 75)], size=20, align="center")
    left, right = _columns(2, 90, 790, gap=20)
    sheet.fill(arabic, [right, left], size=11, gap=3)
    return sheet


def hebrew_columns() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet("hebrew", "rtl")
    hebrew = paragraphs("heb")
    sheet.flow(["הכרזה לכל באי עולם בדבר זכויות האדם"], [(45, 40, 550, 75)], size=18, align="center")
    sheet.fill(hebrew, list(reversed(_columns(3, 90, 780, gap=18))), size=11, indent=10)
    return sheet


def vertical_japanese_in_tiers() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet()
    set_vertical(sheet, JAPANESE + JAPANESE[::-1], [(60, 60, 535, 405), (60, 430, 535, 775)], size=13, leading=23)
    return sheet


def vertical_japanese_with_title() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet()
    set_vertical(sheet, ["道具の図書館"], [(500, 70, 535, 400)], size=24, leading=30)
    set_vertical(sheet, JAPANESE[3:] + JAPANESE[:3], [(60, 90, 470, 760)], size=14, leading=26)
    return sheet


def table_between_columns() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet()
    english = paragraphs("eng")
    used = sheet.fill(english[15:], _columns(2, 60, 300), size=9.5, indent=10)
    sheet.flow(["Table 3: Visitors of the four houses by season"], [(45, 318, 550, 334)], size=9.5, align="center")
    top = 340.0
    rows = (
        ("House", "Spring", "Summer", "Autumn", "Winter", "Year"),
        ("North", "1,204", "2,310", "1,877", "640", "6,031"),
        ("South", "980", "2,745", "1,420", "515", "5,660"),
        ("East", "1,115", "1,980", "1,301", "498", "4,894"),
        ("West", "1,430", "2,602", "1,766", "702", "6,500"),
    )
    for row in rows:
        sheet.rule(60, top - 3, 535, top - 3)
        for k, cell in enumerate(row):
            sheet.line(cell, 70 + 80 * k, top, size=10, is_truth=False)
        sheet.truth.append(" ".join(row))
        top += 18
    sheet.rule(60, top - 3, 535, top - 3)
    sheet.fill(english[15 + used :] + english[:10], _columns(2, top + 14, 790), size=9.5, indent=10)
    return sheet


_VERSES = (
    (
        "The ferry leaves at half past four",
        "with apples in its hold,",
        "and every gull along the shore",
        "cries out that it is cold.",
    ),
    (
        "The baker counts his loaves of rye",
        "and whistles while he may;",
        "the moon hangs low, the loaves are high,",
        "and soon it will be day.",
    ),
    (
        "A letter waits behind the clock",
        "that nobody has read;",
        "the key is sleeping in the lock,",
        "the cat upon the bed.",
    ),
    (
        "We mended nets the winter through",
        "and sang to keep us warm;",
        "the songs were old, the knots were new,",
        "and held in every storm.",
    ),
)


def poems_side_by_side() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet()
    for column, title in enumerate(("Harbour", "Winter Evening")):
        left = 60 + 260 * column
        top = _headline(sheet, title, (left, 60, left + 220, 90), 15) + 10
        for verse in _VERSES[2 * column :] + _VERSES[: 2 * column]:
            for text in verse:
                sheet.line(text, left, top, size=11)
                top += 15
            top += 14
    return sheet


def letter() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet(face="sans")
    sheet.line("Northbridge Tool Library", 60, 40, size=16, face="sans-bold")
    for k, text in enumerate(("Ms Ada Lindqvist", "14 Weaver Street", "Northbridge NB4 2QT")):
        sheet.line(text, 60, 110 + 14 * k, size=10.5, face="sans")
    for k, text in enumerate(("Date: 6 November 2024", "Our reference: TL-2024-118", "Telephone: 0555 210 334")):
        sheet.line(text, 380, 110 + 14 * k, size=9, face="sans")
    sheet.line("Your loan of the long ladder", 60, 190, size=11, face="sans-bold")
    sheet.line("Dear Ms Lindqvist,", 60, 216, size=10.5, face="sans")
    english = paragraphs("eng")
    sheet.flow(english[2:6], [(60, 238, 535, 560)], size=10.5, gap=7, align="left")
    sheet.line("Yours sincerely,", 60, 600, size=10.5, face="sans")
    sheet.line("Tomas Reyes", 60, 660, size=10.5, face="sans")
    feet = (
        ("Northbridge Tool Library", "2 Quay Road", "Northbridge NB1 1AA"),
        ("Account 20 44 18 90", "Bank of the River", "Sort code 11-22-33"),
        ("Monday to Friday", "nine to five", "closed in August"),
    )
    for column, lines in enumerate(feet):
        for k, text in enumerate(lines):
            sheet.line(text, 60 + 170 * column, 770 + 10 * k, size=7.5, face="sans")
    return sheet


def newsletter_of_one_two_three() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet(face="sans")
    english = paragraphs("eng")
    _headline(sheet, "Notes from the Reading Room", (45, 35, 550, 75), 24)
    end = sheet.flow([english[0]], [(45, 80, 550, 150)], size=11, gap=2)
    top = _headline(sheet, "From the members", (45, end + 14, 550, end + 40), 14) + 4
    used = sheet.fill(english[10:], _columns(2, top, 400), size=9.5, indent=10)
    top = _headline(sheet, "In short", (45, 420, 550, 445), 14) + 4
    sheet.fill(english[10 + used :] + english[:9], _columns(3, top, 790), size=9, indent=8)
    return sheet


def dictionary_columns() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet()
    heads = (
        "alder",
        "anvil",
        "barrow",
        "bellows",
        "chisel",
        "clamp",
        "dowel",
        "drawknife",
        "eaves",
        "ferrule",
        "gimlet",
        "hasp",
        "jamb",
        "ledger",
    )
    english = paragraphs("eng")
    entries = [f"{head}, noun. {english[(7 * k + 3) % len(english)]}" for k, head in enumerate(heads * 3)]
    sheet.line("alder", 45, 34, size=9, face="serif-bold")
    sheet.line("gimlet", 520, 34, size=9, face="serif-bold")
    sheet.fill(entries, _columns(2, 58, 790), size=8.5, hanging=12)
    sheet.line("3", 295, 805, size=8)
    return sheet


def chinese_columns() -> Sheet:
    """Set the page that its name tells."""
    sheet = Sheet(face="cjk")
    sheet.flow(["工具图书馆通讯"], [(45, 40, 550, 75)], size=20, align="center")
    texts: Sequence[str] = [a + b for a, b in zip(CHINESE, CHINESE[3:] + CHINESE[:3], strict=True)]
    sheet.fill(list(texts), _columns(2, 90, 780, gap=24), size=11, indent=22, gap=3, align="left")
    return sheet


PAGES: tuple[tuple[Callable[[], Sheet], str], ...] = (
    (newspaper_of_five_columns, "eng"),
    (newspaper_with_picture, "spa"),
    (journal_with_abstract, "eng"),
    (journal_with_figure_and_table, "eng"),
    (magazine_with_sidebar_box, "fra"),
    (book_with_side_notes, "eng"),
    (book_with_footnotes, "deu"),
    (drop_caps, "eng"),
    (german_columns, "deu"),
    (french_columns, "fra"),
    (arabic_columns, "ara"),
    (hebrew_columns, "heb"),
    (vertical_japanese_in_tiers, "jpn"),
    (vertical_japanese_with_title, "jpn"),
    (table_between_columns, "eng"),
    (poems_side_by_side, "eng"),
    (letter, "eng"),
    (newsletter_of_one_two_three, "eng"),
    (dictionary_columns, "eng"),
    (chinese_columns, "chi_sim"),
)
