"""The figures of ``benchmarks.api`` as Markdown, each part between markers of its own in docs/benchmarks.md."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.api.contract import ContractResult
from benchmarks.api.crowd import CrowdResult
from benchmarks.api.fairness import Fairness
from benchmarks.api.killed import KilledResult
from benchmarks.api.overhead import Overhead
from benchmarks.api.upload import UploadResult
from benchmarks.tables import Cell, markdown_table, write_section


def write_part(page: Path, name: str, text: str, machine: str) -> None:
    """Put a part into a page, with what it was measured on."""
    write_section(page, f"api-{name}", f"{text}\n\nMachine: {machine}")


def overhead_table(found: Sequence[Overhead]) -> str:
    """Return CPU seconds a file, command line and API, and the difference with its interval of 95 %."""
    rows: list[list[Cell]] = [
        [
            each.kind,
            f"{len(each.rounds)} x {each.files}",
            each.cli_s,
            each.api_s,
            each.server_s,
            "{:+.1f} % ({:+.1f} to {:+.1f})".format(*(100 * (ratio - 1) for ratio in (each.ratio, *each.interval))),
        ]
        for each in found
    ]
    header = ["file", "rounds x files", "convert, CPU-s", "API, CPU-s", "of that the server process", "difference"]
    return markdown_table(header, rows, digits=(0, 0, 3, 3, 3))


def upload_lines(found: UploadResult) -> str:
    """Return what a large upload costs."""
    rows: list[list[Cell]] = [[f"{found.megabytes:.0f} MB", found.growth_mb, found.wall_s, found.status]]
    header = ["upload", "growth of the server process, MB", "seconds to the result", "job"]
    return markdown_table(header, rows, digits=(0, 1, 1))


def crowd_table(found: CrowdResult) -> str:
    """Return what many clients at once met."""
    answers: list[list[Cell]] = [[what, number] for what, number in sorted(found.answers.items())]
    ended = ", ".join(f"{number} {status}" for status, number in sorted(found.ended.items()))
    facts = [
        f"{found.clients} clients for {found.seconds:.0f} s: {found.jobs} jobs accepted; ended: {ended}.",
        f"All had ended {found.drain_s:.0f} s after the last request.",
        f"Slowest answer to the upload of a tiny picture: {found.slowest_answer_s:.1f} s.",
        f"Memory: server process at most {found.server_mb:.0f} MB, {found.grown_mb:+.0f} MB at the end against the",
        f"middle; with all workers {found.tree_mb:.0f} MB.",
        f"Faults: {len(found.faults) or 'none'}.",
        *(f"- {fault}" for fault in found.faults[:20]),
    ]
    return "\n".join([markdown_table(["what: answer", "number"], answers), "", *facts])


def fairness_table(found: Sequence[Fairness]) -> str:
    """Return how long a short job takes beside a long one."""
    rows: list[list[Cell]] = [
        [
            each.beside,
            each.alone_s,
            each.beside_s,
            each.page_s,
            each.allowed_s,
            "yes" if each.beside_s <= each.allowed_s else "no",
            "yes" if each.was_running else "no",
        ]
        for each in found
    ]
    header = ["beside", "alone, s", "beside it, s", "one page of it, s", "2 × alone + page", "kept", "still ran"]
    return markdown_table(header, rows)


def killed_lines(found: KilledResult) -> str:
    """Return what a kill costs."""
    ended = ", ".join(f"{number} {status}" for status, number in sorted(found.ended.items()))
    return (
        f"{found.jobs} jobs of {found.pages} pages; killed with {found.pages_before} pages finished. The new server\n"
        f"answered after {found.back_s:.1f} s. Polls answered 404: {found.lost}. Jobs: {ended}. Finished pages read\n"
        f"again: {found.twice}."
    )


def contract_lines(found: ContractResult) -> str:
    """Return what schemathesis found."""
    findings = "\n".join(f"- {finding}" for finding in found.findings) or "Findings: none."
    return f"{found.calls} requests in {found.wall_s:.0f} s, generated from the description.\n{findings}"
