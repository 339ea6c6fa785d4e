"""The vlm tier from end to end with the tiny model of the tests: pages of single lines, read by the program itself.

``uv run python -m benchmarks.vlm_lines`` draws fresh lines of words and numbers in the fonts that the model was trained
with, 10 blocks of one line a page, converts the pages with ``--tier vlm`` in a process of its own, and counts lines
that come out exactly right where they stand, by font.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from benchmarks.machine import describe
from benchmarks.model_folders import TINY_VLM, ensure_models, home_with_tiny_vlm
from benchmarks.tables import markdown_table, write_section
from benchmarks.work_folder import WORK

ROOT = Path(__file__).resolve().parent.parent

_FOLDER = Path("/usr/share/fonts/truetype")
FONTS = tuple(
    _FOLDER / name
    for name in (
        "dejavu/DejaVuSans.ttf",
        "dejavu/DejaVuSans-Bold.ttf",
        "dejavu/DejaVuSansMono.ttf",
        "dejavu/DejaVuSerif.ttf",
        "liberation/LiberationSans-Regular.ttf",
        "liberation/LiberationSans-Bold.ttf",
        "liberation/LiberationSerif-Regular.ttf",
        "liberation/LiberationMono-Regular.ttf",
        "freefont/FreeSans.ttf",
    )
)
"""What the model was trained with to the end; Debian's fonts-dejavu-core, fonts-liberation and fonts-freefont-ttf."""

_CODE = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # without O and I, which cannot be told from 0 and 1 in some fonts
_PAGE = (1240, 1754)  # A4 at 150 dpi
_LINES_A_PAGE = 10
_LONGEST = 14


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """A line of a page: what it says, in which font, and the box of its ink in pixels."""

    text: str
    font: str
    box: tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class LineScore:
    """What became of a line; ``read`` is the text found at its place, "" for none."""

    line: DrawnLine
    read: str

    @property
    def is_exact(self) -> bool:
        """Whether it was read without a fault."""
        return self.line.text == self.read


