"""Tables as vision language models write them: HTML, OTSL or Markdown, parsed strictly. Engines layer.

Strict means that what is not a whole, rectangular table raises ``TableMarkupError`` instead of being guessed at: the
region is then read again, or keeps the table of the cpu tier. Sizes are bounded before anything is built, so that no
model and no page can make a grid of a million cells.

OTSL: Lysak et al., "Optimized Table Tokenization for Table Structure Recognition" (2023); the tokens with a "c" are
those of PaddleOCR-VL and Docling.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html.parser import HTMLParser

from engines.llama.profile import TableMarkup
from engines.vlm.output_text import plain_text, unfenced, without_controls

MAX_ROWS = 1_000
MAX_COLS = 200
MAX_CELLS = 20_000
MAX_CHARACTERS = 400_000

_GROUPS = frozenset({"thead", "tbody", "tfoot"})
_WRAPPERS = frozenset({"html", "body", "div"})
_INLINE = frozenset({"b", "i", "u", "s", "em", "strong", "sup", "sub", "span", "p", "div", "small", "code"})
_VOID = frozenset({"br", "col", "hr"})

_OTSL_TOKENS = re.compile(r"<(fcel|ecel|lcel|ucel|xcel|ched|rhed|srow|nl)>", re.I)
_OTSL_WRAPPER = re.compile(r"</?otsl>", re.I)
_DELIMITER = re.compile(r"^:?-{1,}:?$")
_CELL_BOUND = re.compile(r"(?<!\\)\|")


class TableMarkupError(ValueError):
    """The text is no whole table of that markup; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class MarkupCell:
    """One cell; row and column of its top-left place count from 0."""

    row: int
    col: int
    text: str
    row_span: int = 1
    col_span: int = 1
    is_header: bool = False


@dataclass(frozen=True, slots=True)
class MarkupTable:
    """A grid in row-major order; places that a span covers, and places that the markup leaves out, have no cell."""

    row_count: int
    col_count: int
    cells: tuple[MarkupCell, ...]

    @property
    def text(self) -> str:
        """All texts, a cell a line."""
        return "\n".join(cell.text for cell in self.cells if cell.text)


def parse_table(text: str, markup: TableMarkup) -> MarkupTable:
    """Parse what a model wrote for a table.

    A model that was told one markup and writes another is understood, as long as that is whole.

    Raises:
        TableMarkupError: If it is no table, not whole, or too large.
    """
    text = unfenced(without_controls(text)).strip()
    if len(text) > MAX_CHARACTERS:
        raise TableMarkupError(f"{len(text)} characters")
    if re.search(r"<table[\s>]", text, re.I):
        markup = TableMarkup.HTML
    elif _OTSL_TOKENS.search(text):
        markup = TableMarkup.OTSL
    elif markup is not TableMarkup.MARKDOWN and text.startswith("|"):
        markup = TableMarkup.MARKDOWN
    parse: Callable[[str], MarkupTable] = {
        TableMarkup.HTML: parse_html,
        TableMarkup.OTSL: parse_otsl,
        TableMarkup.MARKDOWN: parse_markdown,
    }[markup]
    return parse(text)


def parse_html(text: str) -> MarkupTable:
    """Parse one ``<table>``, tags closed as they were opened.

    Raises:
        TableMarkupError: See ``parse_table``.
    """
    parser = _TableParser()
    try:
        parser.feed(text)
        parser.close()
    except TableMarkupError:
        raise
    except (AssertionError, ValueError) as error:  # html.parser on malformed declarations
        raise TableMarkupError(str(error)) from error
    return parser.table()


