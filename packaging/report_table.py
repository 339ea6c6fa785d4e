"""The report of a build as Markdown, for docs/benchmarks.md."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_MEGABYTE = 1e6
_TIMES = (
    ("first_start_s", "`pagesight version`, first start"),
    ("start_s", "`pagesight version`, best of five"),
    ("doctor_s", "`pagesight doctor`, all default models hashed"),
    ("window_s", "window seen (Xvfb)"),
    ("window_has_read_s", "window opened with a picture, picture read"),
    ("convert_s", "a three-page scan and two pictures to all ten formats"),
    ("convert_again_s", "the invoice again, from the library"),
    ("question_s", "a question about a two-page PDF"),
)


def table(report: Mapping[str, Any]) -> str:
    """Return the figures as two tables."""
    size, smoke = report.get("size", {}), report.get("smoke", {})
    lines = [
        f"Version {report['version']}, {report['system']}, {size.get('files', 0):,} files. "
        f"Built in {report.get('build_s', 0):.0f} s.",
        "",
        "| part | MB |",
        "|---|---:|",
        f"| all files | {size.get('bytes', 0) / _MEGABYTE:.0f} |",
    ]
    lines += [f"| {name} | {part / _MEGABYTE:.1f} |" for name, part in size.get("largest", {}).items()]
    lines += [
        f"| package `{package['name']}` | {package['bytes'] / _MEGABYTE:.0f} |"
        for package in report.get("packages", [])
        if package["bytes"] >= _MEGABYTE  # sums and lists of parts lie beside the packages
    ]
    lines += ["", "| packaged program, empty home, no network | s |", "|---|---:|"]
    lines += [f"| {words} | {smoke[name]:.2f} |" for name, words in _TIMES if smoke.get(name) is not None]
    libraries = report.get("libraries")
    if libraries:
        glibc = ".".join(map(str, libraries["glibc"]))
        lines += [
            "",
            f"Needs a Linux with glibc {glibc} or newer, and of the system: {', '.join(libraries['system'])}.",
        ]
    return "\n".join(lines) + "\n"
