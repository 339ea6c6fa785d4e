"""Packages for Windows: a zip that runs from any folder, and the installer. Signed where a certificate is configured.

The environment variable PAGESIGHT_SIGN holds the command as a JSON list; the file to sign is put behind it, for example
["signtool", "sign", "/fd", "SHA256", "/tr", "http://timestamp.acs.microsoft.com", "/td", "SHA256", "/n", "Name"].
Without it nothing is signed, and that is said. The installer can be built on Linux, too: NSIS runs there.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent / "windows" / "pagesight.nsi"
PROGRAMS = ("pagesight.exe", "pagesight-gui.exe")


def sign_command() -> list[str]:
    """Return the command that signs; empty where none is configured.

    Raises:
        ValueError: If the variable holds no list of texts.
    """
    given = os.environ.get("PAGESIGHT_SIGN", "")
    if not given:
        return []
    try:
        command = json.loads(given)
    except json.JSONDecodeError as error:
        raise ValueError(f"PAGESIGHT_SIGN must be a JSON list of texts ({error})") from error
    if not isinstance(command, list) or not all(isinstance(word, str) for word in command):
        raise ValueError("PAGESIGHT_SIGN must be a JSON list of texts")
    return command


def sign(folder: Path) -> None:
    """Sign the programs of a folder."""
    for name in PROGRAMS:
        sign_file(folder / name)


def sign_file(path: Path) -> None:
    """Sign one file, or say that nothing signs it."""
    command = sign_command()
    if not command:
        print(f"not signed: {path.name} (PAGESIGHT_SIGN is not set)")
        return
    subprocess.run([*command, str(path)], check=True)  # noqa: S603


def portable_zip(folder: Path, target: Path, version: str) -> Path:
    """Pack the folder; it runs from wherever it is unpacked, and keeps its data where an installed one does."""
    archive = target / f"Pagesight-{version}-windows-x64-portable.zip"
    top = f"Pagesight-{version}"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                packed.write(path, f"{top}/{path.relative_to(folder).as_posix()}")
    return archive


def installer(folder: Path, target: Path, version: str, compressor: str = "lzma") -> Path:
    """Build the installer with NSIS.

    Args:
        folder: The program.
        target: Where to.
        version: Three numbers.
        compressor: "lzma", or "zlib" for a test.

    Raises:
        FileNotFoundError: If NSIS is not installed.
        subprocess.CalledProcessError: If the script has a fault; warnings count as such.
    """
    maker = makensis()
    result = target / f"Pagesight-{version}-windows-x64-setup.exe"
    command = [
        maker, "-V2", "-WX", f"-DVERSION={version}", f"-DPAYLOAD={folder}", f"-DOUTFILE={result}",
        f"-DCOMPRESSOR={compressor}",
    ]  # fmt: skip
    if sign_command():
        command.append(f"-DSIGN={subprocess.list2cmdline(sign_command())}")
    subprocess.run([*command, str(SCRIPT)], check=True)  # noqa: S603
    return result


def makensis() -> str:
    """Return the compiler of NSIS.

    Raises:
        FileNotFoundError: If it is not installed.
    """
    usual = Path(os.environ.get("PROGRAMFILES(X86)", ""), "NSIS", "makensis.exe")
    found = shutil.which("makensis") or (str(usual) if usual.exists() else None)
    if found is None:
        raise FileNotFoundError("makensis is not here: install NSIS (Debian: apt-get install nsis)")
    return found