class _TableParser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._grid = _Grid()
        self._open: list[str] = []
        self._cell: tuple[str, int, int] | None = None
        self._text: list[str] = []
        self._row = -1
        self._is_in_head = False
        self._is_done = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            if tag == "br" and self._cell:
                self._text.append("\n")
            return
        is_inside = "table" in self._open
        if tag == "table":
            if is_inside or self._is_done:
                raise TableMarkupError("more than one table")
        elif not is_inside:
            if tag not in _WRAPPERS:
                raise TableMarkupError(f"<{tag}> outside the table")
        elif tag in ("td", "th"):
            if self._open[-1] != "tr":
                raise TableMarkupError(f"<{tag}> outside a row")
            spans = dict(attrs)
            self._cell = (tag, _span(spans.get("rowspan"), MAX_ROWS), _span(spans.get("colspan"), MAX_COLS))
            self._text = []
        elif tag == "tr":
            if self._open[-1] != "table" and self._open[-1] not in _GROUPS:
                raise TableMarkupError("a row inside a row")
            self._row += 1
            self._grid.begin_row(self._row)
        elif tag in _GROUPS:
            if self._open[-1] != "table":
                raise TableMarkupError(f"<{tag}> inside a row")
            self._is_in_head = tag == "thead"
        elif tag in ("caption", "colgroup"):
            if self._open[-1] != "table":
                raise TableMarkupError(f"<{tag}> inside a row")
        elif tag not in _INLINE or self._cell is None:
            raise TableMarkupError(f"<{tag}> has no place in a table")
        self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID:
            return
        if not self._open or self._open[-1] != tag:
            raise TableMarkupError(f"</{tag}> closes what is not open")
        self._open.pop()
        if tag in ("td", "th") and self._cell is not None:
            kind, rows, cols = self._cell
            self._grid.add(self._row, plain_cell("".join(self._text)), rows, cols, kind == "th" or self._is_in_head)
            self._cell = None
        elif tag == "thead":
            self._is_in_head = False
        elif tag == "table":
            self._is_done = True

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._text.append(data)
        elif data.strip() and "caption" not in self._open:
            raise TableMarkupError("text outside the cells")

    def handle_pi(self, data: str) -> None:
        raise TableMarkupError("a processing instruction")

    def table(self) -> MarkupTable:
        if self._open or not self._is_done:
            raise TableMarkupError("the table is not closed")
        return self._grid.table(self._row + 1)


class _Grid:
    """Places cells as HTML does: the next free place of the row."""

    def __init__(self) -> None:
        self._cells: list[MarkupCell] = []
        self._taken: set[tuple[int, int]] = set()
        self._col = 0
        self._col_count = 0

    def begin_row(self, row: int) -> None:
        if row >= MAX_ROWS:
            raise TableMarkupError(f"more than {MAX_ROWS} rows")
        self._col = 0

    def add(self, row: int, text: str, row_span: int, col_span: int, is_header: bool) -> None:
        while (row, self._col) in self._taken:
            self._col += 1
        end = self._col + col_span
        if end > MAX_COLS or len(self._taken) + row_span * col_span > MAX_CELLS:
            raise TableMarkupError("too many cells")
        places = {(r, c) for r in range(row, row + row_span) for c in range(self._col, end)}
        if places & self._taken:
            raise TableMarkupError("cells lie over each other")
        self._taken |= places
        self._cells.append(MarkupCell(row, self._col, text, row_span, col_span, is_header))
        self._col = end
        self._col_count = max(self._col_count, end)

    def table(self, row_count: int) -> MarkupTable:
        if not self._cells:
            raise TableMarkupError("no cell")
        cells = [
            cell
            if cell.row + cell.row_span <= row_count
            # A span that reaches over the last row ends there, as in HTML.
            else MarkupCell(cell.row, cell.col, cell.text, row_count - cell.row, cell.col_span, cell.is_header)
            for cell in self._cells
        ]
        return MarkupTable(row_count, self._col_count, tuple(sorted(cells, key=lambda cell: (cell.row, cell.col))))


def _span(value: str | None, most: int) -> int:
    if value is None or value.strip() == "":
        return 1
    if not (value.strip().isascii() and value.strip().isdigit()):
        raise TableMarkupError(f"a span of {value[:20]!r}")
    number = int(value.strip()[:9])
    if not 1 <= number <= most:
        raise TableMarkupError(f"a span of {number}")
    return number


def plain_cell(text: str) -> str:
    """Return the text of a cell on one line."""
    return " ".join(plain_text(text, has_markdown=True).split())


