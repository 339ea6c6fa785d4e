"""ALTO 4.4: the layout of the pages as libraries and archives keep it, with every word's box and confidence.

Exporters layer. The schema: http://www.loc.gov/standards/alto/v4/alto-4-4.xsd. Sizes are pixels of the page frame,
unrounded but for two digits. Decisions are explained in docs/formats.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.geometry import BBox, Polygon, union_of
from core.model import Block, BlockKind, Direction, Document, FigureKind, Line, Page
from core.page_source import PageSource
from exporters.alto_lines import alto_line, box_attributes, shape
from exporters.base import Checkpoint, ExportFormat, ExportOptions, OutputSink
from exporters.cell_lines import cell_lines
from exporters.flow import is_right_to_left
from exporters.metadata import program_version
from exporters.pieces import write_pieces
from exporters.table_grid import PlacedCell, placed_rows
from exporters.xml_text import language_tag, xml_attribute, xml_content

_NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#"
_SCHEMA = "http://www.loc.gov/standards/alto/v4/alto-4-4.xsd"

_STYLES = (
    '<Styles>\n<TextStyle ID="bold" FONTSTYLE="bold"/>\n<TextStyle ID="italic" FONTSTYLE="italics"/>\n'
    '<TextStyle ID="bold_italic" FONTSTYLE="bold italics"/>\n</Styles>\n'
)
_HEADING_LEVELS = range(1, 7)
_HEADER_CELL = "header_cell"


class AltoExporter:
    """Writes ALTO, all pages in one file."""

    format = ExportFormat.ALTO
    needs_source = False
    reads_page_by_page = True

    def write(
        self,
        document: Document,
        source: PageSource | None,
        sink: OutputSink,
        options: ExportOptions,
        checkpoint: Checkpoint,
    ) -> None:
        """Write the document, see ``Exporter.write``."""
        checkpoint()
        out = sink.open()
        out.write(_head(document).encode("utf-8"))
        # The order comes before the pages in the file, so the pages are looked at twice.
        is_open = False
        for page in document.pages:
            checkpoint()
            places = [_block_id(page, order) for order, block in enumerate(page.blocks, start=1) if _is_written(block)]
            if places and not is_open:
                out.write(b'<ReadingOrder>\n<OrderedGroup ID="order">\n')
                is_open = True
            if places:
                out.write(_order(page, places).encode("utf-8"))
        if is_open:
            out.write(b"</OrderedGroup>\n</ReadingOrder>\n")
        out.write(b"<Layout>\n")
        for page in document.pages:
            checkpoint()
            write_pieces(_page(page), out, checkpoint)
        out.write(b"</Layout>\n</alto>\n")


def _head(document: Document) -> str:
    source = document.source
    tags = "".join(f'<StructureTag ID="kind_{kind}" TYPE="block" LABEL="{kind}"/>\n' for kind in _kinds())
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<alto xmlns="{_NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'xsi:schemaLocation="{_NAMESPACE} {_SCHEMA}" SCHEMAVERSION="4.4">\n'
        "<Description>\n<MeasurementUnit>pixel</MeasurementUnit>\n"
        f"<sourceImageInformation>\n<fileName>{xml_content(source.name)}</fileName>\n"
        f'<fileIdentifier fileIdentifierLocation="SHA-256">{xml_content(source.fingerprint)}</fileIdentifier>\n'
        "</sourceImageInformation>\n"
        '<Processing ID="reading">\n<processingCategory>contentGeneration</processingCategory>\n'
        "<processingSoftware>\n<softwareName>pagesight</softwareName>\n"
        f"<softwareVersion>{xml_content(program_version())}</softwareVersion>\n</processingSoftware>\n</Processing>\n"
        f"</Description>\n{_STYLES}<Tags>\n{tags}</Tags>\n"
    )


def _kinds() -> Iterator[str]:
    for kind in BlockKind:
        if kind is BlockKind.HEADING:
            yield from (f"heading_{level}" for level in _HEADING_LEVELS)
        else:
            yield kind.value
    yield _HEADER_CELL


def _tag(block: Block) -> str:
    if block.kind is BlockKind.HEADING:
        return f"kind_heading_{min(max(block.level, 1), _HEADING_LEVELS[-1])}"
    return f"kind_{block.kind.value}"


def _order(page: Page, places: Iterable[str]) -> str:
    refs = "".join(f'<ElementRef ID="ref_{place}" REF="{place}"/>\n' for place in places)
    return f'<OrderedGroup ID="order_{page.index + 1}">\n{refs}</OrderedGroup>\n'


def _block_id(page: Page, order: int) -> str:
    return f"block_{page.index + 1}_{order}"


def _is_written(block: Block) -> bool:
    """Tell whether the block has anything to write: a text without lines has not."""
    return block.table is not None or block.kind is BlockKind.FIGURE or bool(_lines(block))


def _lines(block: Block) -> tuple[Line, ...]:
    if block.lines or not block.latex:
        return tuple(line for line in block.lines if line.text.strip())
    return (Line(block.latex, block.bbox, polygon=block.polygon, confidence=block.confidence),)


def _page(page: Page) -> Iterator[str]:
    number = page.index + 1
    look = f' LANG="{tag}"' if (tag := language_tag(page.language)) else ""
    if (confidence := page.mean_confidence) is not None:
        look += f' PC="{confidence:.3f}"'
    if page.rotation_deg:
        # Degrees counter-clockwise that the content is turned by: what a clockwise turn takes back.
        look += f' ROTATION="{page.rotation_deg}"'
    if page.failure is not None:
        look += f' QUALITY="Damaged" QUALITY_DETAIL="{xml_attribute(page.failure.message)}"'
    yield f'<Page ID="page_{number}" PHYSICAL_IMG_NR="{number}" WIDTH="{page.width}" HEIGHT="{page.height}"{look}>\n'
    spaces: dict[str, list[tuple[Block, str]]] = {"TopMargin": [], "BottomMargin": [], "PrintSpace": []}
    written = [(block, _block_id(page, order)) for order, block in enumerate(page.blocks, 1) if _is_written(block)]
    following = dict(zip((place for _, place in written), (place for _, place in written[1:]), strict=False))
    for block, place in written:
        spaces[_space(block)].append((block, place))
    for name, blocks in spaces.items():
        if not blocks and name != "PrintSpace":
            continue
        box = union_of(block.bbox for block, _ in blocks) if blocks else BBox(0, 0, page.width, page.height)
        yield f'<{name} ID="{name}_{number}"{box_attributes(box)}>\n'
        for block, place in blocks:
            yield from _block(block, place, following.get(place), page)
        yield f"</{name}>\n"
    yield "</Page>\n"


def _space(block: Block) -> str:
    match block.kind:
        case BlockKind.PAGE_HEADER:
            return "TopMargin"
        case BlockKind.PAGE_FOOTER:
            return "BottomMargin"
        case _:
            return "PrintSpace"


def _block(block: Block, place: str, following: str | None, page: Page) -> Iterator[str]:
    head = f' ID="{place}" TAGREFS="{_tag(block)}"{box_attributes(block.bbox)}'
    if following is not None:
        head += f' IDNEXT="{following}"'
    if block.machine_reading is not None:
        head += ' CS="true"'
    lines = _lines(block)
    if block.table is not None:
        yield f'<ComposedBlock{head} TYPE="table">\n{shape(block.polygon)}'
        yield from _cells(block, place, page)
        yield "</ComposedBlock>\n"
    elif block.kind is not BlockKind.FIGURE:
        yield from _text_block(head, lines, block.polygon, place, page, is_leftward=is_right_to_left(block))
    elif not lines:
        yield f'<Illustration{head} TYPE="{_figure_type(block)}">{shape(block.polygon)}</Illustration>\n'
    else:
        yield f'<ComposedBlock{head} TYPE="figure">\n'
        yield (
            f'<Illustration ID="{place}_picture"{box_attributes(block.bbox)} TYPE="{_figure_type(block)}">'
            f"{shape(block.polygon)}</Illustration>\n"
        )
        box = union_of(line.bbox for line in lines)
        inner = f' ID="{place}_text"{box_attributes(box)}'
        yield from _text_block(inner, lines, None, f"{place}_text", page, is_leftward=is_right_to_left(block))
        yield "</ComposedBlock>\n"


def _figure_type(block: Block) -> str:
    return (block.figure_kind or FigureKind.PICTURE).value


def _cells(block: Block, place: str, page: Page) -> Iterator[str]:
    """Yield a text block a cell. Its id tells the place in the grid, as the format has no words for it."""
    assert block.table is not None  # noqa: S101 - the caller looked
    lines = dict(zip(map(id, block.table.cells), cell_lines(block), strict=True))
    for row in placed_rows(block.table):
        for placed in row:
            if placed is None:
                continue
            cell_place = f"{place}_{_span('r', placed.row, placed.row_span)}_{_span('c', placed.col, placed.col_span)}"
            own = [line for line in lines[id(placed.cell)] if line.text.strip()]
            is_leftward = any(line.direction is Direction.RIGHT_TO_LEFT for line in own)
            head = f' ID="{cell_place}"{_cell_tag(placed)}{box_attributes(placed.cell.bbox)}'
            yield from _text_block(head, own, None, cell_place, page, is_leftward=is_leftward)


def _cell_tag(placed: PlacedCell) -> str:
    return f' TAGREFS="kind_{_HEADER_CELL}"' if placed.cell.is_header else ""


def _span(letter: str, start: int, count: int) -> str:
    end = f"-{start + count}" if count > 1 else ""
    return f"{letter}{start + 1}{end}"


def _text_block(
    head: str, lines: Iterable[Line], polygon: Polygon | None, place: str, page: Page, *, is_leftward: bool
) -> Iterator[str]:
    direction = ' BASEDIRECTION="rtl"' if is_leftward else ""
    yield f"<TextBlock{head}{direction}>\n{shape(polygon)}"
    broken: str | None = None
    lines = list(lines)
    for number, line in enumerate(lines, start=1):
        following = lines[number] if number < len(lines) else None
        text, broken = alto_line(
            line, f"{place}_l{number}", following=following, broken=broken, page_language=page.language
        )
        yield text
    yield "</TextBlock>\n"
