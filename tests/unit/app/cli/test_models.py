from __future__ import annotations

import ast
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from app.cli import models
from app.cli.program import Program
from app.services.models.service import ModelService
from core.errors import ModelDamagedError
from core.jobs import JobCancelled
from core.settings import NetworkPolicy, Settings
from tests.unit.engines.models.model_fakes import FILES, FakeSource, fake_installer

OTHER = {"net.bin": b"other weights", "net.yml": b"settings"}


def make_program(root: Path, *sources: FakeSource, contents: dict[str, dict[str, bytes]] | None = None) -> Program:
    installer = fake_installer(root, contents or {"a": FILES}, *sources)
    service = ModelService(installer.store, installer=installer)
    paths = SimpleNamespace(models=root)
    fake = SimpleNamespace(
        models=lambda: service, settings=lambda: Settings(network=NetworkPolicy.ALLOW), paths=lambda: paths
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
