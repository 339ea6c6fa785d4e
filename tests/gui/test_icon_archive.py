from __future__ import annotations

from importlib.resources import files
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from app.gui import icon_archive


def archive_of(entries: dict[str, bytes]) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content, ZIP_DEFLATED if len(content) > 20 else None)
    return written.getvalue()


def test_every_icon_of_the_family_reads_as_zipfile_reads_it() -> None:
    path = files("lucide") / "lucide.zip"
    data = path.read_bytes()
    with ZipFile(BytesIO(data)) as archive:
        names = [name for name in archive.namelist() if name.endswith(".svg")]
        assert len(names) > 1_000
        assert all(icon_archive.member(data, name) == archive.read(name) for name in names)


def test_a_name_that_ends_another_is_not_taken_for_it() -> None:
    data = archive_of({"a.svg": b"short", "circle-a.svg": b"x" * 100, "text.svg": b"a.svg, named in the content " * 3})
    assert icon_archive.member(data, "a.svg") == b"short"
    assert icon_archive.member(data, "circle-a.svg") == b"x" * 100
    assert icon_archive.member(data, "text.svg") == b"a.svg, named in the content " * 3


@pytest.mark.parametrize("name", ["le-a.svg", "b.svg"])
def test_unknown_names_are_key_errors(name: str) -> None:
    with pytest.raises(KeyError):
        icon_archive.member(archive_of({"circle-a.svg": b"x"}), name)
