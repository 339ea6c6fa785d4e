"""Pictures of the ways out and back in: the export's form and report, the question after a power cut."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialogButtonBox

from app.gui.export_dialog.dialog import ExportDialog
from app.gui.qt_jobs import stop_background
from app.gui.recovery.dialog import RecoveryDialog
from app.services.export.choices import ExportChoices, save_choices
from core.errors import DiskFullError
from core.jobs import JobState
from exporters.searchable_pdf.pdf_check import PdfCheck
from tests.fakes.gui_services import FakeExportHost, add_read_document, make_services

if TYPE_CHECKING:
    from app.gui.services import GuiServices
    from tests.screenshots import Studio


def shoot_results(studio: Studio, suffix: str = "") -> None:
    """The dialogs on a library of their own."""
    studio.number += 1
    folder = studio.work / str(studio.number)
    folder.mkdir()
    host = FakeExportHost()
    services = make_services(folder, host=host)
    _shoot_export(studio, services, host, folder, suffix)
    _shoot_recovery(studio, services, folder, suffix)
    stop_background(5)
    services.journal.close()
    services.library.close()


def _shoot_export(studio: Studio, services: GuiServices, host: FakeExportHost, folder: Path, suffix: str) -> None:
    names = ("letter.pdf", "report 2024.pdf", "minutes of the meeting.pdf")
    ids = [add_read_document(services.library, folder / name) for name in names]
    choices = ExportChoices(("md", "pdf", "docx", "xlsx"), folder / "out", "{date} {name}", is_pdfa=True)
    save_choices(services.paths.config / "export.toml", choices)
    dialog = ExportDialog(services, ids)
    dialog.show()
    studio.shoot(dialog, f"export{suffix}")
    host.check = PdfCheck(3, 310, 0.998, 0.998, 0.021, 1_320_000, 1_104_000)
    host.failures["docx"] = DiskFullError("the disk is full", remedy="Free some space or choose another folder")
    ended: list[bool] = []
    dialog.presenter.finished.connect(lambda *_: ended.append(True))
    (box,) = dialog.findChildren(QDialogButtonBox)
    next(each for each in box.buttons() if box.buttonRole(each) is QDialogButtonBox.ButtonRole.AcceptRole).click()
    studio.until(lambda: bool(ended))
    studio.shoot(dialog, f"export-report{suffix}")
    dialog.close()


def _shoot_recovery(studio: Studio, services: GuiServices, folder: Path, suffix: str) -> None:
    journal = services.journal
    for name, done, pages in (("contract.pdf", 12, 30), ("scan 7.pdf", 0, 4)):
        journal.begin(name, folder / name)
        document = add_read_document(services.library, folder / name, ["A text"] * done, page_count=pages)
        journal.attach(name, document)
        journal.finish(name, JobState.INTERRUPTED)
    journal.begin("gone", folder / "on a stick that was pulled out.pdf")
    journal.finish("gone", JobState.INTERRUPTED)
    dialog = RecoveryDialog(services, journal.mark_interrupted())
    dialog.show()
    studio.until(lambda: dialog.model.rowCount() == 3)
    studio.shoot(dialog, f"recovery{suffix}")
    dialog.close()
