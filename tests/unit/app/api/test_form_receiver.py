"""The form as it arrives, in pieces of any size, whatever the file holds."""

from __future__ import annotations

import contextlib
import itertools
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.api.form_receiver import FormReceiver
from app.services.jobs.port import Upload
from core.errors import AppError, DiskFullError, RequestInvalidError

BOUNDARY = b"--x"
# Bytes that look like the marks of a form are what a parser stumbles over.
TRICKY = st.lists(st.sampled_from([b"\r", b"\n", b"-", b"--x", b"\r\n----x", b"\r\n", b"a", b"\0"])).map(b"".join)


def receiver(folder: Path) -> FormReceiver:
    def begin(name: str) -> Upload:
        return Upload("0" * 32, folder / "upload", name)

    return FormReceiver(BOUNDARY, max_file_bytes=10_000, begin=begin, abandon=lambda upload: upload.path.unlink())


@settings(max_examples=150, deadline=None)
@given(content=TRICKY, cuts=st.lists(st.integers(0, 400), max_size=8))
def test_the_file_is_what_was_sent_however_it_is_cut(content: bytes, cuts: list[int]) -> None:
    if b"\r\n--" + BOUNDARY in b"\r\n" + content:  # then it would be the end of the part
        content = content.replace(BOUNDARY, b"")
    body = (
        b'----x\r\nContent-Disposition: form-data; name="tier"\r\n\r\ncpu\r\n----x\r\n'
        b'Content-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n' + content + b"\r\n----x--\r\n"
    )
    places = [0, *sorted(cut for cut in cuts if cut < len(body)), len(body)]
    with tempfile.TemporaryDirectory() as folder:
        form = receiver(Path(folder))
        for start, end in itertools.pairwise(places):
            form.feed(body[start:end])
        upload, fields = form.finish()
        assert upload.path.read_bytes() == content
        assert fields.tier == "cpu"


@settings(max_examples=150, deadline=None)
@given(body=st.one_of(TRICKY, st.binary(max_size=300)))
def test_whatever_comes_is_a_form_or_a_refusal(body: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        form = receiver(Path(folder))
        with contextlib.suppress(AppError):
            form.feed(b"----x\r\n" + body)
            form.finish()
        form.abandon()
        assert list(Path(folder).iterdir()) == []


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no /dev/full on this system")
    abandoned: list[Upload] = []
    form = FormReceiver(
        BOUNDARY, max_file_bytes=10**7, begin=lambda name: Upload("0" * 32, full, name), abandon=abandoned.append
    )
    with pytest.raises(DiskFullError):
        form.feed(
            b'----x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
            + b"x" * 1_000_000
            + b"\r\n----x--\r\n"
        )
    form.abandon()
    assert len(abandoned) == 1


def test_a_boundary_that_is_too_long_is_refused() -> None:
    with pytest.raises(RequestInvalidError):
        FormReceiver(b"x" * 300, max_file_bytes=1, begin=lambda _: pytest.fail("begun"), abandon=lambda _: None)
