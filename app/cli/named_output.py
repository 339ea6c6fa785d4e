"""A file that an option names beside the results: the Markdown of a conversation, the table of all documents."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import NoReturn

from app.services.export.target_names import TargetNames
from app.services.export.writer import check_target
from core.errors import DiskFullError, ExportError, OutputExistsError, OutputNotWritableError
from exporters.writing import AtomicOutputs, output_error, refuse_source


class NamedOutput:
    """Writes one file whole or not at all; it takes the place of no source, no other result, and no file unasked."""

    def __init__(
        self,
        target: Path,
        *,
        option: str,
        can_overwrite: bool,
        sources: Collection[Path] = (),
        results: Collection[Path] = (),
    ) -> None:
        """Look before the long work whether it can be written.

        Args:
            target: The file.
            option: The option that names it, for what errors advise: "--table".
            can_overwrite: Whether an existing file may be replaced.
            sources: Files that are read in this run.
            results: Files that this run is going to write otherwise.

        Raises:
            OutputExistsError: If the file is there and may not be replaced.
            OutputNotWritableError: If it is a source or another result, or its folder cannot be written to.
        """
        self._target = target
        self._option = option
        self._can_overwrite = can_overwrite
        self._sources = sources
        try:
            self._refuse_sources()
            if results:
                names = TargetNames(())
                if names.key(target.absolute()) in {names.key(result.absolute()) for result in results}:
                    raise OutputNotWritableError("another result of this run gets that name", file=target)
            check_target(target, can_overwrite=can_overwrite)
        except ExportError as error:
            self._advise(error)
        except OSError as error:  # a name too long for its folder
            self._advise(output_error(error, target))

    def write(self, content: bytes) -> None:
        """Write the file; what an earlier call has written is replaced.

        Raises:
            OutputExistsError: If another program has made the file meanwhile.
            OutputNotWritableError, DiskFullError: If it cannot be written.
        """
        try:
            self._refuse_sources()
            with AtomicOutputs(self._target, overwrite=self._can_overwrite) as outputs:
                outputs.open().write(content)
        except ExportError as error:
            self._advise(error)
        self._can_overwrite = True

    def _refuse_sources(self) -> None:
        for source in self._sources:
            refuse_source(self._target, source)

    def _advise(self, error: ExportError) -> NoReturn:
        """Raise the error with advice that names this option; that of the results names theirs."""
        remedy = f"Name another file with {self._option}"
        if isinstance(error, OutputExistsError):
            remedy = f"Use --overwrite to replace it, or name another file with {self._option}"
        elif isinstance(error, DiskFullError):
            remedy = f"Free space on this disk, or name a file on another one with {self._option}"
        raise type(error)(error.what, remedy=remedy, file=error.file) from error
