"""Files that nobody meant to write: truncated, with flipped bits, with the head of another file. Seeded, repeatable."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.work_folder import SAMPLES, SHARED

HOSTILE = "f_hostile"
_SMALL_BYTES = 100_000
_SAMPLE_BYTES = 200_000
_SUFFIXES = (".pdf", ".png", ".jpg", ".tif", ".gif", ".bmp", ".webp", ".heic", ".jp2")


@dataclass(frozen=True, slots=True)
class MutatedFile:
    """A file of the run.

    Attributes:
        name: Its name; unique in the run.
        kind: What was done to it.
        origin: The file it was made from.
        data: Its bytes.
    """

    name: str
    kind: str
    origin: str
    data: bytes


def hostile_files() -> list[Path]:
    """Return the hostile files of the corpus in a fixed order; none where there is no corpus."""
    return [SHARED / "data" / row["path"] for row in _manifest() if row["category"] == HOSTILE]


def mutation_sources() -> list[Path]:
    """Return the small files that mutated ones are made from: of the corpus, hostile ones first, and the samples."""
    listed = [SHARED / "data" / row["path"] for row in _manifest()]
    small = [path for path in listed if path.stat().st_size <= _SMALL_BYTES]
    samples = sorted(path for path in SAMPLES.iterdir() if path.suffix in _SUFFIXES)
    return [*small, *(path for path in samples if path.stat().st_size <= _SAMPLE_BYTES)]


def mutated(index: int, seed: int, sources: Sequence[Path]) -> MutatedFile:
    """Return the file of this number; the same number, seed and sources give the same bytes.

    Args:
        index: Number of the file, from 0.
        seed: Of the run.
        sources: As ``mutation_sources`` gives them.
    """
    chance = random.Random(f"{seed}-{index}")  # noqa: S311 - to be repeatable, not secret
    origin = chance.choice(sources)
    kind, change = chance.choice(_KINDS)
    data = change(origin.read_bytes(), chance, sources)
    suffix = chance.choice(_SUFFIXES) if chance.random() < 0.1 else origin.suffix
    return MutatedFile(f"{index:05d}-{kind}{suffix}", kind, origin.name, data)


def _manifest() -> list[dict[str, str]]:
    path = SHARED / "data" / "manifest.csv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


_Change = Callable[[bytes, random.Random, Sequence[Path]], bytes]


def _truncated(data: bytes, chance: random.Random, _: Sequence[Path]) -> bytes:
    # Half of the cuts lie near an end, where heads and trailers are.
    if chance.random() < 0.5:
        return data[: chance.randint(0, min(len(data), 2_000))]
    return data[: chance.randint(0, len(data))]


def _headless(data: bytes, chance: random.Random, _: Sequence[Path]) -> bytes:
    return data[chance.randint(1, min(len(data), 4_000)) :]


def _flipped(data: bytes, chance: random.Random, _: Sequence[Path]) -> bytes:
    changed = bytearray(data)
    reach = len(changed) if chance.random() < 0.5 else min(len(changed), 1_024)
    for _number in range(chance.choice((1, 4, 32, 256))):
        if reach:
            changed[chance.randrange(reach)] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _other_head(data: bytes, chance: random.Random, sources: Sequence[Path]) -> bytes:
    size = chance.choice((4, 16, 64, 512))
    return chance.choice(sources).read_bytes()[:size] + data[size:]


def _extreme_numbers(data: bytes, chance: random.Random, _: Sequence[Path]) -> bytes:
    """Put the largest and smallest numbers where lengths and sizes stand: near the head, and anywhere."""
    changed = bytearray(data)
    for _number in range(chance.choice((1, 2, 8))):
        at = chance.randrange(max(1, min(len(changed), chance.choice((64, 512, len(changed) or 1)))))
        changed[at : at + 4] = chance.choice(
            (b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\0", b"\xff\xff\xff\x7f")
        )
    return bytes(changed)


def _digits(data: bytes, chance: random.Random, _: Sequence[Path]) -> bytes:
    """Replace digits of text by others: object numbers, offsets, sizes and counts of a PDF."""
    changed = bytearray(data)
    digits = [at for at, byte in enumerate(changed[:100_000]) if 48 <= byte <= 57]
    for at in chance.sample(digits, min(len(digits), chance.choice((1, 5, 50)))):
        changed[at] = chance.randrange(48, 58)
    return bytes(changed)


def _spliced(data: bytes, chance: random.Random, sources: Sequence[Path]) -> bytes:
    other = chance.choice(sources).read_bytes()
    at, begin = chance.randint(0, len(data)), chance.randint(0, len(other))
    return data[:at] + other[begin : begin + chance.randint(1, 5_000)] + data[at:]


def _repeated(data: bytes, chance: random.Random, _: Sequence[Path]) -> bytes:
    at = chance.randint(0, len(data))
    piece = data[at : at + chance.randint(1, 2_000)]
    return data[:at] + piece * chance.randint(2, 50) + data[at:]


def _zeroed(data: bytes, chance: random.Random, _: Sequence[Path]) -> bytes:
    at = chance.randint(0, len(data))
    size = min(len(data) - at, chance.randint(1, 10_000))
    return data[:at] + bytes(size) + data[at + size :]


_KINDS: tuple[tuple[str, _Change], ...] = (
    ("truncated", _truncated),
    ("headless", _headless),
    ("flipped", _flipped),
    ("other-head", _other_head),
    ("extreme-numbers", _extreme_numbers),
    ("digits", _digits),
    ("spliced", _spliced),
    ("repeated", _repeated),
    ("zeroed", _zeroed),
)
