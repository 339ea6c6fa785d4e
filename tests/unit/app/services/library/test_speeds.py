from __future__ import annotations

from pathlib import Path

import pytest

from app.services.library.database import Database
from app.services.library.library import Library, PageResult
from app.services.library.speeds import TierSpeed
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page, SourceInfo, TextSource, Tier


def add(library: Library, name: str, pages: list[tuple[float | None, float]], tier: Tier = Tier.CPU) -> None:
    info = SourceInfo(name, "application/pdf", 1, f"{abs(hash(name)):064x}", len(pages))
    stored = library.open_document(info, path=Path(name), tier=tier, language="auto", reading_key="k")
    for index, (confidence, seconds) in enumerate(pages):
        with library._database.transaction() as connection:
            connection.execute(
                "INSERT INTO pages VALUES (?, ?, ?, 0, ?, 50, ?, 0)", (stored.id, index, b"{}", confidence, seconds)
            )


def test_nothing_measured_promises_nothing() -> None:
    speeds = Library(Database(None)).speeds(2)
    assert speeds.of(Tier.CPU) == TierSpeed()
    assert speeds.seconds(Tier.CPU, 5, 0) is None
    assert speeds.seconds(Tier.CPU, 0, 0) == 0


def test_pictures_and_native_text_are_measured_apart() -> None:
    library = Library(Database(None))
    add(library, "scan", [(0.9, 2.0), (0.8, 4.0), (0.9, 90.0)])
    add(library, "digital", [(1.0, 0.1), (1.0, 0.3)])
    add(library, "composed", [(0.9, 0.0), (1.0, 0.0)])  # its pages came along, nobody read them
    speeds = library.speeds(2)
    assert speeds.of(Tier.CPU) == TierSpeed(4.0, 0.2)
    assert speeds.seconds(Tier.CPU, 10, 0) == pytest.approx(20.0)  # two at a time
    assert speeds.seconds(Tier.CPU, 10, 10) == pytest.approx(21.0)
    assert speeds.seconds(Tier.VLM, 1, 0) is None


def test_vision_model_reads_one_page_at_a_time_and_its_calibration_counts_until_a_page_was_read() -> None:
    library = Library(Database(None))
    assert library.speeds(4).with_calibration(None).seconds(Tier.VLM, 1, 0) is None
    calibrated = library.speeds(4).with_calibration(120.0)
    assert calibrated.seconds(Tier.VLM, 3, 0) == pytest.approx(360.0)
    assert calibrated.seconds(Tier.CPU, 1, 0) is None
    add(library, "seen", [(0.9, 50.0)], Tier.VLM)
    assert library.speeds(4).with_calibration(120.0).seconds(Tier.VLM, 3, 0) == pytest.approx(150.0)


def test_native_text_that_was_never_measured_counts_like_pictures() -> None:
    library = Library(Database(None))
    add(library, "scan", [(0.9, 2.0)])
    assert library.speeds(1).seconds(Tier.CPU, 1, 2) == pytest.approx(6.0)


def test_failed_and_empty_pages_say_nothing() -> None:
    library = Library(Database(None))
    add(library, "scan", [(0.9, 2.0)])
    with library._database.transaction() as connection:
        connection.execute("UPDATE pages SET has_failed = 1")
    assert library.speeds(1).of(Tier.CPU) == TierSpeed()


@pytest.mark.parametrize(("source", "expected"), [("ocr", TierSpeed(1.5)), ("text_layer", TierSpeed(None, 1.5))])
def test_results_are_measured_as_they_are_stored(source: str, expected: TierSpeed) -> None:
    library = Library(Database(None))
    info = SourceInfo("a", "application/pdf", 1, "0" * 64, 1)
    stored = library.open_document(info, path=Path("a"), tier=Tier.CPU, language="auto", reading_key="k")
    box = BBox(0, 0, 9, 9)
    line = Line("words", box, confidence=0.9 if source == "ocr" else None, source=TextSource(source))
    page = Page(0, 10, 10, 72, (Block(BlockKind.PARAGRAPH, box, (line,)),))
    library.commit_page(stored.id, PageResult.of(page, 1.5))
    assert library.speeds(1).of(Tier.CPU) == expected
