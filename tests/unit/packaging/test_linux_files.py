from __future__ import annotations

import os
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from tests.unit.packaging.loading import PACKAGING, load

DESKTOP = PACKAGING / "linux" / "pagesight.desktop"
METAINFO = PACKAGING / "linux" / "pagesight.metainfo.xml"


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def test_desktop_file_is_valid() -> None:
    said = subprocess.run([tool("desktop-file-validate"), DESKTOP], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout) == (0, "")


def test_metainfo_is_valid() -> None:
    said = subprocess.run(
        [tool("appstreamcli"), "validate", "--no-net", METAINFO], capture_output=True, text=True, check=False
    )
    assert said.returncode == 0, said.stdout


def test_metainfo_tells_of_this_version() -> None:
    root = ElementTree.parse(METAINFO).getroot()  # noqa: S314 - our own file
    assert next(release.get("version") for release in root.iter("release")) == load("build").project_version()


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    folder = tmp_path / 'my "programs" 100% $HOME & more'
    (folder / "program").mkdir(parents=True)
    (folder / "share" / "icons").mkdir(parents=True)
    shutil.copy(PACKAGING / "linux" / "install.sh", folder)
    shutil.copy(DESKTOP, folder / "share")
    for icon in (PACKAGING / "icons").glob("*.[ps][nv]g"):
        shutil.copy(icon, folder / "share" / "icons")
    for name in ("pagesight", "pagesight-gui"):
        (folder / "program" / name).write_text("#!/bin/sh\necho started\n", encoding="utf-8")
        (folder / "program" / name).chmod(0o755)
    return folder


