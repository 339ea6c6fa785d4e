"""Names of the written files: template, folders, and what happens when two sources would write the same file."""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.services.convert.collect import SourceEntry
from core.errors import NameTemplateError

TEMPLATE_FIELDS = {
    "name": "name of the source without its ending",
    "ext": "ending of the source without the dot",
    "format": "format that is written",
    "tier": "tier that read it",
    "language": "language setting",
    "number": "running number of the source, 001, 002, ...",
    "date": "today, 2026-01-31",
    "time": "start of the run, 14-05-59",
}
# What Windows, macOS or Linux refuse in a file name; one rule for all, so that results can be moved between systems.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_MAX_BYTES = 200  # room for suffixes below the usual limit of 255 bytes a name


@dataclass(frozen=True, slots=True)
class Naming:
    """How files are named in one run.

    Attributes:
        template: Text with fields in braces.
        out: Folder that mirrors the given folders; None writes beside each source.
        tier: Value of the field.
        language: Value of the field.
        now: Start of the run, local time.
    """

    template: str
    out: Path | None
    tier: str
    language: str
    now: datetime

    def check(self) -> None:
        """Refuse a template that cannot be filled.

        Raises:
            NameTemplateError: If a field is unknown, a brace is open or nothing is left of the name.
        """
        self.fill(SourceEntry(Path("name.ext")), 1, "md")

    def fill(self, entry: SourceEntry, number: int, format_id: str) -> str:
        """Return the name without ending for one source.

        Raises:
            NameTemplateError: If the template cannot be filled.
        """
        values = {
            "name": entry.path.stem,
            "ext": entry.path.suffix.lstrip("."),
            "format": format_id,
            "tier": self.tier,
            "language": self.language.replace(",", "+"),
            "number": f"{number:03d}",
            "date": self.now.strftime("%Y-%m-%d"),
            "time": self.now.strftime("%H-%M-%S"),
        }
        known = ", ".join("{" + field + "}" for field in TEMPLATE_FIELDS)
        try:
            parts = list(string.Formatter().parse(self.template))
        except ValueError as error:
            raise NameTemplateError(
                f"name template {self.template!r}: {error}", remedy=f"Known fields: {known}"
            ) from error
        name = ""
        for literal, field, spec, conversion in parts:
            name += literal
            if field is None:
                continue
            if field not in values or spec or conversion:
                raise NameTemplateError(
                    f"name template {self.template!r} has no field {field!r}", remedy=f"Known fields: {known}"
                )
            name += values[field]
        name = _FORBIDDEN.sub("_", name).strip().rstrip(".")
        if _RESERVED.fullmatch(name):
            name = f"_{name}"
        if not name:
            raise NameTemplateError(f"name template {self.template!r} leaves no name", remedy=f"Known fields: {known}")
        return name.encode()[:_MAX_BYTES].decode(errors="ignore")


def plan_outputs(
    entries: Sequence[SourceEntry], format_ids: Sequence[str], naming: Naming
) -> dict[Path, dict[str, Path]]:
    """Choose the file each source is written to in each format.

    Where two sources would write the same file, both get their ending into the name (``a-png.md``, ``a-pdf.md``), and a
    number where that is not enough. A result never takes the place of a source: ``a.pdf`` read from ``a.pdf`` is
    written as ``a-searchable.pdf``.

    Returns:
        For each source path the target of each format id.

    Raises:
        NameTemplateError: If the template cannot be filled.
    """
    wanted: dict[tuple[Path, str], Path] = {}
    for number, entry in enumerate(entries, start=1):
        folder = entry.path.parent if naming.out is None else naming.out / entry.folder
        for format_id in format_ids:
            name = naming.fill(entry, number, format_id)
            wanted[entry.path, format_id] = folder / f"{name}.{format_id}"
    counts = Counter(_key(target) for target in wanted.values())
    sources = {_key(entry.path) for entry in entries}
    taken: set[str] = set()
    plan: dict[Path, dict[str, Path]] = {}
    for (source, format_id), target in wanted.items():
        chosen = target
        if counts[_key(target)] > 1:
            chosen = target.with_name(f"{target.stem}-{source.suffix.lstrip('.').lower() or 'file'}{target.suffix}")
        if _key(chosen) in sources:
            chosen = chosen.with_name(f"{chosen.stem}-searchable{chosen.suffix}")
        stem, number = chosen.stem, 2
        while _key(chosen) in taken or _key(chosen) in sources:
            chosen = chosen.with_name(f"{stem}-{number}{chosen.suffix}")
            number += 1
        taken.add(_key(chosen))
        plan.setdefault(source, {})[format_id] = chosen
    return plan


def _key(path: Path) -> str:
    # Windows and macOS take a.md and A.md for the same file.
    return str(path).casefold()
