"""Results of engines on files, kept in the work folder in the scorer's format, and the timings of a run."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.page_sets import Item
from benchmarks.work_folder import WORK


def result_folder(engine_id: str, root: Path) -> Path:
    """Return the folder of an engine's results on a set."""
    return WORK / "results" / engine_id / root.name


def result_path(engine_id: str, item: Item) -> Path:
    """Return where the result of an engine on a file is kept."""
    return result_folder(engine_id, item.root) / f"{item.key}.json"


def save_result(engine_id: str, item: Item, answer: dict[str, Any]) -> None:
    """Keep a result, and each variant of its text as a result of an engine named ``<engine>-<variant>``."""
    path = result_path(engine_id, item)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(answer, ensure_ascii=False), encoding="utf-8")
    pages = answer.get("pages", [])
    for variant in sorted({name for page in pages for name in page.get("variants", {})}):
        text = "\n".join(page["variants"].get(variant, "") for page in pages)
        copy = result_path(f"{engine_id}-{variant}", item)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(json.dumps({"text": text, "pages": []}, ensure_ascii=False), encoding="utf-8")


def load_result(engine_id: str, item: Item) -> dict[str, Any] | None:
    """Return a kept result, or None."""
    path = result_path(engine_id, item)
    if not path.exists():
        return None
    answer: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return answer


@dataclass
class Timing:
    """Seconds of one engine on one category in one run.

    Attributes:
        pages: Pages read.
        cpu_s: CPU seconds of all pages.
        wall_s: Wall-clock seconds of all pages.
        stages: CPU seconds by part of the work.
    """

    pages: int = 0
    cpu_s: float = 0.0
    wall_s: float = 0.0
    stages: dict[str, float] = field(default_factory=dict)

    def add(self, answer: dict[str, Any]) -> None:
        """Add an answer of an engine; one that failed counts for nothing."""
        if answer.get("error"):
            return
        self.pages += len(answer["pages"])
        self.cpu_s += answer["cpu_s"]
        self.wall_s += answer["wall_s"]
        for page in answer["pages"]:
            for name, seconds in page.get("stages", {}).items():
                self.stages[name] = self.stages.get(name, 0.0) + seconds

    @property
    def cpu_per_page(self) -> float | None:
        """CPU seconds a page, None without pages."""
        return self.cpu_s / self.pages if self.pages else None

    @property
    def wall_per_page(self) -> float | None:
        """Wall-clock seconds a page, None without pages."""
        return self.wall_s / self.pages if self.pages else None

    def stage_per_page(self, names: Iterable[str]) -> float | None:
        """CPU seconds a page of some stages together, None where none of them was measured."""
        known = [self.stages[name] for name in names if name in self.stages]
        return sum(known) / self.pages if known and self.pages else None


def ratio(part: float | None, whole: float | None) -> float | None:
    """Return part / whole, None where either is missing or the whole is nothing."""
    return part / whole if part is not None and whole else None


def best_of(values: Sequence[float | None]) -> float | None:
    """Return the smallest of the values that exist."""
    known = [value for value in values if value is not None]
    return min(known) if known else None