def run_install(folder: Path, home: Path, *arguments: str) -> str:
    home.mkdir(exist_ok=True)
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    command = [tool("sh"), str(folder / "install.sh"), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


def test_menu_entry_starts_the_program_whatever_the_folder_is_called(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run_install(unpacked, home)
    entry = home / ".local/share/applications/pagesight.desktop"
    line = next(line for line in entry.read_text(encoding="utf-8").splitlines() if line.startswith("Exec="))
    assert started(line.removeprefix("Exec=")) == str(unpacked / "program" / "pagesight-gui")
    assert (home / ".local/share/icons/hicolor/48x48/apps/pagesight.png").exists()
    ran = subprocess.run([home / ".local/bin/pagesight"], capture_output=True, text=True, check=True)
    assert ran.stdout == "started\n"


def started(line: str) -> str:
    """Read the program of an Exec line as the specification of desktop entries says: strings, then quotes."""
    text = line.replace("\\\\", "\\")
    assert text.startswith('"')
    name, index = "", 1
    while text[index] != '"':
        index += text[index] == "\\"
        name += text[index]
        index += 1
    return name.replace("%%", "%")


def test_removal_takes_out_what_was_put_in_and_nothing_else(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run_install(unpacked, home)
    data = home / ".local/share/pagesight"
    data.mkdir()
    (data / "library.sqlite").write_bytes(b"x")
    other = home / ".local/bin/pagesight-gui"
    other.unlink()
    other.symlink_to("/usr/bin/true")
    said = run_install(unpacked, home, "--remove")
    # The desktop's own list of types is made anew, not deleted.
    left = [path for path in home.rglob("*") if not path.is_dir() and path.name != "mimeinfo.cache"]
    assert sorted(left) == sorted([data / "library.sqlite", other])
    assert str(data) in said


@pytest.mark.parametrize(
    "script", [*sorted(PACKAGING.rglob("*.sh")), PACKAGING / "linux" / "AppRun"], ids=lambda path: path.name
)
def test_shell_scripts_can_be_read_and_have_no_known_trap(script: Path) -> None:
    subprocess.run([tool("sh"), "-n", script], check=True)
    said = subprocess.run([tool("shellcheck"), script], capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout


def compile_library(path: Path, source: str, *needs: Path | str) -> None:
    code = path.with_suffix(".c")
    code.write_text(source, encoding="utf-8")
    links = []
    for need in needs:
        links += [need] if isinstance(need, str) else [f"-L{need.parent}", f"-l:{need.name}"]
    command = [tool("cc"), "-shared", "-fPIC", "-g", "-Wl,--no-as-needed", "-o", str(path), str(code), *links]
    subprocess.run(command, check=True)
    code.unlink()


def test_libraries_that_nothing_needs_go_and_the_others_stay(tmp_path: Path) -> None:
    tool("readelf")
    inside = tmp_path / "_internal"
    (inside / "package").mkdir(parents=True)
    compile_library(inside / "libbase.so.1", "int base(void){return 1;}")
    compile_library(inside / "libmiddle.so.1", "int middle(void){return 2;}", inside / "libbase.so.1")
    compile_library(inside / "package" / "module.so", "int module(void){return 3;}", inside / "libmiddle.so.1")
    compile_library(inside / "liblower.so.1", "int lower(void){return 4;}")
    compile_library(inside / "libunused.so.1", "int unused(void){return 5;}", inside / "liblower.so.1")
    compile_library(inside / "libpython3.so.1", "int python(void){return 6;}")
    before = (inside / "package" / "module.so").stat().st_size
    trimmed = load("elf_files").trim(tmp_path)
    left = {path.name for path in inside.rglob("*.so*")}
    assert left == {"libbase.so.1", "libmiddle.so.1", "module.so", "libpython3.so.1"}
    assert set(trimmed.removed) == {"libunused.so.1", "liblower.so.1"}
    assert (trimmed.missing, trimmed.system) == ([], ["libc.so.6"])
    assert trimmed.stripped_bytes > 0
    assert (inside / "package" / "module.so").stat().st_size < before


def test_library_that_is_nowhere_is_told(tmp_path: Path) -> None:
    tool("readelf")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    compile_library(elsewhere / "libforeign.so.7", "int foreign(void){return 1;}")
    (tmp_path / "folder" / "_internal").mkdir(parents=True)
    module = tmp_path / "folder" / "_internal" / "module.so"
    compile_library(module, "int module(void){return 2;}", elsewhere / "libforeign.so.7")
    assert load("elf_files").trim(tmp_path / "folder").missing == ["libforeign.so.7"]


def test_copies_of_one_library_become_links(tmp_path: Path) -> None:
    for name in ("libllama.so", "libllama.so.0"):
        (tmp_path / name).write_bytes(b"same")
    (tmp_path / "libggml.so").write_bytes(b"other")
    load("elf_files")._link_twins(tmp_path)
    assert (tmp_path / "libllama.so.0").is_symlink()
    assert (tmp_path / "libllama.so.0").read_bytes() == b"same"
    assert not (tmp_path / "libggml.so").is_symlink()


@pytest.fixture
def built(tmp_path: Path) -> Path:
    folder = tmp_path / "out" / "dist" / "pagesight"
    (folder / "_internal").mkdir(parents=True)
    (folder / "pagesight").write_text("#!/bin/sh\necho started $1\n", encoding="utf-8")
    (folder / "pagesight").chmod(0o755)
    (folder / "pagesight-gui").symlink_to("pagesight")
    for name in ("LICENSE", "THIRD-PARTY-LICENCES.txt", "_internal/pagesight-data.txt"):
        (folder / name).write_text(name, encoding="utf-8")
    report = '{"libraries": {"glibc": [2, 35], "system": ["libc.so.6", "libEGL.so.1", "libxcb.so.1"]}}'
    (tmp_path / "out" / "build-report.json").write_text(report, encoding="utf-8")
    (tmp_path / "out" / "packages").mkdir()
    return folder


def test_archive_holds_the_program_its_links_and_its_installer(built: Path, tmp_path: Path) -> None:
    target = built.parents[1] / "packages"
    archive = load("linux_packages").tarball(built, target, "1.2.3", is_fast=True)
    subprocess.run([tool("tar"), "-xf", archive, "-C", tmp_path], check=True)
    (top,) = tmp_path.glob("pagesight-1.2.3-linux-*")
    said = subprocess.run([top / "program" / "pagesight-gui", "x"], capture_output=True, text=True, check=True).stdout
    assert said == "started x\n"
    assert (top / "program" / "pagesight-gui").readlink() == Path("pagesight")
    assert (top / "program" / "_internal" / "pagesight-data.txt").exists()
    run_install(top, tmp_path / "home")
    assert (tmp_path / "home" / ".local/bin/pagesight").resolve() == (top / "program" / "pagesight").resolve()
    assert list(target.iterdir()) == [archive]


def test_debian_package_lays_everything_out_and_names_what_it_needs(built: Path, tmp_path: Path) -> None:
    reader = tool("dpkg-deb")
    package = load("linux_packages").deb(built, built.parents[1] / "packages", "1.2.3", is_fast=True)
    depends = subprocess.run([reader, "-f", package, "Depends"], capture_output=True, text=True, check=True).stdout
    assert depends.strip() == "libc6 (>= 2.35), libegl1, libxcb1"
    root = tmp_path / "root"
    subprocess.run([reader, "-x", package, root], check=True)
    assert (root / "usr/bin/pagesight-gui").resolve() == root / "usr/lib/pagesight/pagesight"
    for place in (
        "applications/pagesight.desktop",
        "icons/hicolor/48x48/apps/pagesight.png",
        "icons/hicolor/scalable/apps/pagesight.svg",
        "metainfo/local.pagesight.Pagesight.metainfo.xml",
        "doc/pagesight/copyright",
    ):
        assert (root / "usr/share" / place).stat().st_mode & 0o777 == 0o644, place
    listed = subprocess.run([reader, "-c", package], capture_output=True, text=True, check=True).stdout
    assert all("root/root" in line for line in listed.splitlines())
