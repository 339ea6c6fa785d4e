"""The parts of ``benchmarks.api`` that need no server."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import httpx
import pymupdf
import pytest

from benchmarks.api import overhead, report
from benchmarks.api.crowd import Crowd, CrowdResult
from benchmarks.api.documents import broken_file, large_pdf, scan_pdf, text_pdf, tiny_png
from benchmarks.api.fairness import Fairness
from benchmarks.api.overhead import Overhead, Round


def test_documents_are_what_they_say_and_no_two_alike() -> None:
    with pymupdf.open(stream=text_pdf(3, 1)) as document:
        assert (document.page_count, document[2].get_text()[:6]) == (3, "Page 3")
    with pymupdf.open(stream=scan_pdf(2, 1)) as document:
        assert [page.get_text().strip() for page in document] == ["", ""]
    assert len({tiny_png(1), tiny_png(2), broken_file(1), broken_file(2), text_pdf(1, 1), text_pdf(1, 2)}) == 6
    assert 1_000_000 <= len(large_pdf(1_000_000)) < 1_020_000


@pytest.mark.parametrize(
    ("code", "headers", "is_fault"),
    [
        (200, {}, False),
        (402, {}, False),
        (429, {"Retry-After": "0"}, False),
        (503, {}, True),
        (500, {}, True),
        (404, {}, True),
    ],
)
def test_only_documented_refusals_are_no_faults(code: int, headers: dict[str, str], is_fault: bool) -> None:
    crowd = Crowd("http://127.0.0.1:1", ["token"], 1, 1.0, asks=False)
    crowd._note(httpx.Response(code, headers=headers), "upload", {200})
    assert bool(crowd.result.faults) is is_fault
    assert crowd.result.answers[f"upload: {code}"] == 1


def test_the_tables_say_what_was_kept(tmp_path: Path) -> None:
    table = report.fairness_table([Fairness("a book", 1.0, 2.4, 0.5, True), Fairness("scans", 1.0, 2.6, 0.5, False)])
    assert "| 2.40 | 0.50 | 2.50 | yes | yes |" in table
    assert "| 2.60 | 0.50 | 2.50 | no | no |" in table
    rounds = (Round(4.0, 4.2, 0.1), Round(4.0, 3.8, 0.1))
    assert "| 1.000 | 1.000 | 0.025 | +0.0 % (-5.0 to +5.0)" in report.overhead_table([Overhead("scan", 4, rounds)])
    crowd = CrowdResult(64, 60.0, faults=["upload: 500 oops"])
    assert "Faults: 1." in report.crowd_table(crowd)
    assert "upload: 500 oops" in report.crowd_table(crowd)
    page = tmp_path / "page.md"
    report.write_part(page, "upload", "first", "a machine")
    report.write_part(page, "upload", "second", "a machine")
    assert page.read_text(encoding="utf-8").count("api-upload: begin") == 1
    assert "first" not in page.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="processes are bound to cores on Linux only")
def test_what_is_measured_behind_the_overhead_has_all_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    core = min(os.sched_getaffinity(0))

    def turn(named: Sequence[tuple[str, bytes]], measured: int) -> Round:
        assert measured == core
        with overhead._on_core(measured):
            assert os.sched_getaffinity(0) == {core}
        return Round(1.0, 1.0, 0.1)

    monkeypatch.setattr(overhead, "_round", turn)
    for name in ("scan_jpeg", "scan_pdf", "text_pdf"):
        monkeypatch.setattr(overhead, name, lambda *_, **__: b"")
    before = os.sched_getaffinity(0)
    assert len(overhead.measure_overhead()) == 3
    assert os.sched_getaffinity(0) == before


@pytest.mark.skipif(sys.platform != "linux", reason="processes are bound to cores on Linux only")
def test_the_core_measured_on_is_one_that_may_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {3, 5})
    assert overhead.first_core() == 3
