from __future__ import annotations

import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast
from unittest.mock import MagicMock

import pytest

from app.cli.report import failure_lines
from app.services.convert.collect import SourceEntry
from app.services.convert.converter import Converter, ConvertRequest
from app.services.convert.events import ConvertEvent, FileFailed, FileWritten, FormatFailed
from app.services.convert.naming import Naming, plan_outputs
from app.services.queue.thread_pool import ThreadPoolQueue
from app.services.recognise.options import CPU_MODELS, ReadOptions
from core.errors import ExportFailedError, OutputExistsError
from core.jobs import EventSink
from core.model import TextLayerMode, Tier


def make_queue(sink: EventSink) -> ThreadPoolQueue:
    return ThreadPoolQueue(sink, threads=2)


def make_run(folder: Path, count: int) -> tuple[Converter, ConvertRequest]:
    """A run whose files all fail at once, because their results are there already."""
    entries = [SourceEntry(folder / f"{number}.pdf") for number in range(count)]
    naming = Naming("{name}", None, "cpu", "auto", datetime.now(UTC))
    plan = plan_outputs(entries, ["md"], naming)
    for targets in plan.values():
        targets["md"].write_text("mine", encoding="utf-8")
    options = ReadOptions(Tier.CPU, "auto", TextLayerMode.AUTO, CPU_MODELS)
    nothing = cast("Any", None)
    return Converter(nothing, nothing, nothing, nothing, make_queue), ConvertRequest(entries, plan, options)


def test_every_file_ends_with_its_own_event(tmp_path: Path) -> None:
    converter, request = make_run(tmp_path, 3)
    events: list[ConvertEvent] = []
    summary = converter.run(request, events.append, threading.Event())
    assert [type(event) for event in events] == [FileFailed] * 3
    assert {type(failed.error) for failed in summary.failed} == {OutputExistsError}


def test_formats_after_a_refused_one_are_written_and_the_refusal_is_told(tmp_path: Path) -> None:
    writer = _PickyWriter({"pdf"})
    entry = SourceEntry(tmp_path / "a.png")
    plan = {entry.path: {name: tmp_path / f"a.{name}" for name in ("md", "pdf", "txt")}}
    options = ReadOptions(Tier.CPU, "auto", TextLayerMode.AUTO, CPU_MODELS)
    nothing = cast("Any", MagicMock())
    converter = Converter(nothing, cast("Any", writer), nothing, nothing, make_queue)
    events: list[ConvertEvent] = []
    summary = converter.run(ConvertRequest([entry], plan, options), events.append, threading.Event())

    assert [event.format_id for event in events if isinstance(event, FileWritten)] == ["md", "txt"]
    assert [event.format_id for event in events if isinstance(event, FormatFailed)] == ["pdf"]
    assert [refused.format_id for refused in summary.refused] == ["pdf"]
    assert [failed.error.code for failed in summary.failed] == ["export_failed"]
    assert failure_lines(summary, []) == [f"pdf not written: {entry.path}: it cannot be made."]


class _PickyWriter:
    """Writes all formats but some."""

    def __init__(self, refused: set[str]) -> None:
        self._refused = refused

    def write(
        self, document: object, ref: object, pages: object, format_id: str, target: Path, *_: object, **__: object
    ) -> tuple[Path, ...]:
        if format_id in self._refused:
            raise ExportFailedError("it cannot be made")
        target.write_text("text", encoding="utf-8")
        return (target,)


@pytest.mark.timeout(30)
@pytest.mark.parametrize("kind", [BrokenPipeError, SystemExit])
def test_a_reader_of_events_that_is_gone_ends_the_run(tmp_path: Path, kind: type[BaseException]) -> None:
    converter, request = make_run(tmp_path, 3)

    def refuse(event: ConvertEvent) -> None:
        raise kind

    with pytest.raises(kind):
        converter.run(request, refuse, threading.Event())