def trained_words() -> list[str]:
    """Return the words of the model's training lines, from the script that made them."""
    tree = ast.parse((TINY_VLM / "data.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "WORDS_":
            words = node.value
            if isinstance(words, ast.Call) and isinstance(words.func, ast.Attribute):
                return str(ast.literal_eval(words.func.value)).upper().split()
    raise ValueError("data.py has no list of words")


def line_texts(count: int, seed: int) -> Iterator[str]:
    """Yield words, numbers and codes in the mix that the model's own evaluation calls words and numbers."""
    rng, words = random.Random(seed), trained_words()  # noqa: S311 - no secret

    def number() -> str:
        kind = rng.random()
        if kind < 0.45:
            return str(rng.randint(0, 10 ** rng.randint(1, 7)))
        if kind < 0.65:
            return f"{rng.randint(0, 9999)}.{rng.randint(0, 99):02d}"
        if kind < 0.8:
            return f"{rng.randint(1950, 2030):04d}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
        if kind < 0.9:
            return f"{rng.randint(1, 28):02d}/{rng.randint(1, 12):02d}/{rng.randint(1950, 2030):04d}"
        return f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"

    def text() -> str:
        kind = rng.random()
        if kind < 0.40:
            return "".join(rng.choice(_CODE) for _ in range(rng.randint(2, 10)))
        if kind < 0.55:
            return number()
        parts = [rng.choice(words)]
        if rng.random() < 0.55:
            parts.append(rng.choice(words) if rng.random() < 0.5 else number())
        return " ".join(parts)

    while count:
        made = text()
        if 2 <= len(made) <= _LONGEST:
            yield made
            count -= 1


def draw_pages(folder: Path, count: int, seed: int) -> dict[str, list[DrawnLine]]:
    """Draw the lines on pages, 10 a page at places that make no columns, and return them by the page's name."""
    rng = random.Random(seed + 1)  # noqa: S311 - no secret
    texts = list(line_texts(count, seed))
    pages: dict[str, list[DrawnLine]] = {}
    for number, start in enumerate(range(0, count, _LINES_A_PAGE)):
        image = Image.new("RGB", _PAGE, "white")
        pen = ImageDraw.Draw(image)
        drawn = []
        y = 30
        for row, text in enumerate(texts[start : start + _LINES_A_PAGE]):
            path = FONTS[(start + row) % len(FONTS)]
            size = rng.randint(26, 42)
            font = ImageFont.truetype(path, size)
            x, y = rng.randint(90, 500), y + rng.randint(95, 168)
            pen.text((x, y), text, font=font, fill="black")
            left, top, right, bottom = pen.textbbox((x, y), text, font=font)
            drawn.append(DrawnLine(text, path.stem, (int(left), int(top), int(right), int(bottom))))
        name = f"page{number:03d}"
        image.save(folder / f"{name}.png", dpi=(150, 150))
        pages[name] = drawn
    return pages


def score(lines: Sequence[DrawnLine], job: dict[str, object]) -> list[LineScore]:
    """Hold the drawn lines of a page against the program's JSON: a line counts where its middle stands."""
    found: list[tuple[list[float], str]] = []
    for page in job["pages"]:  # type: ignore[attr-defined]  # plain JSON
        for block in page["blocks"]:
            found += [(line["bbox"], line["text"]) for line in block["lines"]]
    scores = []
    for line in lines:
        x, y = (line.box[0] + line.box[2]) / 2, (line.box[1] + line.box[3]) / 2
        here = [text for (left, top, right, bottom), text in found if left <= x <= right and top <= y <= bottom]
        scores.append(LineScore(line, " ".join(here)))
    return scores


def convert(pages: Path, out: Path, home: Path) -> None:
    """Run ``pagesight convert --tier vlm`` over a folder in a process of its own.

    Raises:
        RuntimeError: If it failed; what it said is the message.
    """
    command = [
        sys.executable,
        "-m",
        "app",
        "convert",
        str(pages),
        "--tier",
        "vlm",
        "--format",
        "json",
        "--out",
        str(out),
    ]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PAGESIGHT_HOME": str(home)}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr or done.stdout)


def run(count: int, seed: int, home: Path) -> tuple[list[LineScore], float]:
    """Draw, convert and score; returns the lines and the seconds that converting took."""
    with tempfile.TemporaryDirectory() as scratch:
        pages, out = Path(scratch) / "pages", Path(scratch) / "out"
        pages.mkdir()
        drawn = draw_pages(pages, count, seed)
        started = time.perf_counter()
        convert(pages, out, home)
        seconds = time.perf_counter() - started
        scores: list[LineScore] = []
        for name, lines in drawn.items():
            job = json.loads(next(out.rglob(f"{name}.json")).read_text(encoding="utf-8"))
            scores += score(lines, job)
    return scores, seconds


def table_of(scores: Sequence[LineScore]) -> str:
    """Return the exact lines of each font and of all, as a Markdown table."""
    fonts = sorted({each.line.font for each in scores})
    groups = [(font, [each for each in scores if each.line.font == font]) for font in fonts] + [("all", list(scores))]
    rows = [
        (
            name,
            len(group),
            sum(each.is_exact for each in group),
            100 * sum(each.is_exact for each in group) / len(group),
        )
        for name, group in groups
    ]
    return markdown_table(("font", "lines", "exact", "exact, %"), rows, digits=(0, 0, 0, 1))


def _default_models() -> Path:
    root = WORK / "models"
    ensure_models(root)
    return root


def main() -> int:
    """Run the benchmark; the exit code is 0 where at least 95 % of the lines are exact."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=600)
    parser.add_argument("--seed", type=int, default=20_261_129)
    parser.add_argument("--out", type=Path, help="Markdown file whose section the table replaces")
    parser.add_argument("--home", type=Path, help="PAGESIGHT_HOME with the models; by default one is made")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        home = arguments.home or home_with_tiny_vlm(Path(made), _default_models())
        scores, seconds = run(arguments.lines, arguments.seed, home)
    sys.stdout.write(f"{table_of(scores)}\n\n{seconds:.0f} s, {seconds / len(scores):.2f} s a line\n")
    if arguments.out is not None:
        note = f"{len(scores)} lines, seed {arguments.seed}, {seconds / len(scores):.2f} s a line, both tiers together."
        write_section(arguments.out, "vlm-lines", f"Machine: {describe()}\n\n{table_of(scores)}\n\n{note}")
    for each in scores:
        if not each.is_exact:
            sys.stdout.write(f"{each.line.font}: {each.line.text!r} read as {each.read!r}\n")
    return 0 if sum(each.is_exact for each in scores) >= 0.95 * len(scores) else 1


if __name__ == "__main__":
    sys.exit(main())
