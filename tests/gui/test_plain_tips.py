from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.gui.export_dialog.results import ResultModel
from app.services.export.batch import ExportOutcome
from app.services.export.plan import PlannedExport
from app.services.library.library import StoredDocument
from core.model import SourceInfo, Tier


def test_file_named_like_a_tag_is_shown_and_not_obeyed(qtbot: QtBot) -> None:
    """A tool tip of rich text would open the files that an img names."""
    name = "<img src='file:secret.png'>.txt"
    document = StoredDocument("d", SourceInfo(name, "x", 1, "0" * 64, 1), Path(name), Tier.CPU, "auto", "k")
    model = ResultModel()
    model.add([ExportOutcome(PlannedExport(document, "txt", Path("out") / name, False, False), (Path(name),))])
    tips = [
        str(model.data(model.index(0, column), Qt.ItemDataRole.ToolTipRole) or "")
        for column in range(model.columnCount())
    ]
    assert any("&lt;img" in tip for tip in tips)
    assert not any("<img" in tip for tip in tips)
