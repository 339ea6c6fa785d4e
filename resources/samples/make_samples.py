"""Make the sample documents of this folder: ``uv run python resources/samples/make_samples.py [--out DIR] [NAME..]``.

Each sample is rendered from a text of our own with free fonts of Debian (fonts-liberation, fonts-dejavu-core,
fonts-noto-cjk), then degraded like a scan or a photograph. Beside each file lies its text, ``<file>.truth.txt``: one
paragraph or table row a line, an empty line between pages. The same seeds give the same files.
"""

from __future__ import annotations

import argparse
import io
from collections.abc import Callable
from pathlib import Path

import article
import degrade
import documents
import guide
import numpy as np
import pymupdf
from typeset import Sheet

A4 = pymupdf.paper_rect("a4")
Sample = tuple[bytes, str]


def _pixels(sheet: Sheet) -> degrade.Grey:
    return np.asarray(sheet.image, dtype=np.uint8)


def _truth(*sheets: Sheet) -> str:
    return "\n\n".join("\n".join(sheet.truth) for sheet in sheets) + "\n"


def make_scan() -> Sample:
    """Three pages of pictures in a PDF, each a little crooked in its own way."""
    sheets = (documents.letter(), documents.agreement(), documents.machine_list())
    pdf = pymupdf.open()
    for seed, (sheet, skew_deg) in enumerate(zip(sheets, (0.7, -0.5, 0.9), strict=True), 11):
        picture = degrade.scan(_pixels(sheet), seed, skew_deg=skew_deg, noise=4.5)
        page = pdf.new_page(width=A4.width, height=A4.height)
        page.insert_image(page.rect, stream=degrade.jpeg(picture, 52, sheet.dpi))
    return _saved(pdf, "Lending agreement (scan)"), _truth(*sheets)


def make_invoice() -> Sample:
    """An invoice as PNG with few grey values."""
    sheet = documents.invoice()
    picture = degrade.scan(_pixels(sheet), 21, skew_deg=-0.4, noise=1.4, light=8)
    return degrade.png(degrade.quantised(picture), sheet.dpi), _truth(sheet)


def make_article() -> Sample:
    """A two-column page as JPEG."""
    sheet = article.article()
    return degrade.jpeg(degrade.scan(_pixels(sheet), 31, skew_deg=0.6), 60, sheet.dpi), _truth(sheet)


def make_receipt() -> Sample:
    """A folded till receipt as JPEG."""
    sheet = documents.receipt()
    picture = degrade.scan(degrade.crumple(_pixels(sheet), 41), 42, skew_deg=1.1, blur=0.9, noise=7)
    return degrade.jpeg(picture, 62, sheet.dpi), _truth(sheet)


def make_photo() -> Sample:
    """A notice photographed on a table, as JPEG."""
    sheet = documents.notice()
    return degrade.jpeg(degrade.photograph(_pixels(sheet), 51, (1350, 1800)), 68, 150), _truth(sheet)


def make_cjk() -> Sample:
    """Japanese, Chinese and English on one page, as PNG."""
    sheet = documents.east_asian()
    picture = degrade.scan(_pixels(sheet), 61, skew_deg=0.5, blur=0.5, noise=1.4, light=8)
    return degrade.png(degrade.quantised(picture), sheet.dpi), _truth(sheet)


def make_born_digital() -> Sample:
    """A PDF that was never paper: headings, paragraphs, a list and tables with a good text layer."""
    pdf = pymupdf.open()
    for blocks in guide.PAGES:
        page = pdf.new_page(width=A4.width, height=A4.height)
        _set_born_digital(page, blocks)
    pdf.subset_fonts()
    truth = "\n\n".join(
        "\n".join(("• " if kind == "li" else "") + text.replace("|", " ") for kind, text in blocks)
        for blocks in guide.PAGES
    )
    return _saved(pdf, "Rain Barrels: A Short Guide"), truth + "\n"


def _set_born_digital(page: pymupdf.Page, blocks: tuple[tuple[str, str], ...]) -> None:
    left, right, y = 62.0, A4.width - 62, 64.0
    row_height = 20.0
    is_head = True
    for kind, text in blocks:
        if kind == "tr":
            cells = text.split("|")
            width = (right - left) / len(cells)
            for column, cell in enumerate(cells):
                box = pymupdf.Rect(left + column * width, y, left + (column + 1) * width, y + row_height)
                page.draw_rect(box, color=(0.3, 0.3, 0.3), width=0.6)
                html = f"<b>{cell}</b>" if is_head else cell
                page.insert_htmlbox(pymupdf.Rect(box.x0 + 5, box.y0 + 2, box.x1 - 3, box.y1), html, css=guide.CSS)
            y += row_height
            is_head = False
            continue
        is_head = True
        y += {"h1": 0, "h2": 12, "p": 4, "li": 0}[kind]
        inset = 16 if kind == "li" else 0
        html = f"<{kind}>{text}</{kind}>" if kind != "li" else f"<p>• {text}</p>"
        box = pymupdf.Rect(left + inset, y, right, A4.height - 60)
        spare, _scale = page.insert_htmlbox(box, html, css=guide.CSS)
        y = box.y1 - spare


def _saved(pdf: pymupdf.Document, title: str) -> bytes:
    pdf.set_metadata({"title": title, "creationDate": "D:20250101000000Z", "modDate": "D:20250101000000Z"})
    out = io.BytesIO()
    pdf.save(out, garbage=4, deflate=True, no_new_id=True, use_objstms=1)
    pdf.close()
    return out.getvalue()


SAMPLES: dict[str, Callable[[], Sample]] = {
    "scan.pdf": make_scan,
    "invoice.png": make_invoice,
    "article.jpg": make_article,
    "receipt.jpg": make_receipt,
    "photo.jpg": make_photo,
    "cjk.png": make_cjk,
    "born-digital.pdf": make_born_digital,
}


def main() -> None:
    """Write the samples."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help=f"which to make (all): {', '.join(SAMPLES)}")
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name in arguments.names or SAMPLES:
        data, truth = SAMPLES[name]()
        (arguments.out / name).write_bytes(data)
        (arguments.out / f"{name}.truth.txt").write_text(truth, encoding="utf-8")
        print(f"{name}: {len(data) / 1000:.0f} kB, {len(truth)} characters")


if __name__ == "__main__":
    main()
