"""The Tesseract program as a child of the benchmark. Runs in our own environment; its CPU time is its process's.

The picture is handed over uncompressed (PPM), written before the clock starts. The program's start and the loading of
its language files are in the figures, as a person who calls it pays them for each page.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from protocol import PagePicture, Reading, serve


def main() -> None:
    """Find the installed languages and serve."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--threads", type=int, default=0, help="0 leaves OpenMP's default")
    threads = parser.parse_args().threads
    program = shutil.which("tesseract") or "tesseract"
    environment = dict(os.environ)
    if threads:
        environment["OMP_THREAD_LIMIT"] = str(threads)
    folder = Path(tempfile.mkdtemp(prefix="benchmark-tesseract-"))
    picture = folder / "page.ppm"

    def prepare(page: PagePicture) -> None:
        Image.fromarray(page.pixels).save(picture)

    def load() -> Callable[[PagePicture], Reading]:
        listed = subprocess.run([program, "--list-langs"], capture_output=True, text=True, check=True)
        installed = set(listed.stdout.split())

        def read(page: PagePicture) -> Reading:
            languages = [code for code in page.language.split("+") if code in installed] or ["eng"]
            command = [program, str(picture), "stdout", "-l", "+".join(languages)]
            done = subprocess.run(command, capture_output=True, env=environment, check=True)
            return Reading(done.stdout.decode("utf-8", "replace").replace("\f", ""))

        return read

    serve(load, prepare)


if __name__ == "__main__":
    main()
