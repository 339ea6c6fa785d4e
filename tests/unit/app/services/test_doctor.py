from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from app.cli.doctor import show_doctor
from app.main import Program
from app.services.doctor import DoctorReport, examine
from app.services.language_model.report import language_model_facts
from app.services.library.database import Database
from app.services.library.journal import Journal
from app.services.models.measured import FILE_NAME, Calibration, CalibrationFile
from app.services.models.service import ModelService, ModelState, NewModel
from app.services.paths import AppPaths
from core.errors import SettingInvalidError
from core.jobs import JobState
from core.settings import NetworkPolicy, Settings
from engines.host.rights import WorkerRights
from engines.llama.build import LlamaBuild, features_of, installed_build
from engines.models.store import ModelStore
from tests.fakes.tessdata import tessdata
from tests.unit.engines.models.model_fakes import FILES, FakeSource, fake_installer


class Bench:
    """Folders of a person, with models whose only source is a fake."""

    def __init__(self, folder: Path) -> None:
        self.paths = AppPaths(folder / "data", folder / "config", folder / "logs")
        installer = fake_installer(self.paths.models, {"a": FILES, "b": FILES}, FakeSource(FILES))
        self.models = ModelService(installer.store, installer=installer)

    def examine(self) -> DoctorReport:
        return examine(self.paths, Settings, self.models, lambda: LlamaBuild("0.3.36", features=("AVX2",)))

    def install(self) -> None:
        self.models.install(network=NetworkPolicy.ALLOW)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_all_is_well_with_installed_models_and_nothing_is_made(bench: Bench) -> None:
    bench.install()
    report = bench.examine()
    assert report.problems == ()
    assert report.models.is_default_pack_ready
    assert not bench.paths.library_file.exists()


def test_missing_models_are_one_problem_with_a_remedy(bench: Bench) -> None:
    (problem,) = bench.examine().problems
    assert "not installed" in problem
    assert "pagesight models install" in problem


@pytest.mark.parametrize("content", [b"WEIGHTS", b""])
def test_a_damaged_model_is_called_damaged_whatever_its_size(bench: Bench, content: bytes) -> None:
    bench.install()
    (bench.paths.models / "b" / "net.bin").write_bytes(content)
    report = bench.examine()
    (problem,) = report.problems
    assert "the model b is damaged" in problem.lower()
    assert "pagesight models install b" in problem
    assert "not installed" not in problem
    assert [row.state for row in report.models.rows] == [ModelState.INSTALLED, ModelState.DAMAGED]
    assert not report.models.is_default_pack_ready


def test_damaged_data_of_the_system_is_named_with_a_remedy(tmp_path: Path) -> None:
    system = tmp_path / "system"
    system.mkdir()
    (system / "heb.traineddata").write_bytes(tessdata()[:60])
    (system / "yid.traineddata").write_bytes(tessdata())
    paths = AppPaths(tmp_path / "data", tmp_path / "config", tmp_path / "logs")
    models = ModelService(ModelStore(paths.models, system_tessdata=(system,)))

    report = examine(paths, Settings, models, lambda: LlamaBuild("0.3.36"))

    (problem,) = [problem for problem in report.problems if "heb" in problem]
    assert "it is cut off" in problem
    assert "pagesight models install tesseract-heb" in problem
    states = {row.id: row.state for row in report.models.rows}
    assert (states["tesseract-heb"], states["tesseract-yid"]) == (ModelState.DAMAGED, ModelState.INSTALLED)


def test_one_missing_model_beside_a_damaged_one_is_named(bench: Bench) -> None:
    bench.install()
    bench.models.remove("a")
    (bench.paths.models / "b" / "net.bin").write_bytes(b"")
    missing, damaged = bench.examine().problems
    assert "not installed: a;" in missing
    assert "model b is damaged" in damaged


def test_settings_that_cannot_be_used_are_a_problem_and_the_report_goes_on(bench: Bench) -> None:
    bench.install()

    def refuse() -> Settings:
        raise SettingInvalidError("the settings file is no valid TOML", file=bench.paths.settings_file)

    report = examine(bench.paths, refuse, bench.models)
    (problem,) = report.problems
    assert "no valid TOML" in problem
    assert str(bench.paths.settings_file) in problem
    assert "defaults" in report.folders["settings"]
    assert report.network == bench.examine().network


def test_the_program_reports_though_its_settings_file_is_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PAGESIGHT_HOME", str(tmp_path))
    program = Program()
    program.paths().settings_file.parent.mkdir(parents=True, exist_ok=True)
    program.paths().settings_file.write_text("network = [", encoding="utf-8")
    assert show_doctor(program, as_json=False) == 0
    shown = capsys.readouterr().out
    assert "no valid TOML" in shown.partition("Problems")[2]


def lost_process() -> int:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def test_cut_off_work_is_told_and_the_journal_stays_as_it_was(bench: Bench) -> None:
    database = Database(bench.paths.library_file)
    journal = Journal(database)
    for name in ("mine", "lost", "ended"):
        journal.begin(name, Path(f"{name}.pdf"))
    journal.finish("ended", JobState.SUCCEEDED)
    with database.transaction() as connection:
        connection.execute("UPDATE jobs SET owner_pid = ? WHERE id = 'lost'", (lost_process(),))
    before = {job.id: job.state for job in journal.jobs()}
    assert "; 1 interrupted" in bench.examine().library
    assert {job.id: job.state for job in journal.jobs()} == before
    assert before["lost"] is JobState.RUNNING
    assert next(job for job in journal.jobs() if job.id == "mine").owner_pid == os.getpid()
    journal.close()
    database.close()


