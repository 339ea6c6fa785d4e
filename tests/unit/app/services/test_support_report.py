from __future__ import annotations

import getpass
import logging
import logging.handlers
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.logs import start_logging
from app.services.support_report import LAST_LINES, Level, clean_text, make_report, parse_log, read_log
from core.errors import FileDamagedError, FileUnreadableError
from core.settings import NetworkPolicy, Settings

SECRETS = ("Secret plan", "plan 2026", "Geheim", "contract", "Dear Alice", "秘密", "/home/alice", "alice")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[tuple[logging.Logger, Path]]:
    """The program's log file, and a part of the program that writes to it."""
    root = logging.getLogger()
    before = list(root.handlers)
    for handler in before:
        root.removeHandler(handler)
    path = tmp_path / "logs" / "pagesight.log"
    start_logging(path)
    yield logging.getLogger("app.services.somewhere"), path
    for handler in list(root.handlers):
        handler.close()
        root.removeHandler(handler)
    for handler in before:
        root.addHandler(handler)


def report_of(path: Path, settings: Settings | None = None) -> str:
    return make_report("1.2.3", {"PyMuPDF": "2.0"}, settings or Settings(), read_log(path), where="offscreen")


def test_messages_and_traces_are_read_back(log: tuple[logging.Logger, Path]) -> None:
    logger, path = log
    logger.warning("the first")
    try:
        raise ValueError("inside")  # noqa: TRY301 - it is the trace that is wanted
    except ValueError:
        logger.exception("the second")
    first, second = read_log(path)
    assert (first.level, first.message, first.rest) == (Level.WARNING, "the first", ())
    assert (second.level, second.message) == (Level.ERROR, "the second")
    assert second.rest[-1] == "ValueError: inside"
    assert second.text.splitlines()[1:] == list(second.rest)


def test_no_log_is_no_error(tmp_path: Path) -> None:
    assert read_log(tmp_path / "none.log") == ()
    assert parse_log(["a line without a head"]) == ()


def test_report_holds_neither_names_of_files_nor_texts(log: tuple[logging.Logger, Path]) -> None:
    logger, path = log
    secret = Path("/home/alice/Secret plan 2026/contract Geheim.pdf")
    error = FileDamagedError("the file is cut off", file=secret, remedy="Get it again")
    logger.error("a call in the background failed: %s", error.message)
    logger.warning("the file Secret plan 2026.pdf cannot be read")
    logger.warning("cannot read %s at all", secret)
    logger.warning("cannot read C:\\Users\\alice\\Secret plan 2026.pdf")
    logger.warning('the page says "Dear Alice" and %r', "秘密")
    logger.warning("Qt: QFile::open: file:///home/alice/contract could not be opened")
    logger.error("worker %d ended unexpectedly: %s\n%s", 7, "signal 9", "MuPDF error: Dear Alice\n/home/alice/Geheim")
    for raised in (
        FileUnreadableError("no", file=secret),
        ValueError("Dear Alice"),
        OSError(2, "No such file", str(secret)),
        RuntimeError("first line\nDear Alice\nsecond 秘密"),
    ):
        try:
            raise raised  # noqa: TRY301 - it is the trace that is wanted
        except Exception:
            logger.exception("job %s failed unexpectedly", "0123")
    report = report_of(path)
    assert not [secret for secret in SECRETS if secret.lower() in report.lower()]
    # What helps to find the fault is still there.
    assert "app.services.somewhere ERROR a call in the background failed: …" in report
    assert "worker 7 ended unexpectedly: …" in report
    assert "Qt: QFile::open …" in report
    assert "core.errors.FileUnreadableError" in report
    assert "OSError" in report or "FileNotFoundError" in report
    assert "test_report_holds_neither_names_of_files_nor_texts" in report


def test_places_in_program_code_are_named_without_the_folders_above() -> None:
    entry = parse_log(
        [
            "2026-01-31 10:00:00,123 42 app.gui.qt_jobs ERROR a call in the background failed",
            "Traceback (most recent call last):",
            '  File "/home/alice/pagesight/app/services/views/page_text.py", line 12, in read',
            '    raise ValueError("Dear Alice")',
            '  File "/usr/lib/python3.11/site-packages/pymupdf/table.py", line 3, in find',
            '  File "/home/alice/scripts/contract.py", line 1, in <module>',
            "ValueError: Dear Alice",
        ]
    )
    lines = make_report("1", {}, Settings(), entry, where="x").splitlines()
    assert lines[-5:] == [
        "Traceback (most recent call last):",
        "  app/services/views/page_text.py:12 read",
        "  pymupdf/table.py:3 find",
        "  …:1 <module>",
        "ValueError",
    ]


def test_own_name_is_taken_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "alice")
    assert "alice" not in clean_text("the folder of alice is not there")


def test_settings_are_named_without_own_texts(log: tuple[logging.Logger, Path]) -> None:
    settings = Settings(workers=3, network=NetworkPolicy.NEVER, name_template="{name} for Dear Alice")
    report = report_of(log[1], settings)
    assert "workers = 3" in report
    assert "network = never" in report
    assert "name_template = (own text)" in report
    assert "PyMuPDF 2.0" in report
    assert "Settings that are not the default:\nnone" in report_of(log[1])


def test_only_the_last_lines_are_taken(log: tuple[logging.Logger, Path]) -> None:
    logger, path = log
    for number in range(LAST_LINES + 50):
        logger.warning("message %d of many", number)
    report = report_of(path)
    assert "message 49 " not in report
    assert f"message {LAST_LINES + 49} " in report
