"""Errors of the readings: characters by the corpus's scorer, scripts and languages by comparison."""

from __future__ import annotations

import importlib.util
import json
import re
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any

from benchmarks.languages.page_list import PageSpec
from benchmarks.languages.pages import PAGES
from benchmarks.languages.reading import SETTINGS, result_path
from benchmarks.scoring import SCORER

_CHILLUS = dict(zip("ണനരലളക", "ൺൻർൽൾൿ", strict=True))


@dataclass(frozen=True, slots=True)
class PageErrors:
    """How one reading of a page compares with its truth.

    Attributes:
        errors: Edits.
        characters: Characters of the truth.
        folded_errors: Edits after differences of edition (quotes, dashes, full-width forms) are folded.
        folded_characters: Characters of the truth, folded.
        right_lines: Lines read in one of the page's scripts.
        lines: Lines with letters.
        is_script_right: Whether the scripts read on most lines are those of the page.
        is_language_right: Whether the page's language is one of the page's.
        seconds: CPU seconds.
    """

    errors: int
    characters: int
    folded_errors: int
    folded_characters: int
    right_lines: int
    lines: int
    is_script_right: bool
    is_language_right: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Errors of several pages together.

    Attributes:
        pages: How many.
        cer: Edits a character of the truth.
        folded: The same after folding.
        script_pages: Share of pages whose script is right.
        script_lines: Share of lines whose script is right.
        language_pages: Share of pages whose language is right.
        seconds: CPU seconds a page.
    """

    pages: int
    cer: float
    folded: float
    script_pages: float
    script_lines: float
    language_pages: float
    seconds: float


def as_seen(text: str) -> str:
    """Return a text in one spelling of what paper shows alike.

    Malayalam chillus are single letters, joiners at the end of a word go, and so do spaces beside Ethiopic's word
    space, whose own white is as wide as a font makes it.
    """
    text = re.sub("([\u0d23\u0d28\u0d30\u0d32\u0d33\u0d15])\u0d4d\u200d", lambda match: _CHILLUS[match[1]], text)
    return re.sub(" *\u1361 *", "\u1361", re.sub("[\u200c\u200d]+(?!\\w)", "", text))


def page_errors(truth: str, scripts: Sequence[str], tags: Sequence[str], record: dict[str, Any]) -> PageErrors:
    """Compare a reading with its truth.

    Args:
        truth: Text of the page.
        scripts: Its scripts.
        tags: Its languages.
        record: What ``benchmarks.languages.reading`` kept.
    """
    score = _scorer().score_text
    read, truth = as_seen(record["text"]), as_seen(truth)
    plain, folded = score(truth, read), score(truth, read, fold=True)
    found = [script for _, _, script in record["lines"] if script]
    right = sum(script in scripts for script in found)
    commonest = max(set(found), key=found.count) if found else None
    language = str(record["language"] or "")
    return PageErrors(
        errors=plain["cerr"],
        characters=plain["clen"],
        folded_errors=folded["cerr"],
        folded_characters=folded["clen"],
        right_lines=right,
        lines=len(found),
        is_script_right=commonest in scripts and set(scripts) <= set(found),
        is_language_right=any(language == tag or language.split("-")[0] == tag for tag in tags),
        seconds=record["seconds"],
    )


def load_errors(spec: PageSpec, setting: str) -> PageErrors | None:
    """Return the errors of a page that was read with a setting, None where it was not."""
    kept, made = result_path(spec.name, setting), PAGES / f"{spec.name}.json"
    if not kept.exists() or not made.exists():
        return None
    page = json.loads(made.read_text(encoding="utf-8"))
    truth = (PAGES / f"{spec.name}.truth.txt").read_text(encoding="utf-8")
    record = json.loads(kept.read_text(encoding="utf-8"))
    return page_errors(truth, page["scripts"], page["tags"], record)


def added_up(found: Iterable[PageErrors]) -> Figures | None:
    """Add up pages, None without any."""
    pages = list(found)
    if not pages:
        return None
    return Figures(
        pages=len(pages),
        cer=sum(page.errors for page in pages) / max(1, sum(page.characters for page in pages)),
        folded=sum(page.folded_errors for page in pages) / max(1, sum(page.folded_characters for page in pages)),
        script_pages=statistics.mean(page.is_script_right for page in pages),
        script_lines=sum(page.right_lines for page in pages) / max(1, sum(page.lines for page in pages)),
        language_pages=statistics.mean(page.is_language_right for page in pages),
        seconds=statistics.mean(page.seconds for page in pages),
    )


def figures_by_name(specs: Sequence[PageSpec]) -> dict[str, dict[str, Figures]]:
    """Return figures by language code (kind and codes of other pages) and setting, of complete readings only."""
    grouped: dict[str, list[PageSpec]] = {}
    for spec in specs:
        grouped.setdefault(spec.group, []).append(spec)
    figures: dict[str, dict[str, Figures]] = {}
    for name, group in grouped.items():
        for setting in SETTINGS:
            found = [load_errors(spec, setting) for spec in group]
            total = added_up(page for page in found if page is not None)
            if total is not None and None not in found:
                figures.setdefault(name, {})[setting] = total
    return figures


@cache
def _scorer() -> ModuleType:
    """Load the corpus's scorer as a module.

    Raises:
        FileNotFoundError: If it is not beside the checkout.
    """
    spec = importlib.util.spec_from_file_location("corpus_scorer", SCORER)
    if spec is None or spec.loader is None or not SCORER.exists():
        raise FileNotFoundError(SCORER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
