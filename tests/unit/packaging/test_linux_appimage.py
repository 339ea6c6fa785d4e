from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.unit.packaging.loading import load
from tests.unit.packaging.test_linux_files import built, tool

__all__ = ["built"]

RUNTIME = b"\x7fELF\x02\x01\x01\x00AI\x02" + bytes(1013)
"""The head of a runtime; it is put in front and never started here."""


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    path = tmp_path / "runtime-x86_64"
    path.write_bytes(RUNTIME)
    return path


def test_image_is_the_runtime_and_a_file_system_whose_program_starts(
    built: Path, runtime: Path, tmp_path: Path
) -> None:
    tool("mksquashfs")
    target = built.parents[1] / "packages"
    image = load("linux_appimage").image(built, target, "1.2.3", runtime, is_fast=True)
    assert list(target.iterdir()) == [image]
    assert image.stat().st_mode & 0o777 == 0o755
    assert image.read_bytes()[: len(RUNTIME)] == RUNTIME
    root = tmp_path / "mounted"
    unpack = [tool("unsquashfs"), "-no-progress", "-o", str(len(RUNTIME)), "-d", str(root), str(image)]
    subprocess.run(unpack, check=True, stdout=subprocess.DEVNULL)
    said = subprocess.run([root / "AppRun", "convert"], capture_output=True, text=True, check=True).stdout
    assert said == "started convert\n"
    assert (root / "usr/lib/pagesight/_internal/pagesight-data.txt").exists()
    assert not [path for path in target.parent.iterdir() if "AppDir" in path.name or "squashfs" in path.name]


def test_top_of_the_image_has_what_a_desktop_looks_for(built: Path, tmp_path: Path) -> None:
    root = load("linux_appimage").app_dir(built, tmp_path / "Pagesight.AppDir")
    (entry,) = root.glob("*.desktop")
    said = subprocess.run([tool("desktop-file-validate"), entry], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout) == (0, "")
    (icon,) = [line.partition("=")[2] for line in entry.read_text("utf-8").splitlines() if line.startswith("Icon=")]
    assert (root / f"{icon}.png").read_bytes()[:4] == b"\x89PNG"
    assert (root / ".DirIcon").resolve() == root / f"{icon}.png"
    check = [tool("appstreamcli"), "validate-tree", "--no-net", root]
    said = subprocess.run(check, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout


def test_started_through_a_link_it_finds_its_program(built: Path, tmp_path: Path) -> None:
    root = load("linux_appimage").app_dir(built, tmp_path / "a folder" / "Pagesight.AppDir")
    link = tmp_path / "link"
    link.symlink_to(root / "AppRun")
    said = subprocess.run([str(link), "a b.pdf"], cwd="/", capture_output=True, text=True, check=True).stdout
    assert said == "started a b.pdf\n"


@pytest.mark.parametrize("head", [b"#!/bin/sh\n", b"\x7fELF\x02\x01\x01\x00AI\x01", b""])
def test_what_is_no_runtime_is_refused(built: Path, runtime: Path, head: bytes) -> None:
    runtime.write_bytes(head)
    with pytest.raises(ValueError, match="no AppImage runtime"):
        load("linux_appimage").image(built, built.parents[1] / "packages", "1.2.3", runtime, is_fast=True)
