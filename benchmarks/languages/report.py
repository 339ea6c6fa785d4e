"""The tables of ``benchmarks.languages`` as Markdown."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.services.languages import language
from benchmarks.languages.errors import Figures
from benchmarks.languages.fonts import PACKAGES
from benchmarks.machine import describe
from benchmarks.tables import Cell, markdown_table

LIMIT = 0.10
"""A language with more errors is not listed."""


@dataclass(frozen=True, slots=True)
class Summary:
    """All plain languages together.

    Attributes:
        languages: How many have complete readings.
        within: How many stay within the limit with their code.
        median: Median of their error rates with the code.
        worst: The largest.
        auto_median: Median with "auto".
        ratio: Errors with "auto" for an error with the code, over the languages within the limit.
        script_pages: Share of pages whose script "auto" found.
        script_lines: Share of lines read in a script of their page with "auto".
        language_pages: Share of pages whose language "auto" found.
    """

    languages: int
    within: int
    median: float
    worst: float
    auto_median: float
    ratio: float
    script_pages: float
    script_lines: float
    language_pages: float


def summary(figures: Mapping[str, Mapping[str, Figures]]) -> Summary | None:
    """Add up the languages that were read with both settings; None without any."""
    done = [entry for entry in figures.values() if {"code", "auto"} <= entry.keys()]
    if not done:
        return None
    code, auto = [entry["code"] for entry in done], [entry["auto"] for entry in done]
    kept = [entry for entry in done if entry["code"].cer <= LIMIT]
    errors = sum(entry["code"].cer for entry in kept)
    return Summary(
        languages=len(done),
        within=sum(entry.cer <= LIMIT for entry in code),
        median=statistics.median(entry.cer for entry in code),
        worst=max(entry.cer for entry in code),
        auto_median=statistics.median(entry.cer for entry in auto),
        ratio=sum(entry["auto"].cer for entry in kept) / errors if errors else 1.0,
        script_pages=statistics.fmean(entry.script_pages for entry in auto),
        script_lines=statistics.fmean(entry.script_lines for entry in auto),
        language_pages=statistics.fmean(entry.language_pages for entry in auto),
    )


def summary_table(plain: Mapping[str, Mapping[str, Figures]]) -> str:
    """Return the summary as a table."""
    found = summary(plain)
    if found is None:
        return "Nothing has been read with both settings."
    rows: list[list[Cell]] = [
        ["languages measured", found.languages],
        [f"of them with CER of at most {LIMIT:.0%} with the code", found.within],
        ["median CER with the code", f"{found.median:.4f}"],
        ["largest CER with the code", f"{found.worst:.4f}"],
        ["median CER with auto", f"{found.auto_median:.4f}"],
        ["CER with auto / with the code, of those", f"{found.ratio:.3f}"],
        ["auto: script of the page right", f"{found.script_pages:.2%}"],
        ["auto: lines read in a script of the page", f"{found.script_lines:.2%}"],
        ["auto: language of the page right", f"{found.language_pages:.2%}"],
    ]
    return markdown_table(["figure", "value"], rows)


def language_table(figures: Mapping[str, Mapping[str, Figures]], fonts: Mapping[str, Sequence[str]]) -> str:
    """Return one row a language.

    Args:
        figures: By code and setting.
        fonts: Families by code.
    """
    rows: list[list[Cell]] = []
    for code, entry in figures.items():
        named, told = language(code), entry.get("code")
        auto = entry.get("auto")
        rows.append(
            [
                named.name,
                code,
                named.script,
                told.cer if told else None,
                told.folded if told else None,
                auto.cer if auto else None,
                f"{auto.script_pages:.0%}" if auto else None,
                f"{auto.language_pages:.0%}" if auto else None,
                ", ".join(fonts.get(code, ())),
            ]
        )
    header = ["language", "code", "script", "CER, code", "folded", "CER, auto", "script", "language", "fonts"]
    return markdown_table(header, rows, digits=(0, 0, 0, 4, 4, 4))


def other_table(figures: Mapping[str, Mapping[str, Figures]]) -> str:
    """Return one row for each kind of vertical and mixed pages."""
    rows: list[list[Cell]] = []
    for name, entry in figures.items():
        told, auto = entry.get("code"), entry.get("auto")
        rows.append(
            [
                name,
                told.pages if told else None,
                told.cer if told else None,
                auto.cer if auto else None,
                f"{auto.script_lines:.0%}" if auto else None,
            ]
        )
    return markdown_table(
        ["pages", "count", "CER, code", "CER, auto", "lines in a script of the page"], rows, digits=(0, 0, 4, 4)
    )


def render(
    plain: Mapping[str, Mapping[str, Figures]],
    other: Mapping[str, Mapping[str, Figures]],
    fonts: Mapping[str, Sequence[str]],
    left_out: Sequence[str],
) -> str:
    """Return the whole section.

    Args:
        plain: Figures of the languages.
        other: Figures of vertical and mixed pages.
        fonts: Families by code.
        left_out: Why pages could not be made, a line each.
    """
    parts = [f"Machine: {describe()}", summary_table(plain), language_table(plain, fonts)]
    if other:
        parts.append(other_table(other))
    if left_out:
        parts.append("Not measured: " + "; ".join(left_out) + ".")
    parts.append(f"Fonts: Debian packages {' '.join(PACKAGES)}.")
    return "\n\n".join(parts) + "\n"
