from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.services.library.database import Database
from core.errors import DiskFullError, LibraryDamagedError


def test_a_file_that_cannot_be_opened_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "l.sqlite").mkdir()
    with pytest.raises(LibraryDamagedError, match="PAGESIGHT_HOME"):
        Database(tmp_path / "l.sqlite")


def test_a_full_disk_is_told_as_such_and_the_library_goes_on_after_it(tmp_path: Path) -> None:
    database = Database(tmp_path / "l.sqlite")
    pages = database.query("PRAGMA page_count")[0][0]
    with database.transaction() as connection:
        connection.execute("CREATE TABLE big (content BLOB)")
        connection.execute(f"PRAGMA max_page_count = {pages + 4}")

    def fill() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO big VALUES (zeroblob(1000000))")

    with pytest.raises(DiskFullError):
        fill()
    with database.transaction() as connection:
        connection.execute("INSERT INTO big VALUES ('fits')")
    assert [row[0] for row in database.query("SELECT content FROM big")] == ["fits"]
    database.close()


def test_reading_waits_for_no_writing_of_another_thread(tmp_path: Path) -> None:
    database = Database(tmp_path / "l.sqlite")
    with database.transaction() as connection:
        connection.execute("CREATE TABLE words (word TEXT)")

    def words() -> list[str]:
        return [row[0] for row in database.query("SELECT word FROM words")]

    with ThreadPoolExecutor(1) as other, database.transaction() as connection:
        connection.execute("INSERT INTO words VALUES ('new')")
        assert words() == ["new"]
        assert other.submit(words).result(10) == []
    assert words() == ["new"]
    database.close()
