"""What is made for Windows and macOS, as far as it can be tried on any system; packaging/README.md says what cannot."""

from __future__ import annotations

import configparser
import importlib.util
import plistlib
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.unit.packaging.loading import PACKAGING, load

NSI = PACKAGING / "windows" / "pagesight.nsi"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = tmp_path / "pagesight"
    (folder / "_internal" / "deep").mkdir(parents=True)
    for name in ("pagesight.exe", "pagesight-gui.exe", "LICENSE", "THIRD-PARTY-LICENCES.txt", "_internal/deep/a.dll"):
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def test_installer_compiles_without_a_warning(program: Path, tmp_path: Path) -> None:
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed")
    made = load("windows_packages").installer(program, tmp_path, "1.2.3", compressor="zlib")
    assert made.read_bytes()[:2] == b"MZ"
    assert made.name == "Pagesight-1.2.3-windows-x64-setup.exe"
    reader = shutil.which("7z")
    if reader is not None:
        listed = subprocess.run([reader, "l", "-ba", made], capture_output=True, text=True, check=True).stdout
        names = {line.split()[-1] for line in listed.splitlines()}
        inside = {path.relative_to(program).as_posix() for path in program.rglob("*") if path.is_file()}
        assert inside | {"uninstall.exe"} <= names


def test_uninstaller_is_signed_by_the_command_that_is_configured(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed")
    note = tmp_path / "signed.txt"
    signer = tmp_path / "signer.sh"
    signer.write_text(f'#!/bin/sh\nbasename "$2" >> "{note}"\n', encoding="utf-8")
    signer.chmod(0o755)
    monkeypatch.setenv("PAGESIGHT_SIGN", f'["{signer}", "sign"]')
    packages = load("windows_packages")
    packages.sign(program)
    packages.sign_file(packages.installer(program, tmp_path, "1.2.3", compressor="zlib"))
    said = note.read_text(encoding="utf-8").split()
    assert [said[0], said[1], said[-1]] == [
        "pagesight.exe",
        "pagesight-gui.exe",
        "Pagesight-1.2.3-windows-x64-setup.exe",
    ]
    assert len(said) == 4, "and the uninstaller"


def test_nothing_is_signed_without_a_certificate(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    load("windows_packages").sign(program)
    assert "not signed: pagesight.exe" in capsys.readouterr().out


@pytest.mark.parametrize("given", ["signtool sign", '{"a": 1}', "[1]"])
def test_sign_command_that_is_no_list_is_refused(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGESIGHT_SIGN", given)
    with pytest.raises(ValueError, match="PAGESIGHT_SIGN"):
        load("windows_packages").sign_command()


def test_portable_zip_holds_the_program_in_one_folder(program: Path, tmp_path: Path) -> None:
    archive = load("windows_packages").portable_zip(program, tmp_path, "1.2.3")
    with zipfile.ZipFile(archive) as packed:
        assert "Pagesight-1.2.3/_internal/deep/a.dll" in packed.namelist()
        assert all(name.startswith("Pagesight-1.2.3/") for name in packed.namelist())


def test_uninstaller_removes_only_what_the_installer_brings() -> None:
    text = NSI.read_text(encoding="utf-8")
    removed = re.findall(r'^\s*RMDir /r "([^"]+)"', text, re.MULTILINE)
    assert removed == [r"$INSTDIR\_internal", r"$LOCALAPPDATA\pagesight"]
    deletion = text.index(r'RMDir /r "$LOCALAPPDATA\pagesight"')
    question = text.index('MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(DeleteData)')
    assert question < deletion
    assert "/SD IDNO" in text[question:deletion], "a silent uninstall keeps documents"


KINDS = {
    ".pdf": ("application/pdf", "com.adobe.pdf"),
    ".png": ("image/png", "public.png"),
    ".jpg": ("image/jpeg", "public.jpeg"),
    ".jpeg": ("image/jpeg", "public.jpeg"),
    ".tif": ("image/tiff", "public.tiff"),
    ".tiff": ("image/tiff", "public.tiff"),
    ".webp": ("image/webp", "org.webmproject.webp"),
    ".bmp": ("image/bmp", "com.microsoft.bmp"),
    ".gif": ("image/gif", "com.compuserve.gif"),
    ".heic": ("image/heic", "public.heic"),
    ".heif": ("image/heif", "public.heif"),
    ".avif": ("image/avif", "public.avif"),
    ".jp2": ("image/jp2", "public.jpeg-2000"),
}


def test_all_systems_offer_the_program_for_the_same_files() -> None:
    endings = re.findall(r'!insertmacro \$\{DO\} "(\.[a-z0-9]+)"', NSI.read_text(encoding="utf-8"))
    assert endings == list(KINDS)
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.read(PACKAGING / "linux" / "pagesight.desktop", encoding="utf-8")
    assert set(desktop["Desktop Entry"]["MimeType"].strip(";").split(";")) == {mime for mime, _ in KINDS.values()}
    types = [kind for entry in plist()["CFBundleDocumentTypes"] for kind in entry["LSItemContentTypes"]]
    assert set(types) - {"public.folder"} == {uti for _, uti in KINDS.values()}


def plist() -> Any:
    entries = load("macos/info_plist").entries("1.2.3")
    return plistlib.loads(plistlib.dumps(entries))


def test_mac_program_takes_no_files_from_others() -> None:
    assert {entry["LSHandlerRank"] for entry in plist()["CFBundleDocumentTypes"]} == {"Alternate"}
    assert plist()["CFBundleShortVersionString"] == "1.2.3"


def test_mac_program_asks_for_one_right_only() -> None:
    with (PACKAGING / "macos" / "entitlements.plist").open("rb") as stream:
        rights = plistlib.load(stream)
    assert rights == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_mac_image_is_refused_on_intel(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    packages = load("mac_packages")
    monkeypatch.setattr(packages.platform, "machine", lambda: "x86_64")
    with pytest.raises(SystemExit, match="Intel"):
        packages.make(tmp_path / "Pagesight.app", tmp_path, "1.2.3")


def test_spec_can_be_read_by_python() -> None:
    compile((PACKAGING / "pagesight.spec").read_text(encoding="utf-8"), "pagesight.spec", "exec")
    assert importlib.util.find_spec("PyInstaller") is not None
