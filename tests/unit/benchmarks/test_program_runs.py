from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import typer.main

from benchmarks import bare_program, program
from benchmarks.memory import MemoryWatch, growth, memory_rows
from benchmarks.model_folders import DEFAULT_MODELS
from benchmarks.program import ProgramRun
from benchmarks.scaling import scaling_table
from benchmarks.startup import median_ratio


def _options(command: Any, prefix: str = "") -> dict[str, set[str]]:
    found = {prefix: {option for parameter in command.params for option in parameter.opts if option.startswith("-")}}
    for name, child in getattr(command, "commands", {}).items():
        found |= _options(child, f"{prefix} {name}")
    return found


def test_bare_program_has_the_commands_and_options_of_the_real_one() -> None:
    from app.cli.main import app

    ours, bare = (_options(typer.main.get_command(program)) for program in (app, bare_program.app))
    assert bare == ours


def test_a_home_of_the_benchmark_has_no_optional_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "MODELS", tmp_path / "models")
    monkeypatch.setattr(program, "WORK", tmp_path / "work")
    for name in (*DEFAULT_MODELS, "indra-lite", ".partial"):
        (tmp_path / "models" / name).mkdir(parents=True)
        (tmp_path / "models" / name / "inference.onnx").touch()
    installed = tmp_path / "work" / "home" / "data" / "models"
    (installed / "indra-lite").mkdir(parents=True)  # from before
    assert program.program_environment()["PAGESIGHT_HOME"] == str(tmp_path / "work" / "home")
    assert sorted(path.name for path in installed.iterdir()) == sorted(DEFAULT_MODELS)


def test_growth_parts_the_peaks_at_the_settled_page() -> None:
    assert growth({0: 100.0, 30: 600.0, 31: 590.0, 300: 610.0}, 30) == (600.0, 610.0)
    assert growth({}, 30) == (0.0, 0.0)


def test_memory_rows_name_the_last_page_and_the_workers() -> None:
    watch = MemoryWatch(pages=40, parent_mb=80.0, worker_mb={10: 500.0, 40: 520.0}, worker_ids={1, 2})
    rows = {str(name): value for name, value in memory_rows(watch)}
    assert rows["worker, at the last page"] == 520.0
    assert rows["worker processes seen"] == 2
    assert rows["parent, peak"] == 80.0


def _run(wall_s: float, finished: list[float]) -> ProgramRun:
    events = tuple((at, {"event": "page_finished"}) for at in finished)
    return ProgramRun(0, wall_s, 10.0, ((0.1, {"event": "file_opened"}), *events))


def test_scaling_compares_medians_with_one_worker() -> None:
    runs = {
        1: [_run(40.0, [4.0, 34.0]), _run(60.0, [4.0, 54.0]), _run(44.0, [4.0, 38.0])],
        2: [_run(22.0, [4.0, 21.0])],
    }
    rows = [[cell.strip() for cell in row.strip("|").split("|")] for row in scaling_table(runs, 20).splitlines()[2:]]
    assert rows[0][:6] == ["1", "20", "44.0", "1.00", "34.0", "1.00"]
    assert rows[1][:6] == ["2", "20", "22.0", "2.00", "17.0", "2.00"]


def test_seconds_between_pages_need_two_pages() -> None:
    assert _run(5.0, [3.0]).reading_s is None
    assert _run(5.0, [3.0, 4.5]).reading_s == pytest.approx(1.5)


def test_median_ratio_is_of_pairs() -> None:
    assert median_ratio([(1, 2), (3, 2), (8, 4)]) == 1.5
