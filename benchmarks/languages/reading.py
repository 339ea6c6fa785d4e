"""Reads the pages with the program's own worker tasks, once with the right codes and once with "auto"."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.languages.page_list import PageSpec, make
from benchmarks.languages.texts import script_of
from benchmarks.program import program_environment
from benchmarks.work_folder import WORK

RESULTS = WORK / "languages" / "results"
SETTINGS = ("code", "auto")


class _Context:
    """What the tasks need of their host; nothing here is ever cancelled."""

    def checkpoint(self) -> None:
        """Let the task work on."""


def result_path(name: str, setting: str) -> Path:
    """Return where the reading of a page is kept.

    Args:
        name: Of the page.
        setting: "code" or "auto".
    """
    return RESULTS / setting / f"{name}.json"


def read_page(spec: PageSpec, *, again: bool) -> str:
    """Make a page, read it with both settings, and keep what was read.

    Args:
        spec: Which page.
        again: Read it though its readings are there.

    Returns:
        A line for people.
    """
    from benchmarks.languages.fonts import MissingFontError

    try:
        page = make(spec)
    except MissingFontError as error:
        return f"{spec.name}: not made: {error}"
    if page is None:
        return f"{spec.name}: no text"
    told = []
    for setting in SETTINGS:
        kept = result_path(spec.name, setting)
        if again or not kept.exists() or kept.stat().st_mtime < page.picture.stat().st_mtime:
            record = read_picture(page.picture, "auto" if setting == "auto" else spec.option)
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
        told.append(f"{setting} {json.loads(kept.read_text(encoding='utf-8'))['seconds']:.1f} s")
    return f"{spec.name}: {', '.join(told)}"


def read_picture(picture: Path, option: str) -> dict[str, Any]:
    """Read a picture as the program does.

    Args:
        picture: A file of one page.
        option: "auto" or our codes apart by commas.

    Returns:
        Text, language, failure, CPU seconds, lines (text, language, script) and models.
    """
    from app.services.recognise.options import CPU_MODELS, ReadOptions
    from app.services.recognise.readers import installed_readers
    from app.services.worker_tasks import ReadPagePayload, SourceRef
    from core.model import TextLayerMode, Tier
    from core.serialization import page_from_json

    context = _Context()
    ref = _tasks()["probe"](SourceRef(picture), context).ref
    options = ReadOptions(Tier.CPU, option, TextLayerMode.AUTO, CPU_MODELS, installed_readers(_models(), option))
    begin = time.process_time()
    result = _tasks()["read_page"](ReadPagePayload(ref, 0, options), context)
    seconds = time.process_time() - begin
    read = page_from_json(result.page_json)
    lines = [line for block in read.blocks for line in block.lines]
    return {
        "option": option,
        "text": read.text,
        "language": read.language,
        "failure": read.failure.message if read.failure else None,
        "seconds": seconds,
        "lines": [[line.text, line.language, script_of(line.text)] for line in lines],
        "models": sorted({block.model for block in read.blocks if block.model}),
    }


@cache
def _tasks() -> dict[str, Callable[..., Any]]:
    """Return the tasks of a worker of the program, in this process."""
    from app.services.worker_tasks import WorkerConfig, build_tasks
    from core.settings import Settings

    return dict(build_tasks(WorkerConfig(_models(), Settings())))


@cache
def _models() -> Path:
    return Path(program_environment()["PAGESIGHT_HOME"]) / "data" / "models"
