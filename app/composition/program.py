"""The program as its doors see it; what a method needs is imported when it is called."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from typing import TYPE_CHECKING

from app.composition.installation import Installation

if TYPE_CHECKING:
    from app.cli.program import AskOptions, RunningServer, ServeOptions, SessionOptions
    from app.gui.services import GuiServices
    from app.services.accounts.service import AccountService
    from app.services.chat.asker import Asker
    from app.services.convert.converter import Converter
    from app.services.models.calibration import CalibrationService
    from app.services.watch.service import WatchService


class Program(Installation):
    """Builds services on demand; implements ``app.cli.program.Program``."""

    def converter(self, options: SessionOptions) -> AbstractContextManager[Converter]:
        """Open library and worker host; both end with the block."""
        from app.composition.conversions import open_converter

        return open_converter(self, options)

    def watcher(self, options: SessionOptions) -> AbstractContextManager[WatchService]:
        """Open library and worker host for watched folders; both end with the block."""
        from app.composition.conversions import open_watcher

        return open_watcher(self, options)

    def asker(self, options: AskOptions) -> AbstractContextManager[Asker]:
        """Open library, worker host and language model; all end with the block."""
        from app.composition.questions import open_asker

        return open_asker(self, options)

    def window_services(self) -> AbstractContextManager[GuiServices]:
        """Open library and worker host for the window; both end with the block."""
        from app.composition.window import open_window_services

        return open_window_services(self)

    @contextmanager
    def calibration(self) -> Iterator[CalibrationService]:
        """Start a worker that language models are measured in; it ends with the block."""
        from app.composition import hosts
        from app.services.logs import start_logging
        from app.services.models.calibration import CalibrationService

        start_logging(self.paths().log_file)
        with hosts.model_host(self, 0) as host:
            yield CalibrationService(host, self.calibrations())

    @contextmanager
    def accounts(self) -> Iterator[AccountService]:
        """Open the library for the tokens of the HTTP API; it is closed with the block."""
        from app.services.accounts.service import AccountService
        from app.services.library.database import Database

        with closing(Database(self.paths().library_file)) as database:
            yield AccountService(database, self.settings_now)

    def check_server(self, options: ServeOptions) -> None:
        """Check what can be checked of a server before anything is opened.

        Raises:
            ServeError: If it may not listen there, or the files of TLS cannot be used.
        """
        from app.api.binding import check_reach, check_tls
        from app.composition.listening import server_options

        found = server_options(self.settings_now(), options)
        check_reach(found)
        check_tls(found)

    def server(self, options: ServeOptions) -> AbstractContextManager[RunningServer]:
        """Open library and worker hosts, go on with jobs that were cut off, and answer; all end with the block.

        Raises:
            ServeError: If it cannot listen there.
        """
        from app.composition.http_api import open_server

        return open_server(self, options)
