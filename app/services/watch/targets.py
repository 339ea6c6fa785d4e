"""Names of the results of a file in a watched folder, chosen one file at a time. Services layer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.services.convert.collect import SourceEntry
from app.services.convert.naming import Naming, mended_name
from app.services.export.target_names import TargetNames, exists
from exporters.base import ExportFormat


class Targets:
    """Gives out names that meet no other file: neither one that is there nor a result that is being made.

    ``a.png`` becomes ``a.md``; where that name is taken, ``a.pdf`` becomes ``a-pdf.md``, and what comes later gets a
    number. One thread at a time.
    """

    def __init__(
        self, naming: Naming, out: Path, format_ids: Sequence[str], given: Iterable[Path], *, csv_split: bool
    ) -> None:
        """Start with the names that were given out before.

        Args:
            naming: How files are named.
            out: Folder of the results.
            format_ids: Formats that are written.
            given: Names of results of earlier runs.
            csv_split: Whether a CSV output becomes one file a table.
        """
        self._naming = naming
        self._out = out
        self._format_ids = format_ids
        self._csv_split = csv_split
        self._names = TargetNames((), csv_split=csv_split)
        self._claimed: dict[tuple[Path, str], Path] = {}
        for path in given:
            self._names.claim(path)

    def choose(self, entry: SourceEntry, number: int, own: Mapping[str, Path]) -> dict[str, Path]:
        """Return the name of each format.

        Args:
            entry: The file.
            number: Its running number.
            own: Results of the same file that are written again, by format; they keep their names.

        Raises:
            NameTemplateError: If the template cannot be filled.
        """
        naming = replace(self._naming, now=datetime.now().astimezone())
        chosen: dict[str, Path] = {}
        for format_id in self._format_ids:
            before = self._claimed.get((entry.path, format_id))
            if format_id in own:
                chosen[format_id] = own[format_id]
            elif before is not None and not exists(before, csv_split=self._csv_split):
                chosen[format_id] = before  # the work came to nothing, and the name is still there for it
            else:
                chosen[format_id] = self._new(entry, naming.fill(entry, number, format_id), format_id)
            self._claimed[entry.path, format_id] = chosen[format_id]
        return chosen

    def _new(self, entry: SourceEntry, name: str, format_id: str) -> Path:
        wanted = self._out / entry.folder / f"{name}{ExportFormat(format_id).suffix}"
        if self._names.key(wanted) == self._names.key(entry.path):
            wanted = wanted.with_name(f"{wanted.stem}-searchable{wanted.suffix}")
            return self._names.claim(wanted, avoid_existing=True)
        chosen = self._names.claim(wanted, avoid_existing=True)
        if chosen == wanted:
            return chosen
        ending = mended_name(entry.path.suffix.lstrip(".").lower()) or "file"
        return self._names.claim(wanted.with_name(f"{wanted.stem}-{ending}{wanted.suffix}"), avoid_existing=True)
