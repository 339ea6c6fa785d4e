from __future__ import annotations

from benchmarks.report import accuracy_table, ratio_table, time_table, title_of
from benchmarks.results import Timing
from benchmarks.scoring import Score


def _timing(cpu_s: float, **stages: float) -> Timing:
    return Timing(pages=2, cpu_s=cpu_s, wall_s=cpu_s, stages=dict(stages))


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip("|").split("|")]


def test_ratios_are_against_the_floor_of_both_networks_and_the_whole_page_of_rapidocr() -> None:
    table = ratio_table(
        {
            "ours": {"b": _timing(12.0, detection=2.0, recognition=9.0, orientation=0.4, layout=0.2)},
            "floor": {"b": _timing(10.0, detection=1.0, recognition=9.0)},
            "rapidocr": {"b": _timing(24.0)},
        }
    )
    cells = _cells(table.splitlines()[2])
    assert cells[0] == "b"
    assert cells[1:4] == ["5.500", "5.000", "1.100"]
    assert cells[4:7] == ["0.200", "–", "0.100"]
    assert cells[7:] == ["6.000", "0.500"]


def test_missing_engines_leave_dashes() -> None:
    cells = _cells(ratio_table({"ours": {"b": _timing(2.0)}}).splitlines()[2])
    assert cells[1:4] == ["–", "–", "–"]
    assert cells[-1] == "–"


def test_accuracy_marks_ours_against_the_best_peer_but_not_against_indra() -> None:
    def score(cer: float) -> Score:
        return Score(files=3, cer=cer, wer=0.1, bow=0.9)

    plain = {
        "ours": {"a": score(0.04), "b": score(0.06)},
        "rapidocr": {"a": score(0.05), "b": score(0.05)},
        "indra": {"a": score(0.01)},
    }
    rows = [_cells(row) for row in accuracy_table(plain, plain).splitlines()[2:]]
    marks = {(row[0], row[1]): row[-1] for row in rows}
    assert marks["a", "Pagesight"] == "yes"
    assert marks["b", "Pagesight"] == "no"
    assert marks["a", "Indra lite"] == "–"


def test_time_table_has_two_columns_an_engine() -> None:
    table = time_table({"ours": {"a": _timing(2.0)}, "rapidocr-mt": {"b": _timing(6.0)}})
    header, _, first, second = (_cells(row) for row in table.splitlines())
    assert header[2:] == [
        "Pagesight CPU",
        "Pagesight wall",
        "RapidOCR 3.10 (default threads) CPU",
        "RapidOCR 3.10 (default threads) wall",
    ]
    assert first == ["a", "2", "1.00", "1.00", "–", "–"]
    assert second == ["b", "2", "–", "–", "3.00", "3.00"]


def test_titles_say_what_a_variant_is() -> None:
    assert title_of("ours-lines") == "Pagesight, line ends kept"
    assert title_of("tesseract") == "Tesseract 5"
