"""Makes what people download from the folder of a build: which packages, by system."""

from __future__ import annotations

import sys
from pathlib import Path


def make(folder: Path, out: Path, version: str, extent: str, runtime: Path | None = None) -> list[dict[str, object]]:
    """Make the packages of this system, with checksums and a list of parts.

    Args:
        folder: The program.
        out: Packages go to ``packages/`` below it.
        version: Version of the program.
        extent: "all", or "fast" for the same packed lightly: large files, quickly made.
        runtime: Linux: that of an AppImage; none is made without it.

    Returns:
        Name and size in bytes of each file.
    """
    import release_files

    target = out / "packages"
    target.mkdir(exist_ok=True)
    for old in target.iterdir():
        old.unlink()
    is_fast = extent == "fast"
    if sys.platform == "linux":
        import linux_packages

        linux_packages.tarball(folder, target, version, is_fast=is_fast)
        linux_packages.deb(folder, target, version, is_fast=is_fast)
        if runtime is None:
            print("no AppImage is made: --appimage-runtime names no runtime")
        else:
            import linux_appimage

            linux_appimage.image(folder, target, version, runtime, is_fast=is_fast)
    elif sys.platform == "win32":
        import windows_packages

        windows_packages.sign(folder)
        windows_packages.portable_zip(folder, target, version)
        compressor = "zlib" if is_fast else "lzma"
        windows_packages.sign_file(windows_packages.installer(folder, target, version, compressor))
    else:
        import mac_packages

        mac_packages.make(out / "dist" / "Pagesight.app", target, version)
    release_files.bill_of_materials(folder, target / f"pagesight-{version}-{sys.platform}.cdx.json", version)
    release_files.checksums(target)
    return [{"name": path.name, "bytes": path.stat().st_size} for path in sorted(target.iterdir())]
