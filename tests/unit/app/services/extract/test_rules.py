from __future__ import annotations

from pathlib import Path

import pytest

from app.services.extract.schema import preset
from app.services.extract.service import FieldExtractor
from benchmarks.fields import TRUTH
from core.chat import Support
from core.errors import DocumentEmptyError
from core.fields import ExtractedFields, FieldOrigin
from core.jobs import JobContext
from core.model import Document
from tests.unit.app.services.extract.drawn_text import document, table

_SAMPLES = Path(__file__).parents[5] / "resources" / "samples"
_RECEIPTS = Path(__file__).parents[6] / "shared" / "data" / "a_receipts_forms" / "sroie-dev-old"


def _extract(made: Document, name: str = "invoice") -> ExtractedFields:
    import threading

    context = JobContext("j", lambda event: None, threading.Event())
    return FieldExtractor().extract(made, preset(name), context)


def test_values_stand_beside_below_and_right_of_their_labels() -> None:
    fields = _extract(
        document(
            "Invoice No. || R-2024/17\nDate: 3 May 2024\nDue date\n17 May 2024",
            "Bill to:\nCommunity Garden South\nShed 3",
        )
    )
    plain = fields.plain()
    assert plain["invoice_number"] == "R-2024/17"
    assert plain["invoice_date"] == "2024-05-03"
    assert plain["due_date"] == "2024-05-17"
    assert plain["buyer_name"] == "Community Garden South"
    assert plain["iban"] is None
    number = fields.value("invoice_number")
    assert number is not None
    assert number.citation is not None
    assert number.support is Support.SUPPORTED
    assert number.citation.snippet == "Invoice No.\nR-2024/17"
    assert [box.left for box in number.citation.boxes] == [10, 410]
    assert [place.line for place in number.citation.places] == [0, 1]


def test_words_of_a_sentence_are_no_label() -> None:
    fields = _extract(document("Please give the invoice number with your payment\nThank you for 2025-0318 visits"))
    assert fields.plain()["invoice_number"] is None
    fields = _extract(document("Bill to whom it may concern\nNobody at all"))
    assert fields.plain()["buyer_name"] != "Nobody at all"


def test_table_rows_become_items_with_their_places() -> None:
    rows = [
        ["Pos.", "Description", "Qty", "Unit price", "Amount"],
        ["1", "Brake pads, pair", "2", "14.50", "29.00"],
        ["2", "Inner tube", "3", "6.90", "20.70"],
        ["", "Total", "", "", "49.70"],
    ]
    fields = _extract(document("INVOICE\nSubtotal 49.70\nVAT 10 % 4.97\nTotal 54.67 EUR", table(rows)))
    assert fields.plain()["items"] == [
        {"position": "1", "description": "Brake pads, pair", "quantity": 2, "unit_price": "14.50", "amount": "29.00"},
        {"position": "2", "description": "Inner tube", "quantity": 3, "unit_price": "6.90", "amount": "20.70"},
    ]
    amount = fields.value("items", 1, "amount")
    assert amount is not None
    assert amount.citation is not None
    assert amount.citation.places[0].row == 2
    assert amount.citation.support is Support.SUPPORTED
    total = fields.value("total")
    assert total is not None
    assert total.note == "adds up: 49.70 + 4.97 = 54.67"
    assert fields.plain()["currency"] == "EUR"
    assert fields.warnings == ()


def test_sums_that_do_not_add_up_are_said() -> None:
    fields = _extract(document("Subtotal 100.00\nVAT 19.00\nTotal 120.00 EUR"))
    assert any("add up to 119.00, the total is 120.00" in warning for warning in fields.warnings)
    total = fields.value("total")
    assert total is not None
    assert total.support is Support.WEAK
    assert "does not add up" in total.note


def test_a_date_that_may_be_read_two_ways_is_to_be_checked() -> None:
    date = _extract(document("Date: 04/05/2025")).value("invoice_date")
    assert date is not None
    assert date.support is Support.WEAK
    assert "other way round" in date.note


def test_a_value_read_with_little_confidence_is_no_surer_than_that() -> None:
    fields = _extract(document("Total 12.00 EUR", confidence=0.4), "receipt")
    total = fields.value("total")
    assert total is not None
    assert total.confidence is not None
    assert total.confidence <= 0.4
    assert "40% only" in total.note


def test_a_total_is_not_the_number_of_goods_nor_a_tax() -> None:
    fields = _extract(
        document("Total Qty: 2\nTotal GST 3.60\nTotal (excluding GST) 60.00\nTOTAL 63.60\nCash 70.00\nChange 6.40"),
        "receipt",
    )
    plain = fields.plain()
    assert (plain["total"], plain["tax"], plain["subtotal"]) == ("63.60", "3.60", "60.00")
    total = fields.value("total")
    assert total is not None
    assert total.origin is FieldOrigin.CODE


