"""Every hostile file of the shared data opens or is refused by an error of ours, in a process of its own."""

import csv
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]
DATA = ROOT / "../shared/data"

PROBE = """
import sys
from pathlib import Path
from core.errors import AppError
from engines.intake import open_source
for name in sys.argv[1:]:
    try:
        with open_source(Path(name)) as source:
            image, size, layer = source.page_image(0), source.page_size(0), source.text_layer(0)
            assert image.pixels.shape == (size.height, size.width, 3), name
            assert image.width * image.height <= 41_000_000, name
            assert layer.verdict.reason, name
            source.info
    except AppError as error:
        assert error.file and error.remedy, error
        assert "Traceback" not in error.message, error
    print("done")
"""


def hostile_files() -> Iterator[str]:
    manifest = DATA / "manifest.csv"
    if manifest.is_file():
        with manifest.open(encoding="utf-8") as stream:
            yield from (row["path"] for row in csv.DictReader(stream) if row["category"] == "f_hostile")


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment with a place for compiled modules: compiling MuPDF's binding anew for each file takes seconds."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(tmp_path_factory.mktemp("compiled"))}


@pytest.mark.corpus
@pytest.mark.skipif(not DATA.is_dir(), reason="../shared/data is absent")
@pytest.mark.parametrize("name", list(hostile_files()))
def test_hostile_file_opens_or_is_refused_cleanly(name: str, environment: dict[str, str]) -> None:
    command = [sys.executable, "-X", "faulthandler", "-c", PROBE, str(DATA / name)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 0, done.stderr
    assert done.stdout == "done\n"
    assert done.stderr == ""
