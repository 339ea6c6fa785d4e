"""What a text detector, a line recogniser and an orientation classifier are: the plugs of the CPU tier.

Engines layer. Plugs live in one worker process and are called from one thread; they add no threads or processes of
their own beyond the number they were loaded with.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from core.geometry import Polygon
from core.page_source import Pixels

Checkpoint = Callable[[], None]
"""Called at least every 0.3 s of work; raises ``JobCancelled`` when the job must stop and feeds the watchdog."""


@dataclass(frozen=True, slots=True)
class CharSpan:
    """One character and where it stands along its line.

    Attributes:
        text: The character with the marks that combine with it (a space is one too).
        start: Its left edge, as a fraction 0..1 of the crop's width.
        end: Its right edge, exclusive, never below ``start``; so for text that runs to the left, too.
        confidence: 0..1.
    """

    text: str
    start: float
    end: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What a recogniser read in one line crop.

    Attributes:
        text: The line in logical order; empty where nothing was read. Not yet normalised.
        confidence: Mean over the characters, 0..1, vowel points that most texts do without left aside; 0 without text.
        spans: The characters of ``text`` in its order: joined they are the text. In Arabic or Hebrew the places
            therefore run from right to left, but for the numbers and foreign words within.
        reader: Id of who read it, where a recogniser passes lines on to others; "" for the recogniser that was asked.
    """

    text: str
    confidence: float
    spans: tuple[CharSpan, ...] = ()
    reader: str = ""


NOTHING_READ = Reading("", 0.0)


@dataclass(frozen=True, slots=True)
class OrientationGuess:
    """What the classifier thinks of a page.

    Attributes:
        turns: Clockwise quarter turns that make the page upright, 0..3.
        confidence: Probability of that answer, 0..1.
    """

    turns: int
    confidence: float


@dataclass(frozen=True, slots=True)
class ScriptGuess:
    """A script that a line may be written in.

    Attributes:
        script: ISO 15924 code; "Hani" stands for Han and kana together, "Zyyy" for digits and signs alone.
        probability: 0..1.
    """

    script: str
    probability: float


class TextDetector(Protocol):
    """Finds the lines of text in a picture."""

    def detect(self, pixels: Pixels, checkpoint: Checkpoint) -> list[Polygon]:
        """Return one polygon for each line of text.

        Args:
            pixels: (H, W, 3) uint8 RGB, of any size from one pixel up.
            checkpoint: See ``Checkpoint``; called before every run of the network.

        Returns:
            Corners clockwise from the top-left one, pixels of the picture, in no promised order. Of a line that runs
            down or up the page, too, the first corner is the one at the top-left.

        Raises:
            RecognitionError: If the network fails.
        """
        ...


class TextRecogniser(Protocol):
    """Reads crops that hold one line of text each."""

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        """Return one reading for each crop, in the order given.

        Args:
            crops: (h, w, 3) uint8 RGB each, the text upright and running to the right.
            checkpoint: See ``Checkpoint``; called before every run of the network.

        Raises:
            RecognitionError: If the network fails.
        """
        ...


class OrientationClassifier(Protocol):
    """Tells which way up a page is."""

    def classify(self, pixels: Pixels) -> OrientationGuess:
        """Return the likeliest orientation of an (H, W, 3) uint8 RGB picture.

        Raises:
            RecognitionError: If the network fails.
        """
        ...


class ScriptClassifier(Protocol):
    """Tells the script of a line from its picture, before anything has been read."""

    def classify(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[tuple[ScriptGuess, ...]]:
        """Return the likely scripts of each crop, best first, at least one.

        Args:
            crops: (h, w, 3) uint8 RGB each, one line of text, upright and running across.
            checkpoint: See ``Checkpoint``; called before every run of the network.

        Raises:
            RecognitionError: If the network fails.
        """
        ...
