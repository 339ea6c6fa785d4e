from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.logs import nothing_logged, start_logging


@pytest.fixture
def root_logger() -> Iterator[logging.Logger]:
    """The root logger, as it was before afterwards."""
    root, raises = logging.getLogger(), logging.raiseExceptions
    handlers = list(root.handlers)
    yield root
    for handler in set(root.handlers) - set(handlers):
        handler.close()
    root.handlers[:] = handlers
    logging.raiseExceptions = raises


def test_warnings_go_to_the_file(root_logger: logging.Logger, tmp_path: Path) -> None:
    start_logging(tmp_path / "logs" / "p.log")
    logging.getLogger("x").warning("careful")
    assert "careful" in (tmp_path / "logs" / "p.log").read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_shows_nothing(
    root_logger: logging.Logger, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "p.log").mkdir()
    start_logging(tmp_path / "p.log")
    logging.getLogger("x").error("lost")
    assert capsys.readouterr() == ("", "")


def test_nothing_is_logged_while_private_and_no_private_name_later(root_logger: logging.Logger, tmp_path: Path) -> None:
    path = tmp_path / "logs" / "p.log"
    start_logging(path)
    log = logging.getLogger("x")
    with nothing_logged(lambda: ["secret.pdf"]):
        log.error("while it is open")
    log.error("afterwards")
    log.error("a worker was lost with %s", "/a/secret.pdf")
    text = path.read_text(encoding="utf-8")
    assert "afterwards" in text
    assert "while it is open" not in text
    assert "secret" not in text
