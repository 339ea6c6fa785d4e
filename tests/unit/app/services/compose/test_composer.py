from __future__ import annotations

import errno
import io
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pypdf
import pytest
from PIL import Image

from app.services.compose.composer import compose
from app.services.compose.plan import ChosenPage, ComposePayload, DocumentPlan
from app.services.worker_tasks import SourceRef
from core.errors import DiskFullError, FileDamagedError, OutputExistsError, PageDamagedError, PasswordWrongError
from core.jobs import JobCancelled
from engines.host.tasks import TaskContext
from engines.intake import SourceFile, open_source
from exporters import writing
from tests.fakes.sample_files import locked_pdf, picture, pymupdf, stamped, text_pdf

Open = Callable[[SourceRef], SourceFile]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "composed"


def run(
    out: Path,
    opened: Open,
    sources: list[Path],
    *documents: list[ChosenPage],
    context: Any = None,
    passwords: tuple[str | None, ...] = (),
    **options: Any,
) -> list[Path]:
    refs = tuple(stamped(path, passwords[number] if passwords else None) for number, path in enumerate(sources))
    plans = tuple(DocumentPlan(f"doc {number}", tuple(pages)) for number, pages in enumerate(documents, start=1))
    targets = tuple(out / f"{plan.name}.pdf" for plan in plans)
    payload = ComposePayload(refs, plans, targets, out / ".scratch.part")
    compose(payload, opened, context or TaskContext(), **options)
    return list(targets)


def texts(path: Path) -> list[str]:
    return [(page.extract_text() or "").strip() for page in pypdf.PdfReader(path).pages]


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_pages_come_in_the_order_chosen_and_keep_their_text(tmp_path: Path, out: Path, opened: Open) -> None:
    one, two = text_pdf(tmp_path / "one.pdf", "one A", "one B", "one C"), text_pdf(tmp_path / "two.pdf", "two A")
    pages = [ChosenPage(0, 2), ChosenPage(1, 0), ChosenPage(0, 0), ChosenPage(0, 1), ChosenPage(0, 2)]
    (made,) = run(out, opened, [one, two], pages)
    assert texts(made) == ["one C", "two A", "one A", "one B", "one C"]
    assert left_in(out) == ["doc 1.pdf"]


def test_title_is_the_name(tmp_path: Path, out: Path, opened: Open) -> None:
    (made,) = run(out, opened, [text_pdf(tmp_path / "a.pdf", "A")], [ChosenPage(0, 0)])
    metadata = pypdf.PdfReader(made).metadata
    assert metadata is not None
    assert metadata.title == "doc 1"


def test_jpeg_goes_in_byte_for_byte(tmp_path: Path, out: Path, opened: Open) -> None:
    photo = picture(tmp_path / "photo.jpg", orientation=6, quality=80)
    (made,) = run(out, opened, [photo], [ChosenPage(0, 0, 90)])
    with pymupdf.open(made) as pdf:
        (image,) = pdf.get_page_images(0)
        assert pdf.xref_stream_raw(image[0]) == photo.read_bytes()


def test_picture_of_a_pdf_page_keeps_its_bytes(tmp_path: Path, out: Path, opened: Open) -> None:
    scan = picture(tmp_path / "scan.jpg")
    source = tmp_path / "scan.pdf"
    with pymupdf.open() as pdf:
        pdf.new_page(width=300, height=200).insert_image((0, 0, 300, 200), filename=scan)
        pdf.save(source)
    (made,) = run(out, opened, [source], [ChosenPage(0, 0)])
    with pymupdf.open(source) as before, pymupdf.open(made) as after:
        streams = [pdf.xref_stream_raw(pdf.get_page_images(0)[0][0]) for pdf in (before, after)]
    assert streams[0] == streams[1]


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("turn_deg", [0, 90, 180, 270])
def test_page_shows_the_picture_as_its_file_does_and_turned(
    tmp_path: Path, out: Path, opened: Open, orientation: int, turn_deg: int
) -> None:
    photo = picture(tmp_path / "photo.png", orientation=orientation)
    (made,) = run(out, opened, [photo], [ChosenPage(0, 0, turn_deg)])
    with open_source(photo) as source, open_source(made) as result:
        expected = np.rot90(source.page_image(0).pixels, -turn_deg // 90)
        size = result.page_size(0)
        assert (size.height, size.width) == expected.shape[:2]
        shown = result.page_image(0).pixels
    # Edges may be a pixel apart; the corners tell the eight orientations from each other.
    assert np.abs(shown[5:-5:7, 5:-5:7].astype(int) - expected[5:-5:7, 5:-5:7].astype(int)).mean() < 5


def test_png_is_stored_without_loss(tmp_path: Path, out: Path, opened: Open) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (40, 60, 3), dtype=np.uint8)
    Image.fromarray(noise).save(tmp_path / "noise.png")
    (made,) = run(out, opened, [tmp_path / "noise.png"], [ChosenPage(0, 0)])
    image = pypdf.PdfReader(made).pages[0].images[0]
    assert (np.asarray(Image.open(io.BytesIO(image.data)).convert("RGB")) == noise).all()


