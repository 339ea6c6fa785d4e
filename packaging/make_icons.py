"""Draws the program's icon into ``packaging/icons``: SVG, PNGs, .ico for Windows and .icns for macOS.

Run after a change of the drawing: ``uv run python packaging/make_icons.py``. The line drawing is "scan-text" of the
Lucide icons (ISC licence), which the window uses too; the ground is the window's accent colour.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ICONS = ROOT / "packaging" / "icons"
PNG_EDGES = (16, 24, 32, 48, 64, 128, 256, 512)
_LARGEST = 1024


def drawing() -> str:
    """Return the icon as SVG."""
    from app.gui import icon_archive, tokens

    lines = re.sub(r"^.*?<svg[^>]*>|</svg>\s*$", "", icon_archive.svg("scan-text"), flags=re.DOTALL).strip()
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">
<rect x="6" y="6" width="116" height="116" rx="26" fill="{tokens.LIGHT.accent}"/>
<g transform="translate(22 22) scale(3.5)" fill="none" stroke="#ffffff" stroke-width="2" stroke-linecap="round"
 stroke-linejoin="round">
{lines}
</g>
</svg>
"""


def main() -> None:
    """Write all files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from PIL import Image
    from PySide6.QtCore import QByteArray, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    QGuiApplication(sys.argv)
    svg = drawing()
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    ICONS.mkdir(exist_ok=True)
    (ICONS / "pagesight.svg").write_text(svg, encoding="utf-8", newline="\n")
    for edge in (*PNG_EDGES, _LARGEST):
        picture = QImage(edge, edge, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        picture.save(str(ICONS / f"pagesight-{edge}.png"))
    large = ICONS / f"pagesight-{_LARGEST}.png"
    with Image.open(large) as image:
        image.save(ICONS / "pagesight.ico", sizes=[(edge, edge) for edge in PNG_EDGES if edge <= 256])
        image.save(ICONS / "pagesight.icns")
    large.unlink()


if __name__ == "__main__":
    main()
