"""Makes result.png: a sample with the boxes of what was read, beside the Markdown made from it.

Run from the folder of the project, after ``pagesight convert resources/samples/invoice.png -f md,json --out out``:
``QT_QPA_PLATFORM=offscreen uv run python docs/images/make_result.py out``
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen, QTextDocument

HERE = Path(__file__).resolve().parent
PANEL, HEIGHT, MARGIN = 620, 800, 24


def main(out: Path) -> None:
    """Draw both panels."""
    QGuiApplication([])
    source = QImage(str(HERE.parents[1] / "resources" / "samples" / "invoice.png"))
    page = json.loads((out / "invoice.json").read_text(encoding="utf-8"))["pages"][0]
    picture = QImage(2 * PANEL + 3 * MARGIN, HEIGHT + 2 * MARGIN, QImage.Format.Format_RGB32)
    picture.fill(QColor("#e8eaee"))
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)

    scale = min(PANEL / source.width(), HEIGHT / source.height())
    size = source.width() * scale, source.height() * scale
    left = MARGIN + (PANEL - size[0]) / 2
    painter.drawImage(QRectF(left, MARGIN, *size), source)
    for block in page["blocks"]:
        colour = QColor("#c2410c" if block["kind"] == "table" else "#1d4ed8")
        for line in block["lines"]:
            x0, y0, x1, y1 = (v * scale for v in line["bbox"])
            painter.setPen(QPen(colour, 1))
            painter.fillRect(QRectF(left + x0, MARGIN + y0, x1 - x0, y1 - y0), QColor(29, 78, 216, 28))
            painter.drawRect(QRectF(left + x0, MARGIN + y0, x1 - x0, y1 - y0))

    panel = QRectF(2 * MARGIN + PANEL, MARGIN, PANEL, HEIGHT)
    painter.fillRect(panel, QColor("white"))
    document = QTextDocument()
    document.setDefaultFont(QFont("DejaVu Sans", 10))
    document.setMarkdown((out / "invoice.md").read_text(encoding="utf-8"))
    document.setTextWidth(PANEL - 2 * MARGIN)
    painter.translate(panel.left() + MARGIN, panel.top() + MARGIN)
    painter.setClipRect(QRectF(0, 0, PANEL - 2 * MARGIN, HEIGHT - 2 * MARGIN), Qt.ClipOperation.ReplaceClip)
    document.drawContents(painter)
    painter.end()
    picture.save(str(HERE / "result.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
