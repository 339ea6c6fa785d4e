"""Reading line crops of any script: each line by the recogniser for it. Engines layer, worker process only.

The classifier tells the script of each line from its picture; the guide names the reader of a script; what follows from
both, and from what is read, is settled page by page (``script_settling``).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import cast

from core.errors import ModelError
from core.geometry import BBox
from core.page_source import Pixels
from engines.ocr.base import Checkpoint, Reading, ScriptClassifier, ScriptGuess, TextRecogniser
from engines.ocr.page_memory import LookingClassifier, RememberingClassifier
from engines.ocr.reader_choice import NO_LETTERS, ReaderGuide
from engines.ocr.reader_pool import ReaderPool
from engines.ocr.script_regions import line_scripts
from engines.ocr.script_settling import LineReading, PageSettling, Scripts

QUICK_SHARE = 0.9
"""Of the lines read together, whose script a quick recogniser must know if it shall read any of them."""

LETTERED_SHARE = 0.5
"""And that must have letters: lines of digits alone may be of any script."""

_UPSIDE_DOWN = 0.6  # mean probability; upright lines reach .25


class LineReader:
    """Reads crops with the recognisers of a pool; not thread-safe."""

    def __init__(
        self,
        pool: ReaderPool,
        classifier: ScriptClassifier | None = None,
        quick: TextRecogniser | None = None,
        quick_scripts: Collection[str] = (),
        *,
        guards_quick: bool = False,
    ) -> None:
        """Build from a pool.

        Args:
            pool: The recognisers.
            classifier: Tells scripts; without one all lines are taken for the default reader's.
            quick: Reads in the place of the default reader, lines of ``quick_scripts`` only; None for nobody.
            quick_scripts: ISO 15924 codes, ``NO_LETTERS`` among them.
            guards_quick: Whether the quick one reads only where nearly all lines that are read together are told to be
                of its scripts; else whoever hands it in has made sure of that.
        """
        self._pool = pool
        self._classifier = classifier
        self._quick = quick
        self._quick_scripts = quick_scripts
        self._guards_quick = guards_quick

    def quickened(self, quick: TextRecogniser, scripts: Collection[str], *, is_guarded: bool = False) -> LineReader:
        """Return the reader of a page on which another recogniser stands for the default one in some scripts."""
        return LineReader(self._pool, self._classifier, quick, scripts, guards_quick=is_guarded)

    def remembering(self) -> LineReader:
        """Return the reader of one page, whose lines are looked at for their script once, samples before the others."""
        if getattr(self._classifier, "look", None) is None:
            return self
        looking = RememberingClassifier(cast("LookingClassifier", self._classifier))
        return LineReader(self._pool, looking, self._quick, self._quick_scripts, guards_quick=self._guards_quick)

    @property
    def default(self) -> str:
        """Id of the reader that reads where nothing else is known."""
        return self._pool.default

    def scripts(
        self, crops: Sequence[Pixels], boxes: Sequence[BBox], guide: ReaderGuide, checkpoint: Checkpoint
    ) -> list[Scripts]:
        """Return the likely scripts of each line of a page, out of those that the guide allows.

        Args:
            crops: (h, w, 3) uint8 RGB each, the text upright and running across.
            boxes: Where they stand on the page, pixels.
            guide: Says which scripts may occur.
            checkpoint: See ``Checkpoint``.

        Raises:
            RecognitionError: If the network fails.
        """
        only = self._only_script(guide)
        if only is not None or self._classifier is None or not crops:
            return [known_script(only or NO_LETTERS)] * len(crops)
        guesses = self._classifier.classify(crops, checkpoint)
        return line_scripts(boxes, [_among(guide.scripts, line) for line in guesses])

    def read(
        self, crops: Sequence[Pixels], scripts: Sequence[Scripts], guide: ReaderGuide, checkpoint: Checkpoint
    ) -> list[LineReading]:
        """Read crops whose likely scripts are known.

        Args:
            crops: (h, w, 3) uint8 RGB each.
            scripts: Of each crop, see ``scripts``.
            guide: Names the readers.
            checkpoint: See ``Checkpoint``.

        Returns:
            One reading for each crop, in the order given.

        Raises:
            RecognitionError: If a recogniser fails.
            ModelError: If the default recogniser cannot be loaded; others that cannot are passed over.
        """
        while True:
            unusable = len(self._pool.unusable)
            usable = guide.without(self._pool.unusable)
            recogniser_of = self._recogniser_of if self._suits_quick(scripts) else self._usual
            page = PageSettling(self._pool, crops, scripts, usable, checkpoint, recogniser_of)
            try:
                page.read_all()
            except ModelError:
                if len(self._pool.unusable) == unusable:
                    raise
            else:
                return page.found

    def reader_alike(
        self, candidates: Sequence[Sequence[Pixels]], guide: ReaderGuide, checkpoint: Checkpoint
    ) -> str | None:
        """Return the reader for several cuts of the same lines: read by one, they can be compared.

        Args:
            candidates: The crops of each way to cut.
            guide: Names the readers.
            checkpoint: See ``Checkpoint``.

        Returns:
            The reader of the script that they show; None where nobody here reads it.

        Raises:
            RecognitionError: If the network fails.
        """
        script = self._clearest_script(candidates, guide, checkpoint)
        while (reader := guide.without(self._pool.unusable).reader_of(script)) not in (None, self._pool.default):
            try:
                self._pool.get(str(reader))
            except ModelError:
                continue
            break
        return reader

    def looks_upside_down(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> bool:
        """Tell whether lines seem to stand on their head, whatever their script; False where nothing can tell."""
        look = getattr(self._classifier, "look", None)  # our own network tells it beside the script
        if look is None or not crops:
            return False
        total = sum(float(found.upside_down) for found in look(crops, checkpoint))
        return total > _UPSIDE_DOWN * len(crops)

    def read_with(self, reader: str, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        """Read crops with one reader.

        Raises:
            RecognitionError: If the recogniser fails.
            ModelError: If it cannot be loaded.
        """
        return self._pool.get(reader).recognise(crops, checkpoint)

    def _suits_quick(self, scripts: Sequence[Scripts]) -> bool:
        """Tell whether lines may go to the quick recogniser: of other scripts it may be sure and wrong."""
        if not self._guards_quick:
            return True
        first = [line[0].script for line in scripts]
        known = sum(script in self._quick_scripts for script in first)
        letters = sum(script != NO_LETTERS for script in first)  # none where nothing here tells scripts
        return known >= QUICK_SHARE * len(first) and letters >= LETTERED_SHARE * len(first)

    def _usual(self, reader: str, script: str) -> TextRecogniser:
        return self._pool.get(reader)

    def _recogniser_of(self, reader: str, script: str) -> TextRecogniser:
        if self._quick is not None and reader == self._pool.default and script in self._quick_scripts:
            return self._quick
        return self._pool.get(reader)

    def _only_script(self, guide: ReaderGuide) -> str | None:
        allowed = guide.scripts
        return next(iter(allowed), NO_LETTERS) if allowed is not None and len(allowed) <= 1 else None

    def _clearest_script(
        self, candidates: Sequence[Sequence[Pixels]], guide: ReaderGuide, checkpoint: Checkpoint
    ) -> str:
        """Return the script that one way to cut shows most clearly: the wrong ways are seen as this and that."""
        only = self._only_script(guide)
        if only is not None or self._classifier is None:
            return only or NO_LETTERS
        best, script = 0.0, NO_LETTERS
        for crops in candidates:
            shares: dict[str, float] = {}
            for line in self._classifier.classify(crops, checkpoint):
                for guess in _among(guide.scripts, line):
                    shares[guess.script] = shares.get(guess.script, 0.0) + guess.probability
            shares.pop(NO_LETTERS, None)
            clearest = max(shares, key=shares.__getitem__, default=NO_LETTERS)
            if shares.get(clearest, 0.0) > best:
                best, script = shares[clearest], clearest
        return script


def known_script(script: str) -> Scripts:
    """Return the scripts of a line of which there is no doubt."""
    return (ScriptGuess(script, 1.0),)


def _among(allowed: frozenset[str] | None, guesses: Sequence[ScriptGuess]) -> Sequence[ScriptGuess]:
    """Return the guesses that are allowed, as if no other were possible; the allowed alike where none of them was."""
    if allowed is None:
        return guesses
    left = [guess for guess in guesses if guess.script in allowed or guess.script == NO_LETTERS]
    total = sum(guess.probability for guess in left)
    if total <= 0:
        return [ScriptGuess(script, 1 / len(allowed)) for script in sorted(allowed)]
    return [ScriptGuess(guess.script, guess.probability / total) for guess in left]