def test_frames_of_a_tiff_are_pages(tmp_path: Path, out: Path, opened: Open) -> None:
    frames = [Image.new("L", (50, 40 + 10 * number), 255 - number) for number in range(3)]
    frames[0].save(tmp_path / "fax.tif", save_all=True, append_images=frames[1:])
    (made,) = run(out, opened, [tmp_path / "fax.tif"], [ChosenPage(0, 2), ChosenPage(0, 0)])
    with open_source(made) as result:
        heights = [result.page_size(index).height / result.page_size(index).width for index in range(2)]
    assert heights == pytest.approx([60 / 50, 40 / 50], abs=0.03)


def test_turn_adds_to_the_turn_of_the_page(tmp_path: Path, out: Path, opened: Open) -> None:
    source = text_pdf(tmp_path / "a.pdf", "A", "B")
    with pymupdf.open(source) as pdf:
        pdf[0].set_rotation(270)
        pdf.saveIncr()
    (made,) = run(out, opened, [source], [ChosenPage(0, 0, 180), ChosenPage(0, 1)])
    assert [page.rotation for page in pypdf.PdfReader(made).pages] == [90, 0]


def test_one_file_becomes_several_documents(tmp_path: Path, out: Path, opened: Open) -> None:
    source = text_pdf(tmp_path / "a.pdf", "A", "B", "C")
    made = run(out, opened, [source], [ChosenPage(0, 0)], [ChosenPage(0, 1), ChosenPage(0, 2)])
    assert [texts(path) for path in made] == [["A"], ["B", "C"]]


def test_nothing_of_a_page_left_out_stays_in_the_file(tmp_path: Path, out: Path, opened: Open) -> None:
    source = tmp_path / "a.pdf"
    with pymupdf.open() as pdf:
        for number in range(3):
            pdf.new_page().insert_text((50, 100), f"page {number}")
        pdf[1].insert_text((50, 200), "SECRET")
        pdf[0].insert_link({"kind": pymupdf.LINK_GOTO, "from": pymupdf.Rect(0, 0, 90, 90), "page": 1})
        pdf.set_toc([[1, "SECRET chapter", 2]])
        widget = pymupdf.Widget()
        widget.rect, widget.field_type, widget.field_name = pymupdf.Rect(1, 1, 50, 50), 7, "SECRET field"
        widget.field_value = "SECRET value"
        pdf[1].add_widget(widget)
        pdf.save(source)
    (made,) = run(out, opened, [source], [ChosenPage(0, 0), ChosenPage(0, 2)])
    with pymupdf.open(made) as pdf:
        everything = "".join(
            pdf.xref_object(xref) + (pdf.xref_stream(xref) or b"").decode("latin-1")
            for xref in range(1, pdf.xref_length())
        )
    assert "page 2" in texts(made)[1]
    assert "SECRET" not in everything
    assert "534543524554" not in everything.upper()  # as hexadecimal text


def test_form_fields_and_web_links_come_along(tmp_path: Path, out: Path, opened: Open) -> None:
    source = tmp_path / "a.pdf"
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        page.insert_link({"kind": pymupdf.LINK_URI, "from": pymupdf.Rect(0, 0, 90, 90), "uri": "https://example.org/"})
        widget = pymupdf.Widget()
        widget.rect, widget.field_type, widget.field_name = pymupdf.Rect(100, 100, 150, 150), 7, "name"
        widget.field_value = "filled in"
        page.add_widget(widget)
        pdf.save(source)
    (made,) = run(out, opened, [source], [ChosenPage(0, 0)])
    with pymupdf.open(made) as pdf:
        assert [link["uri"] for link in pdf[0].get_links()] == ["https://example.org/"]
        assert [widget.field_value for widget in pdf[0].widgets()] == ["filled in"]


