"""The AppImage: one file for any Linux, that mounts itself and starts the program inside.

It is a runtime (a small static program of the AppImage project, type 2), followed by a picture of a file system. The
picture is made here by mksquashfs; the runtime is given by whoever builds, because only its makers have it: the release
workflow fetches it and compares its SHA-256. Nothing is fetched here. Needs squashfs-tools.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
from pathlib import Path

from linux_packages import HERE, PLACE, lay_out

_MARK = b"AI\x02"  # at byte 8 of every runtime of type 2
_ICON_EDGE = 256


def image(folder: Path, target: Path, version: str, runtime: Path, *, is_fast: bool) -> Path:
    """Make the AppImage.

    Args:
        folder: The program.
        target: Where to.
        version: Version of the program.
        runtime: The runtime of type 2 for this processor.
        is_fast: Pack lightly, for a test.

    Raises:
        ValueError: If the runtime is none.
        FileNotFoundError: If mksquashfs is not installed.
        subprocess.CalledProcessError: If it fails.
    """
    head = runtime.read_bytes()
    if head[:4] != b"\x7fELF" or head[8:11] != _MARK:
        raise ValueError(f"{runtime} is no AppImage runtime of type 2")
    root = app_dir(folder, target.parent / "Pagesight.AppDir")
    packed = target.parent / "appimage.squashfs"
    squash(root, packed, is_fast=is_fast)
    shutil.rmtree(root)
    result = target / f"Pagesight-{version}-{platform.machine()}.AppImage"
    with result.open("wb") as stream, packed.open("rb") as content:
        stream.write(head)
        shutil.copyfileobj(content, stream, 1 << 20)
    result.chmod(0o755)
    packed.unlink()
    return result


def app_dir(folder: Path, root: Path) -> Path:
    """Lay out what is inside: ``AppRun``, icon and menu entry at the top, the rest as on a system.

    Args:
        folder: The program.
        root: Where to; what is there is deleted first.

    Returns:
        The same ``root``.
    """
    shutil.rmtree(root, ignore_errors=True)
    lay_out(folder, root)
    shutil.copy(HERE / "linux" / "AppRun", root)
    (root / "AppRun").chmod(0o755)
    shutil.copy(HERE / "linux" / "pagesight.desktop", root)
    shutil.copy(HERE / "icons" / f"pagesight-{_ICON_EDGE}.png", root / "pagesight.png")
    (root / ".DirIcon").symlink_to("pagesight.png")
    if not (root / PLACE / "pagesight").exists():
        raise FileNotFoundError(f"{folder} holds no program")
    return root


def squash(root: Path, packed: Path, *, is_fast: bool) -> None:
    """Make the picture of a file system; files belong to root in it, whoever builds."""
    packed.unlink(missing_ok=True)
    level = "1" if is_fast else "19"
    command = [
        "mksquashfs", str(root), str(packed), "-root-owned", "-noappend", "-no-progress", "-b", "1M",
        "-comp", "zstd", "-Xcompression-level", level,
    ]  # fmt: skip
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
