"""Reading line crops of any script: each line by the recogniser for it. Engines layer, worker process only.

The classifier tells the script of each line from its picture; the guide names the reader of a script. Once a sample is
read the guide may tell the language, and a reader that is better for it; that one must show it on the same sample.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.geometry import BBox
from core.page_source import Pixels
from engines.ocr.base import NOTHING_READ, Checkpoint, Reading, ScriptClassifier, ScriptGuess
from engines.ocr.reader_choice import NO_LETTERS, ReaderGuide
from engines.ocr.reader_pool import ReaderPool
from engines.ocr.script_regions import line_scripts

_SAMPLE_LINES = 6  # a few hundred letters: the language is told from them, and two readers are compared on them
_LOWER_CONFIDENCE = 0.1  # that much less sure a language's own reader may be: kinds of readers count differently
_LOWER_FIT = 0.02


@dataclass(frozen=True, slots=True)
class LineReading:
    """What was read in one crop, and by whom.

    Attributes:
        reading: The text; ``NOTHING_READ`` where nobody here reads the script.
        script: ISO 15924 code of the line's script; ``NO_LETTERS`` where none was looked for.
        reader: Id of the reader, None where there was none.
    """

    reading: Reading
    script: str
    reader: str | None


class LineReader:
    """Reads crops with the recognisers of a pool; not thread-safe."""

    def __init__(self, pool: ReaderPool, classifier: ScriptClassifier | None = None) -> None:
        """Build from a pool; without a classifier all lines are taken for the default reader's."""
        self._pool = pool
        self._classifier = classifier

    @property
    def default(self) -> str:
        """Id of the reader that reads where nothing else is known."""
        return self._pool.default

    def scripts(
        self, crops: Sequence[Pixels], boxes: Sequence[BBox], guide: ReaderGuide, checkpoint: Checkpoint
    ) -> list[str]:
        """Return the script of each line of a page, out of those that the guide allows.

        Args:
            crops: (h, w, 3) uint8 RGB each, the text upright and running across.
            boxes: Where they stand on the page, pixels.
            guide: Says which scripts may occur.
            checkpoint: See ``Checkpoint``.

        Raises:
            RecognitionError: If the network fails.
        """
        allowed = guide.scripts
        if allowed is not None and len(allowed) <= 1:
            return [next(iter(allowed), NO_LETTERS)] * len(crops)
        if self._classifier is None or not crops:
            return [NO_LETTERS] * len(crops)
        guesses = self._classifier.classify(crops, checkpoint)
        return line_scripts(boxes, [_among(allowed, line) for line in guesses])

    def read(
        self, crops: Sequence[Pixels], scripts: Sequence[str], guide: ReaderGuide, checkpoint: Checkpoint
    ) -> list[LineReading]:
        """Read crops whose scripts are known.

        Args:
            crops: (h, w, 3) uint8 RGB each.
            scripts: The script of each.
            guide: Names the readers.
            checkpoint: See ``Checkpoint``.

        Returns:
            One reading for each crop, in the order given.

        Raises:
            RecognitionError: If a recogniser fails.
            ModelError: If a recogniser cannot be loaded.
        """
        found = [LineReading(NOTHING_READ, script, None) for script in scripts]
        for script in dict.fromkeys(scripts):
            reader = guide.reader_of(script)
            if reader is None:
                continue
            places = [index for index, name in enumerate(scripts) if name == script]
            readings, reader = self._read_script([crops[index] for index in places], script, reader, guide, checkpoint)
            for index, reading in zip(places, readings, strict=True):
                found[index] = LineReading(reading, script, reader)
        return found

    def read_alike(
        self, candidates: Sequence[Sequence[Pixels]], guide: ReaderGuide, checkpoint: Checkpoint
    ) -> list[list[Reading]] | None:
        """Read several cuts of the same lines with one reader, so that they can be compared.

        Args:
            candidates: The crops of each way to cut.
            guide: Names the readers.
            checkpoint: See ``Checkpoint``.

        Returns:
            The readings of each candidate; None where nobody here reads the script that they show.

        Raises:
            RecognitionError: If a network fails.
            ModelError: If a recogniser cannot be loaded.
        """
        reader = guide.reader_of(self._clearest_script([*candidates], guide, checkpoint))
        if reader is None:
            return None
        recogniser = self._pool.get(reader)
        return [recogniser.recognise(crops, checkpoint) for crops in candidates]

    def _clearest_script(
        self, candidates: Sequence[Sequence[Pixels]], guide: ReaderGuide, checkpoint: Checkpoint
    ) -> str:
        """Return the script that one way to cut shows most clearly: the wrong ways are seen as this and that."""
        allowed = guide.scripts
        if allowed is not None and len(allowed) <= 1:
            return next(iter(allowed), NO_LETTERS)
        if self._classifier is None:
            return NO_LETTERS
        best, script = 0.0, NO_LETTERS
        for crops in candidates:
            shares: dict[str, float] = {}
            for line in self._classifier.classify(crops, checkpoint):
                for guess in _among(allowed, line):
                    shares[guess.script] = shares.get(guess.script, 0.0) + guess.probability
            shares.pop(NO_LETTERS, None)
            clearest = max(shares, key=shares.__getitem__, default=NO_LETTERS)
            if shares.get(clearest, 0.0) > best:
                best, script = shares[clearest], clearest
        return script

    def _read_script(
        self, crops: Sequence[Pixels], script: str, reader: str, guide: ReaderGuide, checkpoint: Checkpoint
    ) -> tuple[list[Reading], str]:
        """Read lines of one script; also returns the reader, which the language may have changed."""
        sample = _sample(crops)
        # The default reader is the likeliest to stay, and reads many lines at once faster than in two goes.
        first = range(len(crops)) if reader == self.default else sample
        readings = dict(zip(first, self._recognise(reader, [crops[i] for i in first], checkpoint), strict=True))
        told = guide.tell(script, [readings[i].text for i in first])
        if told is not None and told.reader != reader:
            before = [readings[i] for i in sample]
            after = self._recognise(told.reader, [crops[i] for i in sample], checkpoint)
            if _is_better(after, before, told.tag, guide):
                reader, readings = told.reader, dict(zip(sample, after, strict=True))
        rest = [index for index in range(len(crops)) if index not in readings]
        readings |= zip(rest, self._recognise(reader, [crops[i] for i in rest], checkpoint), strict=True)
        return [readings[index] for index in range(len(crops))], reader

    def _recognise(self, reader: str, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        return self._pool.get(reader).recognise(crops, checkpoint) if crops else []


def _among(allowed: frozenset[str] | None, guesses: Sequence[ScriptGuess]) -> Sequence[ScriptGuess]:
    """Return the guesses that are allowed, as if no other were possible; the allowed alike where none of them was."""
    if allowed is None:
        return guesses
    left = [guess for guess in guesses if guess.script in allowed or guess.script == NO_LETTERS]
    total = sum(guess.probability for guess in left)
    if total <= 0:
        return [ScriptGuess(script, 1 / len(allowed)) for script in sorted(allowed)]
    return [ScriptGuess(guess.script, guess.probability / total) for guess in left]


def _sample(crops: Sequence[Pixels]) -> list[int]:
    """Return the indices of the longest lines, in order."""
    by_length = sorted(range(len(crops)), key=lambda i: -crops[i].shape[1] / max(1, crops[i].shape[0]))
    return sorted(by_length[:_SAMPLE_LINES])


def _is_better(after: Sequence[Reading], before: Sequence[Reading], tag: str, guide: ReaderGuide) -> bool:
    """Tell whether a language's own reader reads a sample no worse than the one that read it first."""
    is_sure = _confidence(after) >= _confidence(before) - _LOWER_CONFIDENCE
    new, old = (guide.fit(tag, [reading.text for reading in readings]) for readings in (after, before))
    return is_sure and new >= old - _LOWER_FIT


def _confidence(readings: Sequence[Reading]) -> float:
    total = sum(len(reading.text) for reading in readings)
    return sum(reading.confidence * len(reading.text) for reading in readings) / total if total else 0.0
