"""Side by side in one run: ours, the model floor and the peers. ``uv run python -m benchmarks.ocr --help``.

The engines take turns file by file, so that what else the machine does hits all alike. Texts are kept in the work
folder, so that scores of engines that are not run again stay in the table; times always come from one run.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks import report
from benchmarks.child import ChildFailedError, EngineChild, start_all
from benchmarks.engine_table import DEFAULT_ENGINES, MODELS, engine_table
from benchmarks.model_folders import ensure_models
from benchmarks.page_sets import CORPUS, CORPUS_CATEGORIES, Item, decode, read_manifest, sample_set
from benchmarks.results import Timing, save_result
from benchmarks.work_folder import REPOSITORY, WORK

OWN_SETS = ("samples", "cjk", "dense")


def collect_items(
    categories: Sequence[str], limit: int | None, language: str | None = None
) -> tuple[list[Item], list[str]]:
    """Choose what is read.

    Args:
        categories: Categories of the corpus and names of our own sets.
        limit: At most so many files of each category, the first of its manifest; all if None.
        language: Only files in this language alone (Tesseract's code), chosen before they are counted.

    Returns:
        The items, and what is missing in words.
    """
    items: list[Item] = []
    missing: list[str] = []
    wanted = [category for category in categories if category not in OWN_SETS]
    if wanted and not (CORPUS / "manifest.csv").exists():
        missing.append("the corpus (../shared/data) is not beside this checkout: its categories were left out")
    elif wanted:
        items += read_manifest(CORPUS, wanted)
    if "samples" in categories:
        items += read_manifest(sample_set())
    if "cjk" in categories or "dense" in categories:
        from benchmarks.cjk_set import make_cjk_set
        from benchmarks.dense_set import make_dense_set

        items += read_manifest(make_cjk_set()) if "cjk" in categories else []
        items += read_manifest(make_dense_set()) if "dense" in categories else []
    if language is not None:
        items = [item for item in items if item.language == language]
    if limit is not None:
        counted: dict[str, int] = {}
        kept = []
        for item in items:
            counted[item.category] = counted.get(item.category, 0) + 1
            if counted[item.category] <= limit:
                kept.append(item)
        items = kept
    return items, missing


def sample_note(items: Sequence[Item], limit: int | None, language: str | None) -> str:
    """Say which files of the categories these are."""
    first = "all" if limit is None else f"the first {limit}"
    only = "" if language is None else f" in the language {language} alone"
    return f"{len(items)} files: of each category {first}{only}, by the order of its manifest."


def run_side_by_side(children: list[EngineChild], items: Sequence[Item]) -> tuple[dict[str, dict[str, Timing]], str]:
    """Let the engines read the items in turns.

    Returns:
        Timing by engine and category, and a sentence about engines that ended early.
    """
    timings: dict[str, dict[str, Timing]] = {child.engine.id: {} for child in children}
    ended: list[str] = []
    first = min(items, key=lambda item: (item.root / item.path).stat().st_size)
    for child in list(children):
        _read(child, first, children, ended)  # the first run of a network allocates; it is not measured
    for number, item in enumerate(items):
        turn = number % max(1, len(children))
        for child in [*children[turn:], *children[:turn]]:
            answer = _read(child, item, children, ended)
            if answer is None:
                continue
            timings[child.engine.id].setdefault(item.category, Timing()).add(answer)
            if child.engine.id != "floor":
                save_result(child.engine.id, item, answer)
        print(f"\r{number + 1}/{len(items)} {item.category} {item.key[-50:]:50}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return timings, " ".join(ended)


def _read(child: EngineChild, item: Item, children: list[EngineChild], ended: list[str]) -> dict[str, Any] | None:
    try:
        return child.read(decode(item))
    except ChildFailedError as error:
        ended.append(f"{error}.")
        if child in children:
            children.remove(child)
        return None


def main(arguments: Sequence[str] | None = None) -> None:
    """Run, print the tables and write them where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    every = (*OWN_SETS, *CORPUS_CATEGORIES)
    parser.add_argument("--only", help=f"categories, comma-separated (all): {', '.join(every)}")
    parser.add_argument("--limit", type=int, help="at most so many files of each category, the first of its manifest")
    parser.add_argument("--language", help="only files in this language alone, by Tesseract's code, for example eng")
    parser.add_argument("--engines", "--peers", dest="engines", default=",".join(DEFAULT_ENGINES))
    parser.add_argument("--rounds", type=int, default=1, help="read every file so often, for steadier times")
    parser.add_argument("--score-only", action="store_true", help="read nothing, show what is kept")
    parser.add_argument("--out", type=Path, help="page whose section is replaced, for example docs/benchmarks.md")
    parser.add_argument("--section", default="ocr", help="name of the section's markers")
    options = parser.parse_args(arguments)
    categories = options.only.split(",") if options.only else list(every)
    table = engine_table()
    unknown = [name for name in options.engines.split(",") if name not in table]
    if unknown:
        parser.error(f"no such engine: {', '.join(unknown)}; there are {', '.join(table)}")
    engines = [table[name] for name in options.engines.split(",")]
    items, notes = collect_items(categories, options.limit, options.language)
    if not items:
        parser.error("nothing to read")
    if options.limit is not None or options.language is not None:
        notes.append(sample_note(items, options.limit, options.language))
    run: dict[str, Any] = {"timings": {}, "peak_rss_mb": {}}
    if not options.score_only:
        ensure_models(MODELS)
        children, absent = start_all(engines)
        notes += absent
        running = list(children)
        timings, ended = run_side_by_side(running, list(items) * options.rounds)
        notes += [ended] if ended else []
        run["peak_rss_mb"] = {child.engine.id: child.peak_rss_mb() for child in running}
        for child in children:
            child.close()
        run["timings"] = {
            engine: {category: asdict(timing) for category, timing in by_category.items()}
            for engine, by_category in timings.items()
        }
        (WORK / f"run-{options.section}.json").write_text(json.dumps(run), encoding="utf-8")
    text = report.render(items, [engine.id for engine in engines], run, notes)
    print(text)
    if options.out is not None:
        report.write(options.out if options.out.is_absolute() else REPOSITORY / options.out, options.section, text)


if __name__ == "__main__":
    main()