def parse_otsl(text: str) -> MarkupTable:
    """Parse cells in the tokens of OTSL, rows ended by ``<nl>``.

    Raises:
        TableMarkupError: See ``parse_table``.
    """
    pieces = _OTSL_TOKENS.split(_OTSL_WRAPPER.sub("", text))
    if pieces[0].strip():
        raise TableMarkupError("text before the first cell")
    rows: list[list[tuple[str, str]]] = [[]]
    for token, content in zip(pieces[1::2], pieces[2::2], strict=True):
        kind = token.lower()
        if kind == "nl":
            if content.strip():
                raise TableMarkupError("text behind the end of a row")
            rows.append([])
            continue
        if kind in ("ecel", "lcel", "ucel", "xcel") and content.strip():
            raise TableMarkupError(f"text in a <{kind}>")
        rows[-1].append((kind, content))
        if len(rows) > MAX_ROWS + 1 or len(rows[-1]) > MAX_COLS:
            raise TableMarkupError("too many cells")
    if not rows[-1]:
        rows.pop()
    if not rows or not rows[0]:
        raise TableMarkupError("no cell")
    if len(rows) > MAX_ROWS:
        raise TableMarkupError(f"more than {MAX_ROWS} rows")
    width = len(rows[0])
    if any(len(row) != width for row in rows):
        raise TableMarkupError("rows of different lengths")
    return _spanned(rows)


def _spanned(rows: list[list[tuple[str, str]]]) -> MarkupTable:
    height, width = len(rows), len(rows[0])
    if height * width > MAX_CELLS:
        raise TableMarkupError("too many cells")
    kinds = [[kind for kind, _ in row] for row in rows]
    taken = [[False] * width for _ in range(height)]
    cells: list[MarkupCell] = []
    for row in range(height):
        for col in range(width):
            if taken[row][col]:
                continue
            kind, content = rows[row][col]
            if kind in ("lcel", "ucel", "xcel"):
                raise TableMarkupError(f"<{kind}> belongs to no cell")
            cols = 1
            while col + cols < width and kinds[row][col + cols] == "lcel":
                cols += 1
            lines = 1
            while row + lines < height and kinds[row + lines][col] == "ucel":
                lines += 1
            for r in range(row, row + lines):
                for c in range(col, col + cols):
                    if r > row and c > col and kinds[r][c] != "xcel":
                        raise TableMarkupError("a span that is no rectangle")
                    if taken[r][c]:
                        raise TableMarkupError("cells lie over each other")
                    taken[r][c] = True
            cells.append(
                MarkupCell(row, col, plain_cell(content), lines, cols, is_header=kind in ("ched", "rhed", "srow"))
            )
    return MarkupTable(height, width, tuple(cells))


def parse_markdown(text: str) -> MarkupTable:
    """Parse a pipe table: a head, its delimiter row, and rows of as many cells.

    Raises:
        TableMarkupError: See ``parse_table``.
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if len(lines) < 2:
        raise TableMarkupError("no head with a delimiter row")
    if len(lines) > MAX_ROWS + 1:
        raise TableMarkupError(f"more than {MAX_ROWS} rows")
    rows = [_pipe_cells(line) for line in lines]
    head, delimiter, *body = rows
    if not all(_DELIMITER.match(cell) for cell in delimiter):
        raise TableMarkupError("no delimiter row below the head")
    width = len(head)
    if width > MAX_COLS or any(len(row) != width for row in rows):
        raise TableMarkupError("rows of different lengths")
    cells = [
        MarkupCell(row, col, plain_cell(content), is_header=row == 0)
        for row, contents in enumerate([head, *body])
        for col, content in enumerate(contents)
    ]
    if len(cells) > MAX_CELLS:
        raise TableMarkupError("too many cells")
    return MarkupTable(len(body) + 1, width, tuple(cells))


def _pipe_cells(line: str) -> list[str]:
    if "|" not in line:
        raise TableMarkupError("a line without cells")
    parts = _CELL_BOUND.split(line)
    if line.startswith("|"):
        parts = parts[1:]
    if line.endswith("|") and not line.endswith("\\|"):
        parts = parts[:-1]
    return [part.replace("\\|", "|").strip() for part in parts]
