from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.services.models.recommendation import Machine, Reason, Use, reason_words, recommend, this_machine
from app.services.models.service import ModelRow, ModelService
from engines.models.store import ModelStore


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> tuple[ModelRow, ...]:
    return ModelService(ModelStore(tmp_path_factory.mktemp("models"))).list()


def machine(gigabytes: float, cores: int, free: float | None = None) -> Machine:
    return Machine(int(gigabytes * 1024), int((gigabytes / 2 if free is None else free) * 1024), cores)


@pytest.mark.parametrize(
    ("where", "chat", "reader", "why"),
    [
        (machine(16, 8), "Qwen3-VL-4B-Instruct", "Qwen3-VL-4B-Instruct", Reason.SAME_FOR_BOTH),
        (machine(8, 4), "Qwen3-VL-4B-Instruct", "Qwen3-VL-4B-Instruct", Reason.SAME_FOR_BOTH),
        (machine(8, 2), "Qwen3-VL-2B-Instruct", "PaddleOCR-VL-1.6", Reason.QUICKEST),
        (machine(4, 4), "Qwen3-VL-2B-Instruct", "Qwen3-VL-2B-Instruct", Reason.SAME_FOR_BOTH),
        (machine(4, 2), "Qwen3-VL-2B-Instruct", "PaddleOCR-VL-1.6", Reason.QUICKEST),
    ],
)
def test_recommendation_by_memory_and_cores(
    rows: tuple[ModelRow, ...], where: Machine, chat: str, reader: str, why: Reason
) -> None:
    for_chat, for_reading = recommend(rows, where)
    assert for_chat.row is not None
    assert for_reading.row is not None
    assert (for_chat.row.id, for_reading.row.id, for_reading.reason) == (chat, reader, why)
    assert (for_chat.use, for_reading.use) == (Use.CHAT, Use.READ)


def test_small_machine_chats_with_the_small_model_and_reads_without_one(rows: tuple[ModelRow, ...]) -> None:
    small = machine(2, 2)
    chat, reader = recommend(rows, small)
    assert chat.row is not None
    assert (chat.row.id, chat.reason) == ("SmolLM2-135M-Instruct", Reason.SMALL_MACHINE)
    assert (reader.row, reader.reason) == (None, Reason.NOTHING_FITS)
    assert "2.1 GB" in reason_words(reader, small)
    nothing, _ = recommend(rows, machine(0.25, 1))
    assert nothing.row is None


def test_what_was_measured_counts_more_than_the_estimate(rows: tuple[ModelRow, ...]) -> None:
    where = machine(16, 8)
    _, reader = recommend(rows, where, {"Qwen3-VL-4B-Instruct": 400.0})
    assert reader.row is not None
    assert (reader.row.id, reader.is_measured) == ("PaddleOCR-VL-1.6", False)
    _, reader = recommend(rows, where, {"Qwen3-VL-4B-Instruct": 100.0})
    assert (reader.reason, reader.page_s, reader.is_measured) == (Reason.SAME_FOR_BOTH, 100.0, True)
    assert "About 2 minutes a page (measured on this machine)" in reason_words(reader, where)


def test_memory_that_is_taken_now_is_said_and_changes_no_choice(rows: tuple[ModelRow, ...]) -> None:
    busy = machine(8, 4, free=1)
    chat, _ = recommend(rows, busy)
    assert chat.row is not None
    assert chat.row.id == "Qwen3-VL-4B-Instruct"
    assert not chat.fits_now
    assert "1.1 GB are free now" in reason_words(chat, busy)


def test_a_persons_own_model_is_never_recommended(rows: tuple[ModelRow, ...]) -> None:
    own = [replace(row, id=f"own-{row.id}", is_own=True) for row in rows]
    assert recommend(own, machine(16, 8))[0].row is None


def test_this_machine_has_memory_and_cores(tmp_path: Path) -> None:
    found = this_machine()
    assert found.memory_mb >= found.free_mb > 0
    assert found.cores >= 1