def test_files_that_the_program_stored_are_counted(bench: Bench) -> None:
    Database(bench.paths.library_file).close()
    assert "stored" not in bench.examine().library
    for file in (bench.paths.pasted / "1.png", bench.paths.composed / "a" / "b.pdf"):
        file.parent.mkdir(parents=True)
        file.write_bytes(b"x")
    assert "; 2 stored files" in bench.examine().library


def test_a_library_that_is_no_database_is_a_problem(bench: Bench) -> None:
    bench.install()
    bench.paths.library_file.parent.mkdir(parents=True, exist_ok=True)
    bench.paths.library_file.write_bytes(b"no database " * 100)
    report = bench.examine()
    assert report.library == "cannot be opened"
    assert str(bench.paths.library_file) in report.problems[0]


def facts_of(root: Path, settings: Settings = Settings(), build: LlamaBuild = LlamaBuild("0.3.36")) -> dict[str, str]:  # noqa: B008 - frozen
    return language_model_facts(root, settings, ModelService(ModelStore(root, system_tessdata=())).list(), build)


def test_language_models_are_named_with_memory_and_speed(tmp_path: Path) -> None:
    facts = facts_of(tmp_path, build=LlamaBuild("0.3.36", has_gpu=False, features=("AVX2", "FMA")))
    assert facts["llama.cpp"] == "llama-cpp-python 0.3.36, built for the processor alone (AVX2, FMA)"
    assert facts["chats"].startswith("none: ")
    assert "pagesight models install SmolLM2-135M-Instruct" in facts["chats"]
    assert facts["reads pictures"].startswith("none: ")
    tiny = Path(__file__).parents[3] / "data" / "tiny-vlm"
    ModelService(ModelStore(tmp_path, system_tessdata=())).add(
        NewModel(tiny / "tiny-vlm-model.gguf", tiny / "tiny-vlm-mmproj.gguf", str(tiny / "profile.toml"), "tiny")
    )
    reads = facts_of(tmp_path)["reads pictures"]
    assert reads.startswith("own-tiny (the best installed); about 169 MB of memory, ")
    assert "speed not measured (pagesight models calibrate own-tiny)" in reads
    CalibrationFile(tmp_path / FILE_NAME).store(Calibration(model_id="own-tiny", measured_at="", page_s=240.0))
    reads = facts_of(tmp_path, Settings(vlm_model="own-tiny"))["reads pictures"]
    assert "chosen in the settings" in reads
    assert "about 4 minutes a page" in reads


def test_missing_and_broken_llama_cpp_are_said(tmp_path: Path) -> None:
    assert "uv sync --extra llm" in facts_of(tmp_path, build=LlamaBuild(""))["llama.cpp"]
    assert "cannot be used: no" in facts_of(tmp_path, build=LlamaBuild("1", problem="no"))["llama.cpp"]


def test_setting_that_names_a_model_that_is_gone_is_said(tmp_path: Path) -> None:
    assert "own-gone" in facts_of(tmp_path, Settings(chat_model="own-gone"))["chats"]


def test_features_are_those_that_are_on() -> None:
    said = "CPU : SSE3 = 1 | AVX2 = 1 | AVX512 = 0 | OPENMP = 1 | REPACK = 1 | "
    assert features_of(said) == ("SSE3", "AVX2", "OPENMP", "REPACK")


@pytest.mark.skipif(find_spec("llama_cpp") is None, reason="llama-cpp-python is not installed")
@pytest.mark.parametrize(
    ("look", "limit_s", "problem"),
    [
        (partial(time.sleep, 90), 2.0, "loading it takes more than 2 seconds"),
        (partial(os._exit, 3), 60.0, "its process ended while it was loaded"),
        (partial(int, "no library"), 60.0, "invalid literal"),
    ],
)
def test_a_llama_cpp_that_hangs_dies_or_fails_is_told(look: Callable[[], Any], limit_s: float, problem: str) -> None:
    began = time.monotonic()
    assert problem in installed_build(look, limit_s).problem
    assert time.monotonic() - began < 80


def test_the_installed_llama_cpp_is_looked_at_in_a_process_of_its_own() -> None:
    build = installed_build()
    assert build.version
    assert build.problem == ""
    assert build.features


def test_what_a_worker_could_do_when_it_tried_is_said_in_words(bench: Bench) -> None:
    held = WorkerRights(has_network=False, can_start_programs=False, has_memory_limit=True, leaves_core=False)
    words = examine(bench.paths, Settings, bench.models, lambda: LlamaBuild(""), lambda: held).rights
    assert words["network"] == words["starting programs"] == "taken from them"
    assert words["memory"].startswith("limited")
    free = examine(bench.paths, Settings, bench.models, lambda: LlamaBuild(""), WorkerRights).rights
    assert "not taken" in free["network"]
    unknown = examine(bench.paths, Settings, bench.models, lambda: LlamaBuild(""), lambda: WorkerRights(problem="gone"))
    assert "gone" in unknown.rights["state"]
