import hashlib
import os
import sys
from pathlib import Path

import pytest
from PIL import Image

from core.errors import FileEmptyError, FileMissingError, FileUnreadableError, UnsupportedTypeError
from core.jobs import JobCancelled
from engines.intake import open_source


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError) as info:
        open_source(tmp_path / "none.pdf")
    assert info.value.file == str(tmp_path / "none.pdf")


def test_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadableError, match="folder"):
        open_source(tmp_path)


def test_empty_file(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()

    with pytest.raises(FileEmptyError):
        open_source(tmp_path / "a.pdf")


@pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "geteuid"), reason="POSIX permissions")
def test_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.png"
    Image.new("L", (3, 3)).save(path)

    def refuse(self: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)  # the superuser may read everything, so permissions alone prove nothing
    with pytest.raises(FileUnreadableError, match="Permission denied"):
        open_source(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")

    with pytest.raises(FileUnreadableError, match="regular file"):
        open_source(tmp_path / "pipe.png")


@pytest.mark.parametrize("content", [b"hello", b"PK\x03\x04 a zip", b"\0" * 5000, b"<svg></svg>"])
def test_unknown_content_lists_what_is_readable(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(content)

    with pytest.raises(UnsupportedTypeError) as info:
        open_source(path)
    for name in ("PDF", "PNG", "JPEG", "TIFF", "HEIC", "AVIF", "JPEG 2000"):
        assert name in info.value.remedy


def test_info_holds_name_size_and_fingerprint(tmp_path: Path) -> None:
    path = tmp_path / "Ünïcode name.PNG"
    Image.new("L", (30, 20)).save(path)
    content = path.read_bytes()

    with open_source(path) as source:
        info = source.info
    assert info.name == "Ünïcode name.PNG"
    assert info.media_type == "image/png"
    assert info.size_bytes == len(content)
    assert info.fingerprint == hashlib.sha256(content).hexdigest()
    assert info.page_count == 1


def test_hashing_gives_signs_of_life_and_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("RGB", (8, 8)).save(path)
    with path.open("ab") as stream:
        stream.write(bytes(5_000_000))
    beats: list[int] = []
    with open_source(path) as source:
        info = source.read_info(lambda: beats.append(1))
        assert len(beats) >= 5
        assert info.fingerprint == hashlib.sha256(path.read_bytes()).hexdigest()
        assert info.size_bytes == path.stat().st_size
        assert source.info == info

        def stop() -> None:
            raise JobCancelled

    with open_source(path) as source, pytest.raises(JobCancelled):
        source.read_info(stop)
    assert info.title is None


def test_package_is_light_to_import() -> None:
    import subprocess

    probe = "import sys, engines.intake; print([m for m in ('PIL', 'pymupdf', 'pillow_heif') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
