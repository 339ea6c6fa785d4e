import pytest

from engines.intake.content_type import sniff


def file_type_box(major: bytes, *compatible: bytes) -> bytes:
    body = b"ftyp" + major + b"\0\0\0\0" + b"".join(compatible)
    return (len(body) + 4).to_bytes(4, "big") + body + b"\0" * 32


@pytest.mark.parametrize(
    ("head", "media_type"),
    [
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"\xff\xd8\xff\xe0....", "image/jpeg"),
        (b"GIF87a....", "image/gif"),
        (b"II*\0....", "image/tiff"),
        (b"MM\0+\0\x08\0\0", "image/tiff"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "image/webp"),
        (b"BM" + b"\0" * 12 + (40).to_bytes(4, "little") + b"\0" * 40, "image/bmp"),
        (b"\xff\x4f\xff\x51\0", "image/jp2"),
        (file_type_box(b"heic"), "image/heif"),
        (file_type_box(b"mif1", b"mif1", b"heic"), "image/heif"),
        (file_type_box(b"mif1", b"miaf", b"avif"), "image/avif"),
        (b"%PDF-1.7\n", "application/pdf"),
        (b"\0" * 900 + b"%PDF-1.4", "application/pdf"),
        (b"1 0 obj\n<< /Type /Catalog >>", "application/pdf"),
    ],
)
def test_content_is_recognised_by_its_first_bytes(head: bytes, media_type: str) -> None:
    kind = sniff(head)

    assert kind is not None
    assert kind.media_type == media_type


@pytest.mark.parametrize(
    "head",
    [
        b"hello world",
        b"BMW cars are expensive and this is text about them",
        b"RIFF\x10\0\0\0WAVEfmt ",
        file_type_box(b"isom", b"mp42"),
        b"PK\x03\x04",
        b"\0" * 1100 + b"%PDF-1.4",
        b"ftyp",
    ],
)
def test_other_content_is_not_taken_for_something_we_read(head: bytes) -> None:
    assert sniff(head) is None
