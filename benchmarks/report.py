"""The tables of ``benchmarks.ocr`` as Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.engine_table import DEFAULT_ENGINES, engine_table
from benchmarks.machine import describe
from benchmarks.page_sets import Item
from benchmarks.results import Timing, best_of, load_result, ratio, result_folder
from benchmarks.scoring import Score, has_scorer, score_results
from benchmarks.tables import Cell, markdown_table, write_section

READING_STAGES = ("detection", "recognition")
VARIANT_TITLES = {
    "ours-lines": "Pagesight, line ends kept",
    "quick-lines": "Pagesight, cascade, line ends kept",
}
_ACCURACY_PEERS = ("rapidocr", "paddleocr", "tesseract")  # those that the program must not be worse than


def title_of(engine_id: str) -> str:
    """Return the name of an engine in the tables."""
    table = engine_table()
    if engine_id in VARIANT_TITLES:
        return VARIANT_TITLES[engine_id]
    engine = table[engine_id]
    return engine.title if engine.threads == "1" else f"{engine.title} ({engine.threads} threads)"


def collect_scores(items: Sequence[Item], engine_ids: Sequence[str], *, folds: bool) -> dict[str, dict[str, Score]]:
    """Return scores by engine and category, of engines that have a result for every item of the category."""
    scores: dict[str, dict[str, Score]] = {}
    with_variants = [name for engine in engine_ids for name in (engine, f"{engine}-lines")]
    for engine in with_variants:
        for root in sorted({item.root for item in items}):
            if not result_folder(engine, root).exists():
                continue
            done = [item for item in items if item.root == root and load_result(engine, item) is not None]
            categories = sorted({item.category for item in done})
            complete = [
                category
                for category in categories
                if sum(item.category == category for item in done)
                == sum(item.category == category and item.root == root for item in items)
            ]
            if complete:
                paths = [item.path for item in done]
                found = score_results(root, result_folder(engine, root), complete, paths=paths, folds=folds)
                scores.setdefault(engine, {}).update(found)
    return scores


def accuracy_table(plain: Mapping[str, Mapping[str, Score]], folded: Mapping[str, Mapping[str, Score]]) -> str:
    """Return the table of errors: one row a category and engine."""
    rows: list[list[Cell]] = []
    categories = sorted({category for by_category in plain.values() for category in by_category})
    for category in categories:
        best = best_of([plain[peer][category].cer for peer in _ACCURACY_PEERS if category in plain.get(peer, {})])
        for engine, by_category in plain.items():
            if category not in by_category:
                continue
            score, fold = by_category[category], folded[engine][category]
            is_ours = engine.startswith("ours")
            mark: str | None = None
            if is_ours and best is not None:
                mark = "yes" if score.cer <= best + 5e-5 else "no"
            rows.append(
                [category, title_of(engine), score.files, score.cer, fold.cer, score.wer, fold.wer, score.bow, mark]
            )
    header = ["category", "engine", "files", "CER", "CER folded", "WER", "WER folded", "BoW F1", "≤ best peer"]
    return markdown_table(header, rows, digits=(0, 0, 0, 4, 4, 3, 3, 3))


def time_table(timings: Mapping[str, Mapping[str, Timing]]) -> str:
    """Return the table of CPU seconds a page: one row a category, one column an engine."""
    engines = list(timings)
    rows: list[list[Cell]] = []
    for category in sorted({category for by_category in timings.values() for category in by_category}):
        row: list[Cell] = [category, max(t[category].pages for t in timings.values() if category in t)]
        for engine in engines:
            timing = timings[engine].get(category)
            row.append(timing.cpu_per_page if timing else None)
            row.append(timing.wall_per_page if timing else None)
        rows.append(row)
    header = ["category", "pages"] + [f"{title_of(name)} {unit}" for name in engines for unit in ("CPU", "wall")]
    return markdown_table(header, rows)


def ratio_table(timings: Mapping[str, Mapping[str, Timing]]) -> str:
    """Return how our time stands against the floor and RapidOCR, and where it goes."""
    ours = timings.get("ours", {})
    rows: list[list[Cell]] = []
    for category, timing in sorted(ours.items()):
        reading = timing.stage_per_page(READING_STAGES)
        floor = timings.get("floor", {}).get(category)
        peer = timings.get("rapidocr", {}).get(category)
        floor_s = floor.stage_per_page(READING_STAGES) if floor else None
        rows.append(
            [
                category,
                reading,
                floor_s,
                ratio(reading, floor_s),
                timing.stage_per_page(("orientation",)),
                timing.stage_per_page(("deskew",)),
                timing.stage_per_page(("layout",)),
                timing.cpu_per_page,
                ratio(timing.cpu_per_page, peer.cpu_per_page if peer else None),
            ]
        )
    header = [
        "category",
        "det + rec",
        "floor",
        "det + rec / floor",
        "orientation",
        "deskew",
        "layout",
        "whole page",
        "whole page / RapidOCR",
    ]
    return markdown_table(header, rows, digits=(0, 3, 3, 3, 3, 3, 3, 3, 3))


def memory_table(peaks: Mapping[str, float]) -> str:
    """Return the largest resident size of each engine's process in the run."""
    return markdown_table(
        ["engine", "peak RSS, MB"], [[title_of(name), peak] for name, peak in peaks.items()], digits=(0, 0)
    )


def render(items: Sequence[Item], engine_ids: Sequence[str], run: Mapping[str, Any], notes: Sequence[str]) -> str:
    """Return the whole section."""
    timings = {
        engine: {category: Timing(**fields) for category, fields in by_category.items()}
        for engine, by_category in run["timings"].items()
    }
    parts = [f"Machine: {describe([engine.removesuffix('-mt') for engine in engine_ids])}"]
    parts += [f"Note: {note}" for note in notes]
    readers = [engine for engine in engine_ids if engine != "floor"]
    kept = [engine for engine in DEFAULT_ENGINES if engine not in (*readers, "floor")]
    kept = [engine for engine in kept if any(load_result(engine, item) is not None for item in items)]
    if kept or not timings:
        names = ", ".join(title_of(engine) for engine in ([*readers, *kept] if not timings else kept))
        parts.append(f"The errors of {names} are those of texts kept from an earlier run.")
    readers = [engine for engine in DEFAULT_ENGINES if engine in (*readers, *kept)] + [
        engine for engine in readers if engine not in DEFAULT_ENGINES
    ]
    if has_scorer():
        plain = collect_scores(items, readers, folds=False)
        folded = collect_scores(items, readers, folds=True)
        parts += ["### Errors", accuracy_table(plain, folded)]
    else:
        parts.append(
            "Note: the scorer (../shared/tools/score.py) is not beside this checkout: errors were not counted."
        )
    if timings:
        parts += [
            "### Seconds a page",
            "CPU seconds and wall-clock seconds a page, decoding left out.",
            time_table(timings),
        ]
        if "ours" in timings:
            parts += ["### Where our CPU seconds go", ratio_table(timings)]
        parts += ["### Memory", memory_table(run["peak_rss_mb"])]
    return "\n\n".join(parts) + "\n"


def write(path: Path, section: str, text: str) -> None:
    """Replace the section of a page."""
    write_section(path, section, text)
