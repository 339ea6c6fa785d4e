"""Small files that unpack to gigabytes, sent to the running server: refused or survived, and never unpacked by it."""

from __future__ import annotations

import struct
import zlib
from typing import Any

import psutil
import pytest

from benchmarks.api.documents import tiny_png
from tests.end2end.api_server import ServedApi, served

pytestmark = [pytest.mark.model, pytest.mark.timeout(600)]

_MOST_GROWTH = 40e6


def png(width: int, height: int) -> bytes:
    """Return a white picture of one bit a pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    row = b"\0" * (1 + (width + 7) // 8)
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(row * 100) for _ in range(height // 100)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def pdf(*objects: bytes) -> bytes:
    """Return a PDF of these objects, the first of which is the catalog."""
    out, offsets = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    return out + head + table + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, len(out))


def packed_twice(size: int) -> bytes:
    """Return a page whose content is so many bytes, packed twice."""
    data = zlib.compress(zlib.compress(b"\0" * size, 9), 9)
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
        b"<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n" % len(data) + data + b"\nendstream",
    )


def pages_in_a_ring() -> bytes:
    """Return a PDF whose list of pages holds itself."""
    return pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R]/Count 1000000>>")


def test_bombs_are_refused_or_survived_and_the_server_stays_small(cli: Any) -> None:
    with served(cli) as server:
        assert _send(server, tiny_png(1))[1]["status"] == "done"
        process = psutil.Process(server.process.pid)
        before = process.memory_info().rss
        # What says its size is refused before anything is unpacked.
        code, answer = _send(server, png(50_000, 50_000))
        assert (code, answer["code"]) == (400, "image_too_large")
        assert "/" not in answer["message"].split("limits")[0], "no folder of this machine is told"
        code, answer = _send(server, pages_in_a_ring())
        assert (code, answer["code"]) == (400, "file_damaged")
        # What does not say it meets the limits of the workers.
        code, answer = _send(server, packed_twice(400_000_000))
        assert code == 200
        assert answer["status"] in ("done", "failed")
        assert process.memory_info().rss - before < _MOST_GROWTH
        assert _send(server, tiny_png(2))[1]["status"] == "done"


def _send(server: ServedApi, content: bytes) -> tuple[int, dict[str, Any]]:
    answer = server.call("POST", "ocr/", files={"file": ("bomb", content)})
    shown: dict[str, Any] = answer.json()
    return answer.status_code, shown
