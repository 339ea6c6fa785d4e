"""Packages for Linux: an archive that runs from any folder, and a .deb. Needs tar with xz, and dpkg-deb."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
PNG_EDGES = (16, 24, 32, 48, 64, 128, 256, 512)
PLACE = "usr/lib/pagesight"
"""Where a package puts the program, below the root of the system."""
# Debian's package of each library that the build leaves to the system; those of the C library come with libc6.
_PACKAGE_OF = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libGLdispatch.so.0": "libglvnd0",
    "libdrm.so.2": "libdrm2",
    "libgbm.so.1": "libgbm1",
    "libvulkan.so.1": "libvulkan1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libwayland-server.so.0": "libwayland-server0",
}


def tarball(folder: Path, target: Path, version: str, *, is_fast: bool) -> Path:
    """Make the archive: the program, what a menu needs, and a script that puts it there.

    Args:
        folder: The program.
        target: Where to.
        version: Version of the program.
        is_fast: Pack lightly, for a test.
    """
    name = f"pagesight-{version}-linux-{platform.machine()}"
    staged = target.parent / "stage" / name
    shutil.rmtree(staged.parent, ignore_errors=True)
    (staged / "share" / "icons").mkdir(parents=True)
    for file in (HERE / "icons").glob("*.[ps][nv]g"):
        shutil.copy(file, staged / "share" / "icons")
    for name_of in ("pagesight.desktop", "pagesight.metainfo.xml"):
        shutil.copy(HERE / "linux" / name_of, staged / "share")
    shutil.copy(HERE / "linux" / "install.sh", staged)
    for text in ("LICENSE", "THIRD-PARTY-LICENCES.txt"):
        shutil.copy(folder / text, staged)
    archive = target / f"{name}.tar.{'gz' if is_fast else 'xz'}"
    packer = "gzip -1" if is_fast else "xz -T0 -6"
    command = [
        "tar", "--create", f"--use-compress-program={packer}", f"--file={archive}", "--owner=0", "--group=0",
        "--numeric-owner", f"--directory={staged.parent}", name,
        # The program from where it lies, under another name; links inside it stay as they are.
        f"--directory={folder.parent}", f"--transform=flags=rh;s|^{folder.name}/|{name}/program/|", folder.name,
    ]  # fmt: skip
    subprocess.run(command, check=True)  # noqa: S603
    shutil.rmtree(staged.parent)
    return archive


def deb(folder: Path, target: Path, version: str, *, is_fast: bool) -> Path:
    """Make the package for Debian and Ubuntu; arguments as ``tarball``."""
    root = target.parent / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(folder, root)
    architecture = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    size_kib = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    control = f"""Package: pagesight
Version: {version}
Section: graphics
Priority: optional
Architecture: {architecture}
Installed-Size: {size_kib}
Depends: {", ".join(_depends(target.parent))}
Recommends: fonts-dejavu-core
Suggests: tesseract-ocr-all, fonts-noto-cjk
Maintainer: The Pagesight contributors <pagesight@localhost>
Description: offline text recognition and questions to documents
 Turns scans, photos and PDFs into text, Markdown, Word files, tables and
 searchable PDFs on this machine, and answers questions about them with the
 lines the answers rest on. Nothing is uploaded; the models are inside.
"""
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    archive = target / f"pagesight_{version}_{architecture}.deb"
    packing = ["-Zgzip", "-z1"] if is_fast else ["-Zxz", "-z6"]
    command = ["dpkg-deb", "--root-owner-group", *packing, "--build", str(root), str(archive)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    shutil.rmtree(root)
    return archive


def lay_out(folder: Path, root: Path) -> None:
    """Lay the program, its commands and what a menu needs below a folder, as a system has them below ``/``."""
    (root / "usr/lib").mkdir(parents=True)
    # Hard links where the disk allows it: the program takes almost a gigabyte.
    shutil.copytree(folder, root / PLACE, symlinks=True, copy_function=_link)
    (root / "usr/bin").mkdir()
    for name in ("pagesight", "pagesight-gui"):
        (root / "usr/bin" / name).symlink_to(f"../lib/pagesight/{name}")
    share = root / "usr/share"
    places = {
        "applications/pagesight.desktop": HERE / "linux/pagesight.desktop",
        "metainfo/local.pagesight.Pagesight.metainfo.xml": HERE / "linux/pagesight.metainfo.xml",
        "icons/hicolor/scalable/apps/pagesight.svg": HERE / "icons/pagesight.svg",
        "doc/pagesight/copyright": folder / "THIRD-PARTY-LICENCES.txt",
        "doc/pagesight/LICENSE": folder / "LICENSE",
    }
    for edge in PNG_EDGES:
        places[f"icons/hicolor/{edge}x{edge}/apps/pagesight.png"] = HERE / f"icons/pagesight-{edge}.png"
    for place, source in places.items():
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, share / place)
        (share / place).chmod(0o644)


def _depends(out: Path) -> list[str]:
    """Return Debian's packages that the build needs, from the report of its libraries."""
    report = json.loads((out / "build-report.json").read_text(encoding="utf-8"))
    libraries = report["libraries"]
    glibc = ".".join(map(str, libraries["glibc"]))
    wanted = {_PACKAGE_OF[name] for name in libraries["system"] if name in _PACKAGE_OF}
    return [f"libc6 (>= {glibc})", *sorted(wanted)]


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