def test_encrypted_pdf_opens_with_its_password(tmp_path: Path, out: Path, opened: Open) -> None:
    source = locked_pdf(tmp_path / "a.pdf", "open", "hidden")
    (made,) = run(out, opened, [source], [ChosenPage(0, 0)], passwords=("open",))
    assert texts(made) == ["hidden"]
    with pytest.raises(PasswordWrongError):
        run(out / "other", opened, [source], [ChosenPage(0, 0)], passwords=("no",))
    assert left_in(out / "other") == []


def test_cut_off_jpeg_is_refused_by_name_and_nothing_stays(tmp_path: Path, out: Path, opened: Open) -> None:
    good, bad = picture(tmp_path / "good.jpg", size=(800, 600)), tmp_path / "bad.jpg"
    bad.write_bytes(good.read_bytes()[:-2000])
    with pytest.raises(PageDamagedError, match=r"bad\.jpg"):
        run(out, opened, [good, bad], [ChosenPage(0, 0)], [ChosenPage(1, 0)])
    assert left_in(out) == []


def test_pdf_that_cannot_be_taken_apart_is_named(
    tmp_path: Path, out: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("code=7: cycle in page tree")

    source = text_pdf(tmp_path / "a.pdf", "A")
    monkeypatch.setattr(pymupdf.Document, "insert_pdf", fail)
    with pytest.raises(FileDamagedError, match=r"a\.pdf: .*cycle in page tree"):
        run(out, opened, [source], [ChosenPage(0, 0)])
    assert left_in(out) == []


def test_stopped_work_leaves_nothing(tmp_path: Path, out: Path, opened: Open) -> None:
    class StoppedLater(TaskContext):
        def report(self, stage: str, done: int, total: int) -> None:
            assert (stage, total) == ("compose", 3)
            if done == 3:
                raise JobCancelled("job")

    source = text_pdf(tmp_path / "a.pdf", "A", "B", "C")
    with pytest.raises(JobCancelled):
        run(out, opened, [source], [ChosenPage(0, 0)], [ChosenPage(0, 1), ChosenPage(0, 2)], context=StoppedLater())
    assert left_in(out) == []


def test_existing_file_is_never_replaced(tmp_path: Path, out: Path, opened: Open) -> None:
    source = text_pdf(tmp_path / "a.pdf", "A")
    out.mkdir()
    (out / "doc 2.pdf").write_bytes(b"mine")
    with pytest.raises(OutputExistsError):
        run(out, opened, [source], [ChosenPage(0, 0)], [ChosenPage(0, 0)])
    assert left_in(out) == ["doc 2.pdf"]
    assert (out / "doc 2.pdf").read_bytes() == b"mine"


def test_large_document_goes_through_the_scratch_file(tmp_path: Path, out: Path, opened: Open) -> None:
    pdf = text_pdf(tmp_path / "a.pdf", *(f"page {number}" for number in range(12)))
    photos = [picture(tmp_path / f"{number}.jpg") for number in range(3)]
    pages = [ChosenPage(0, index) for index in range(12)]
    pages += [ChosenPage(1 + number, 0, 90) for number in range(3)] + [ChosenPage(0, 3, 180)]
    whole, small = (run(out / name, opened, [pdf, *photos], pages, held_bytes=size)[0]
                    for name, size in (("whole", 2**30), ("small", 500)))  # fmt: skip
    assert texts(small) == texts(whole)
    assert texts(small)[-1] == "page 3"
    with pymupdf.open(whole) as a, pymupdf.open(small) as b:
        for index in range(16):
            assert a[index].rotation == b[index].rotation
            assert a[index].get_pixmap().samples == b[index].get_pixmap().samples
    assert left_in(out / "small") == ["doc 1.pdf"]


def test_full_disk_is_said_and_nothing_stays(
    tmp_path: Path, out: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing._WatchedFile, "write", _full_write)
    with pytest.raises(DiskFullError, match=r"doc 1\.pdf"):
        run(out, opened, [text_pdf(tmp_path / "a.pdf", "A")], [ChosenPage(0, 0)])
    assert left_in(out) == []


def test_disk_that_fills_while_a_large_document_grows_is_said_too(
    tmp_path: Path, out: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: Any) -> None:
        raise RuntimeError("code=2: cannot fwrite: No space left on device")

    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(pymupdf.Document, "saveIncr", fail)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=0))
    pages = [ChosenPage(0, 0)] * 3
    with pytest.raises(DiskFullError):
        run(out, opened, [text_pdf(tmp_path / "a.pdf", "A")], pages, held_bytes=1)
    assert left_in(out) == []


def _full_write(self: Any, data: object, /) -> int:
    self.failure = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    raise self.failure
