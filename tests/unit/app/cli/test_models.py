from __future__ import annotations

import ast
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from app.cli import models
from app.cli.program import Program
from app.services.models.measured import Calibration, CalibrationFile
from app.services.models.recommendation import Machine
from app.services.models.service import ModelService, NewModel
from core.errors import ModelDamagedError, ModelInvalidError, ModelUnknownError
from core.jobs import JobCancelled
from core.settings import NetworkPolicy, Settings
from engines.llama.profile import ModelProfile
from engines.models.catalog import Catalog, ModelEntry, ModelRole, SystemEntry
from engines.models.installer import ModelInstaller
from engines.models.store import ModelStore
from tests.unit.engines.models.model_fakes import FILES, FakeSource, fake_installer, tiny_file

TINY = Path(__file__).parents[3] / "data" / "tiny-vlm"
OTHER = {"net.bin": b"other weights", "net.yml": b"settings"}


def make_program(root: Path, *sources: FakeSource, contents: dict[str, dict[str, bytes]] | None = None) -> Program:
    installer = fake_installer(root, contents or {"a": FILES}, *sources)
    service = ModelService(installer.store, installer=installer)
    paths = SimpleNamespace(models=root)
    fake = SimpleNamespace(
        calibrations=lambda: CalibrationFile(root / "calibration.json"),
        models=lambda: service,
        settings=lambda: Settings(network=NetworkPolicy.ALLOW),
        paths=lambda: paths,
    )
    return cast("Program", fake)


def write_model(folder: Path, files: dict[str, bytes]) -> None:
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)