def test_business_card() -> None:
    fields = _extract(
        document("Garden Tools Ltd\nMaria Beispiel\nSales Manager\n12 Orchard Lane, 4020 Linz\nTel +43 732 123456\n"
                 "Mobile +43 660 1234567\nFax +43 732 123457\nmaria@example.org\nwww.example.org"),
        "business-card",
    )  # fmt: skip
    plain = fields.plain()
    assert plain["name"] == "Maria Beispiel"
    assert plain["job_title"] == "Sales Manager"
    assert plain["company"] == "Garden Tools Ltd"
    assert plain["phone"] == "+43732123456"
    assert plain["mobile"] == "+436601234567"
    assert plain["fax"] == "+43732123457"
    assert plain["email"] == "maria@example.org"
    assert plain["website"] == "www.example.org"
    name = fields.value("name")
    assert name is not None
    assert name.support is Support.WEAK


@pytest.mark.parametrize(
    ("card", "name", "job", "company"),
    [
        (
            "Harbour Light Consulting\nMarta Lindqvist\nSenior Surveyor\nTel: +46 8 555 014 22\n"
            "marta.lindqvist@harbour-light.example\nQuay Street 4, 111 30 Stockholm",
            "Marta Lindqvist", "Senior Surveyor", "Harbour Light Consulting",
        ),
        (
            "Jörg Weiß\nTischlermeister\nHolz und Form\nj.weiss@holzundform.example\nWeidenweg 3, 04109 Leipzig",
            "Jörg Weiß", "Tischlermeister", "Holz und Form",
        ),
        (
            "NORTHERN PAPER WORKS\nPaper of all kinds since 1911\nElin Strand\nBookbinder\nelin@northernpaper.example",
            "Elin Strand", "Bookbinder", "NORTHERN PAPER WORKS",
        ),
        ("Ana Duarte\nana@duarte.example\n+351 21 555 0199", "Ana Duarte", None, None),
    ],
)  # fmt: skip
def test_cards_without_a_known_title_or_kind_of_company(
    card: str, name: str, job: str | None, company: str | None
) -> None:
    plain = _extract(document(card), "business-card").plain()
    assert (plain["name"], plain["job_title"], plain["company"]) == (name, job, company)


def test_id_card() -> None:
    fields = _extract(
        document(
            "Surname\nBEISPIEL\nGiven names\nMARIA\nDate of birth || 04.05.1990",
            "Document No. C01X00T47\nDate of expiry 2030-01-31",
        ),
        "id-card",
    )  # fmt: skip
    plain = fields.plain()
    assert (plain["surname"], plain["given_names"]) == ("BEISPIEL", "MARIA")
    assert (plain["date_of_birth"], plain["date_of_expiry"]) == ("1990-05-04", "2030-01-31")
    assert plain["document_number"] == "C01X00T47"


def test_a_document_without_text_says_so() -> None:
    with pytest.raises(DocumentEmptyError):
        _extract(document(""))


def test_the_samples_of_the_program() -> None:
    invoice = _extract(document((_SAMPLES / "invoice.png.truth.txt").read_text(encoding="utf-8"))).plain()
    assert invoice["invoice_number"] == "2025-0318"
    assert (invoice["subtotal"], invoice["tax"], invoice["total"]) == ("218.10", "41.44", "259.54")
    assert invoice["seller_name"] == "Bicycle Workshop by the Bridge"
    receipt = _extract(document((_SAMPLES / "receipt.jpg.truth.txt").read_text(encoding="utf-8")), "receipt")
    plain = receipt.plain()
    assert (plain["total"], plain["cash"], plain["change"]) == ("18.48", "20.00", "1.52")
    items = plain["items"]
    assert isinstance(items, list)
    assert len(items) == 8
    assert items[1] == {"description": "Milk 1.5 %", "quantity": 2, "unit_price": "1.19", "amount": "2.38"}


@pytest.mark.corpus
def test_dates_and_totals_of_real_receipts() -> None:
    """Truth texts of fifteen receipts: nothing wrong may be called supported, at most one may be missing."""
    if not _RECEIPTS.exists():
        pytest.skip("no shared data")
    missed = []
    for name, (date, total) in TRUTH.items():
        text = (_RECEIPTS / f"data_train_{name}.jpg.truth.txt").read_text(encoding="utf-8")
        fields = _extract(document(text), "receipt")
        for key, expected in (("date", date), ("total", total)):
            found = fields.value(key)
            if found is None or found.value != expected:
                missed.append((name, key))
                assert found is None or found.support is not Support.SUPPORTED
    assert len(missed) <= 1
