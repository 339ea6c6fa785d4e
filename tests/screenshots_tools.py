"""Pictures of the tools that work on a document: its fields, its translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.gui.document_tools.fields_dialog import FieldsDialog
from app.gui.document_tools.translation_dialog import TranslationDialog
from app.gui.qt_jobs import stop_background
from app.gui.workspace import Workspace
from tests.fakes.gui_services import add_read_document, make_services
from tests.fakes.phrase_model import PhraseModel

if TYPE_CHECKING:
    from tests.screenshots import Studio

INVOICE = (
    "Bicycle Workshop by the Bridge\nInvoice number: 2025-0318\nDate: 04/05/2025\nBilled to Community Garden South\n"
    "Brake pads and a new chain\nSubtotal 218.10\nVAT 19 % 41.44\nTotal EUR 260.54\nWrite to office@example.org"
)
PHRASES = {
    "Brake pads and a new chain": "Bremsbeläge und eine neue Kette",
    "Billed to Community Garden South": "Rechnung an den Gemeinschaftsgarten Süd",
    "Subtotal 218.10": "Zwischensumme 218.10",
    "VAT 19 % 41.44": "MwSt. 19 % 41.44",
    "Total EUR 260.54": "Gesamt EUR 260,45",
    "Date: 04/05/2025": "Datum: 04/05/2025",
    "Invoice number: 2025-0318": "Rechnungsnummer: 2025-0318",
    "Write to office@example.org": "Schreiben Sie an office@example.org",
    "Bicycle Workshop by the Bridge": "Fahrradwerkstatt an der Brücke",
}


def shoot_tools(studio: Studio, suffix: str = "") -> None:
    """Both dialogs after their work."""
    studio.number += 1
    folder = studio.work / str(studio.number)
    folder.mkdir()
    services = make_services(folder, text_model=PhraseModel(PHRASES))
    workspace = Workspace()
    document_id = add_read_document(services.library, folder / "invoice.pdf", [INVOICE])
    workspace.set_document(document_id)
    workspace.set_page(services.library.load(document_id, [0]).pages[0])
    fields = FieldsDialog(services, workspace)
    fields.show()
    fields.begin()
    studio.until(lambda: fields.model.rowCount() > 0 and not fields.work.is_running)
    fields.table.selectRow(0)
    studio.shoot(fields, f"fields{suffix}")
    translation = TranslationDialog(services, workspace)
    translation.language.setCurrentIndex(translation.language.findData("de"))
    translation.show()
    translation.begin()
    studio.until(lambda: not translation.work.is_running and bool(translation.notice.text))
    studio.until(lambda: bool(translation.model.index(0, 1).data()))
    studio.shoot(translation, f"translation{suffix}")
    fields.close()
    translation.close()
    assert fields.close_tool(5)
    assert translation.close_tool(5)
    stop_background(5)
    services.journal.close()
    services.library.close()
