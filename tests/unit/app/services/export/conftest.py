from __future__ import annotations

import pytest

from app.services.export.batch import ExportBatch
from app.services.export.writer import DocumentWriter
from app.services.library.database import Database
from app.services.library.library import Library
from tests.unit.app.services.export.exporting import InProcessHost


@pytest.fixture
def host() -> InProcessHost:
    return InProcessHost()


@pytest.fixture
def library() -> Library:
    return Library(Database(None))


@pytest.fixture
def batch(host: InProcessHost, library: Library) -> ExportBatch:
    return ExportBatch(library, DocumentWriter(host, library), host)