def test_import_lists_what_was_installed_what_was_there_and_what_was_rejected(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = make_program(tmp_path / "root", contents={"a": FILES, "b": OTHER})
    stick = tmp_path / "stick"
    write_model(stick / "a", FILES)
    assert models.import_from(program, stick) == 0
    assert capsys.readouterr().out == "Installed: a\n"
    assert models.import_from(program, stick) == 0
    assert capsys.readouterr().out == "Already installed: a\n"
    write_model(stick / "b", {"net.bin": b"OTHER WEIGHTS", "net.yml": b"settings"})
    assert models.import_from(program, stick) == ModelDamagedError.exit_code
    shown = capsys.readouterr()
    assert shown.out == "Already installed: a\n"
    assert shown.err.startswith("Rejected: b: ")


def test_what_verify_says_to_do_mends_the_model(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = make_program(tmp_path, FakeSource(FILES))
    models.install(program, (), is_confirmed=True)
    (tmp_path / "a" / "net.bin").write_bytes(b"WEIGHTS")
    assert models.verify(program, ()) == ModelDamagedError.exit_code
    assert "pagesight models install a" in capsys.readouterr().err
    assert models.install(program, ("a",), is_confirmed=False) == 0
    assert capsys.readouterr().out == "Installed: a\n"
    assert models.verify(program, ()) == 0


def test_stop_ends_the_download_of_the_default_pack_and_tries_no_other_source(tmp_path: Path) -> None:
    stop = threading.Event()

    class StoppedSource(FakeSource):
        def unavailable_because(self) -> str:
            stop.set()
            return "Ctrl-C reached it too"

    second = FakeSource(FILES)
    program = make_program(tmp_path, StoppedSource(FILES), second)
    with pytest.raises(JobCancelled):
        models.install_default_pack(program, stop)
    assert second.fetches == 0


def test_without_a_stop_the_default_pack_is_installed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = make_program(tmp_path, FakeSource(FILES))
    models.install_default_pack(program)
    assert program.models().is_default_pack_ready()
    assert "a fake" in capsys.readouterr().err


def test_the_command_line_asks_services_for_models_never_engines() -> None:
    tree = ast.parse(Path(models.__file__).read_text(encoding="utf-8"))
    modules = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert [module for module in modules if module.startswith("engines")] == []


def real_program(root: Path) -> Program:
    fake = SimpleNamespace(
        calibrations=lambda: CalibrationFile(root / "calibration.json"),
        models=lambda: ModelService(ModelStore(root)),
        paths=lambda: SimpleNamespace(models=root),
    )
    return cast("Program", fake)


def test_model_added_by_file_is_named_listed_and_removed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = real_program(tmp_path / "models")
    new = NewModel(
        TINY / "tiny-vlm-model.gguf", TINY / "tiny-vlm-mmproj.gguf", str(TINY / "profile.toml"), "tiny", "Tiny reader"
    )
    assert models.add(program, new) == 0
    shown = capsys.readouterr().out
    assert "own-tiny (Tiny reader)" in shown
    assert "It can read pictures." in shown
    models.show(program, "vlm", only_installed=True)
    listed = capsys.readouterr().out
    assert "own-tiny" in listed
    assert str(TINY / "tiny-vlm-model.gguf") in listed  # a line of the list is one line where it is piped
    with pytest.raises(ModelInvalidError, match="already"):
        models.add(program, new)
    assert models.remove(program, ("own-tiny",)) == 0
    assert "2.1 MB freed" in capsys.readouterr().out


def test_recommendation_names_both_uses_and_how_to_install(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "this_machine", lambda: Machine(16 * 1024, 12 * 1024, 8))
    assert models.recommend_models(real_program(tmp_path)) == 0
    shown = capsys.readouterr().out
    assert "17.2 GB of memory, 12.9 GB free, 8 cores" in shown
    assert "To chat: Qwen3-VL-4B-Instruct" in shown
    assert "To read pages (tier vlm): Qwen3-VL-4B-Instruct" in shown
    assert "an estimate; calibrate measures it" in shown
    assert shown.endswith("pagesight models install Qwen3-VL-4B-Instruct\n")


def test_small_machine_is_told_that_no_model_reads(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "this_machine", lambda: Machine(1024, 600, 1))
    models.recommend_models(real_program(tmp_path))
    shown = capsys.readouterr().out
    assert "To read pages (tier vlm): none." in shown
    assert "SmolLM2-135M-Instruct" in shown


def test_calibrate_refuses_what_is_no_language_model(tmp_path: Path) -> None:
    with pytest.raises(ModelUnknownError, match="Qwen3-VL-2B-Instruct"):
        models.calibrate(real_program(tmp_path), ("PP-OCRv6_small_det",))


def test_what_was_measured_is_said_in_words() -> None:
    found = Calibration(
        model_id="x",
        measured_at="",
        page_s=240.0,
        region_s=20.0,
        regions=3,
        regions_in_page=7,
        prompt_tokens_per_s=60.0,
        tokens_per_s=9.5,
    )
    words = models.calibration_words(found)
    assert "about 4 minutes a page on this machine (3 of 7 regions read, 20.0 s each)" in words
    assert "writes 9.5 tokens a second" in words


def test_first_question_installs_the_small_model_and_says_what_it_can_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    weights = {"model.gguf": b"weights of a chat model"}
    model = ModelEntry(
        id="small",
        role=ModelRole.CHAT,
        title="Small",
        licence="MIT",
        files=(tiny_file("model.gguf", weights["model.gguf"]),),
        sources=(SystemEntry(folders=("/nowhere",)),),
        pack="chat",
        llm=ModelProfile(model_file="model.gguf", can_chat=True, note="Very small."),
    )
    store = ModelStore(tmp_path / "models", Catalog((model,)), ())
    service = ModelService(store, installer=ModelInstaller(store, lambda _: FakeSource(weights)))
    fake = SimpleNamespace(
        models=lambda: service, settings=lambda: Settings(), paths=lambda: SimpleNamespace(models=store.root)
    )
    models.install_chat_pack(cast("Program", fake))
    told = capsys.readouterr().err
    assert "Fetching a small one once:" in told
    assert "small from a fake, 0.0 MB" in told
    assert "Very small." in told
    assert "pagesight models recommend" in told
    models.install_chat_pack(cast("Program", fake))
    assert capsys.readouterr().err == ""
