"""Finds script and reader of each line of a picture while its lines are read. Engines layer, worker process only.

A sample of each script's lines is read first, by the default reader too: handwriting and black letter look like many
scripts, and are Latin. Where the sample reads badly the next likely script has its try; once it is read the guide may
tell the language, and a reader that is better for it. All must show on the same sample that they are better.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from core.page_source import Pixels
from engines.ocr.base import NOTHING_READ, Checkpoint, Reading, ScriptGuess, TextRecogniser
from engines.ocr.reader_choice import NO_LETTERS, ReaderGuide
from engines.ocr.reader_pool import ReaderPool
from engines.ocr.reading_quality import (
    FEWEST_FOREIGN,
    has_doubtful_word,
    legibility,
    loses_letters,
    sample_legibility,
    scripts_of_letters,
)
from engines.ocr.standing import MIN_CONFIDENCE
from engines.ocr.word_merge import letters_beyond_ascii, with_surer_words, with_words_of

_SAMPLE_LINES = 6  # a few hundred letters: the language is told from them, and two readers are compared on them
_LEGIBLE = 0.8  # a sample that reads so well is of the script it was taken for; wrong readers reach .55
_HARDLY_LEGIBLE = 0.65  # what the default reader must reach on lines of a script that nobody here reads
_LEGIBLE_HAND = 0.75  # what the default reader makes of handwriting; of other scripts it makes less
_FEW = 0.2  # of a page's lines: fewer are believed to be of another script only if it is
_MOST = 0.5  # of a page's lines: fewer, which the default reader reads in some way, are handwriting rather
_SURE = 0.9  # so probable
_MANY_LETTERS = 0.2  # of the letters that the default reader read: more are no foreign words
_FEWEST_OF_SCRIPT = 3  # lines: fewer are doubtful lines of the others
_SPECK = 2.0  # line heights: pieces that are no longer hold a letter or two, or none
_TOLD = 0.5  # probability of a script that nobody here reads, from which on a line of it is missed
_STRAY = 0.9  # a line of another script than most of its page should read so well
_PLAUSIBLE = 0.02  # mean probability of a script that may challenge the one that the lines were taken for
_LIKELY = 0.1  # probability of a script in which a single line that reads badly is tried
_CLEARLY = 0.05  # by so much better must another script's reader read
_LOWER = 0.1  # that much less sure a language's own reader may be: kinds of readers count differently
_LOWER_FIT = 0.02
_DOUBTFUL = 0.75  # single lines that read worse are tried with other readers
_MOST_DOUBTFUL = (
    0.34  # of a script's lines; where more are doubtful the page is bad, and trying all would take too long
)

_DEFAULT_SCRIPT = "Latn"  # of the default reader: the script of most documents, and of what looks like many

Scripts = tuple[ScriptGuess, ...]
"""The likely scripts of one line, best first."""


@dataclass(frozen=True, slots=True)
class LineReading:
    """What was read in one crop, and by whom.

    Attributes:
        reading: The text; ``NOTHING_READ`` where nobody here reads the script.
        script: ISO 15924 code of the line's script; ``NO_LETTERS`` where none was looked for, or none could be told.
        reader: Id of the reader, None where there was none.
    """

    reading: Reading
    script: str
    reader: str | None


class PageSettling:
    """The lines of one picture while they are read.

    Attributes:
        found: What was read so far, one for each line in the order of the crops.
    """

    def __init__(
        self,
        pool: ReaderPool,
        crops: Sequence[Pixels],
        scripts: Sequence[Scripts],
        guide: ReaderGuide,
        checkpoint: Checkpoint,
        recogniser_of: Callable[[str, str], TextRecogniser],
    ) -> None:
        """Prepare; nothing is read yet.

        Args:
            pool: The recognisers.
            crops: (h, w, 3) uint8 RGB each.
            scripts: The likely scripts of each crop, best first.
            guide: Names the readers; none of those that cannot be used.
            checkpoint: See ``Checkpoint``.
            recogniser_of: Returns who reads, given a reader's id and the ISO 15924 code of the lines' script.
        """
        self._pool = pool
        self._recogniser_of = recogniser_of
        self._crops = crops
        self._scripts = scripts
        self._guide = guide
        self._checkpoint = checkpoint
        self.found = [LineReading(NOTHING_READ, line[0].script, None) for line in scripts]

    def read_all(self) -> None:
        """Read the lines script by script, then look at those that stand out.

        Raises:
            RecognitionError: If a recogniser fails.
            ModelError: If one cannot be loaded; the pool names it as unusable.
        """
        for script in dict.fromkeys(line[0].script for line in self._scripts):
            self.read_script(script)
        self.retry_strays()
        self.doubt_specks()
        self.save_lost()

    def read_script(self, script: str) -> None:
        """Read the lines that are likeliest of one script."""
        places = [index for index, line in enumerate(self._scripts) if line[0].script == script]
        if self._guide.reader_of(script) != self._pool.default:
            sample = self._longest(places)
            script = self._against_default(script, places, sample)
            if self.found[sample[0]].reader != self._pool.default:
                self._settle(script, places, sample)
                return
        # The default reader is the likeliest to stay, and reads many lines at once faster than in two goes.
        self._read([i for i in places if self.found[i].reader is None], script, self._pool.default)
        for group in self._by_letters(places):
            self._settle(script, group, self._longest(group))

    def _settle(self, script: str, places: Sequence[int], sample: Sequence[int]) -> None:
        """Find the best reader for lines whose sample is read, and let it read them all."""
        script = self._challenged(script, places, sample)
        self._told(script, places, sample)
        reader = self.found[sample[0]].reader
        self._read(
            [i for i in places if (self.found[i].script, self.found[i].reader) != (script, reader)], script, reader
        )
        self._ask_second(script, places)
        self._retry_doubtful(places)

    def _ask_second(self, script: str, places: Sequence[int]) -> None:
        """Take words from a reader that knows letters which the default one lacks, where a sample has such words."""
        own = [i for i in places if self.found[i].reader == self._pool.default]
        reader = self._guide.second_reader(script, [self.found[i].reading.text for i in own]) if own else None
        if reader is None or reader == self._pool.default:
            return
        # Lines that hold some of the letters show soonest whether there are more.
        sample = sorted(own, key=lambda i: -len(letters_beyond_ascii(self.found[i].reading.text)))[:_SAMPLE_LINES]
        if self._take_words(sample, reader):
            self._take_words([i for i in own if i not in sample], reader)

    def _take_words(self, places: Sequence[int], reader: str) -> bool:
        """Take the words that a second reader knows better; tell whether there were any."""
        readings = self._pool.get(reader).recognise([self._crops[i] for i in places], self._checkpoint)
        changed = False
        for index, second in zip(places, readings, strict=True):
            found = self.found[index]
            merged = with_surer_words(found.reading, second)
            changed = changed or merged is not found.reading
            self.found[index] = LineReading(merged, found.script, found.reader)
        return changed

    def _by_letters(self, places: Sequence[int]) -> list[list[int]]:
        """Part lines that the default reader read by the script of most of their letters.

        Where the classifier took a page of two scripts for one, a sample of all its lines would speak for neither.
        """
        groups: dict[str | None, list[int]] = {}
        for index in places:
            text = self.found[index].reading.text
            most = scripts_of_letters(text, at_least=max(FEWEST_FOREIGN, _MOST * sum(map(str.isalpha, text))))
            groups.setdefault(most[0] if most else None, []).append(index)
        own = groups.pop(None, [])
        for script in [script for script, group in groups.items() if len(group) < _FEWEST_OF_SCRIPT]:
            own += groups.pop(script)
        return [group for group in (sorted(own), *groups.values()) if group]

    def retry_strays(self) -> None:
        """Let the reader of most of the page's lines try those that others read badly."""
        kept = [(item.script, item.reader) for item in self.found if item.reader is not None]
        if not kept:
            return
        script, reader = max(dict.fromkeys(kept), key=kept.count)
        if reader == self._pool.default or kept.count((script, reader)) <= _MOST * len(kept):
            return
        strays = [index for index, item in enumerate(self.found) if item.reader not in (None, reader)]
        for index in strays:
            legible, before = self._line_legibility(index), self.found[index]
            if legible < _STRAY:
                self._read([index], script, reader)
                if self._line_legibility(index) < legible:
                    self.found[index] = before

    def doubt_specks(self) -> None:
        """Let pieces of one or two letters be of no script that no line of the page is of.

        Stains, ornaments and textures of photographs look like letters of any script, and some reader is sure of them.
        """
        lines = [index for index in range(len(self.found)) if not self._is_speck(index)]
        known = [(self.found[i].script, self.found[i].reader) for i in lines if self.found[i].reader is not None]
        script, reader = max(dict.fromkeys(known), key=known.count, default=(_DEFAULT_SCRIPT, self._pool.default))
        scripts = {self.found[i].script for i in lines}
        if self._guide.reader_of(script) is None:
            return
        for index, found in enumerate(self.found):
            is_foreign = found.script not in scripts and found.reader != self._pool.default
            if is_foreign and self._is_speck(index) and self._scripts[index][0].probability < _SURE:
                self.found[index] = LineReading(NOTHING_READ, NO_LETTERS, None)
                self._read([index], script, reader)
            elif found.reader is None and (
                self._scripts[index][0].probability < _TOLD or (self._is_speck(index) and found.script not in scripts)
            ):
                self.found[index] = LineReading(NOTHING_READ, NO_LETTERS, None)

    def save_lost(self) -> None:
        """Let the default reader try lines that would be left out: Latin notes on a page that is said to be Greek."""
        lost = [
            index
            for index, found in enumerate(self.found)
            if found.reader not in (None, self._pool.default) and found.reading.confidence < MIN_CONFIDENCE
        ]
        before = self._found(lost)
        self._read(lost, _DEFAULT_SCRIPT, self._pool.default)
        for index, found in zip(lost, before, strict=True):
            if self._line_legibility(index) < _STRAY:
                self.found[index] = found

    def _is_speck(self, index: int) -> bool:
        height, width = self._crops[index].shape[:2]
        return int(width) < _SPECK * int(height)

    def _against_default(self, script: str, places: Sequence[int], sample: Sequence[int]) -> str:
        """Read the sample with the script's reader unless the default one reads it better; return the script."""
        reader = self._guide.reader_of(script)
        is_doubted = len(self._scripts[places[0]]) > 1 and self._guide.reader_of(_DEFAULT_SCRIPT) == self._pool.default
        if not is_doubted:
            self._read(sample, script, reader)
            return script
        unread = [self.found[i] for i in sample]
        self._read(sample, _DEFAULT_SCRIPT, self._pool.default)
        legible = self._legibility(sample)
        # Letters of the script are no sign of another one, however sure the reader is of the few that it knows.
        is_seen = self._script_seen(sample) == script
        if legible >= (_LEGIBLE if reader is not None else _HARDLY_LEGIBLE) and not (is_seen and reader is not None):
            return _DEFAULT_SCRIPT
        if reader is None:
            self._put_back(sample, unread)
            return script
        share = sum(self._scripts[i][0].probability for i in places) / len(places)
        of_page = len(places) / len(self._scripts)
        is_unlike = (of_page < _FEW and share < _SURE) or (of_page < _MOST and legible >= _LEGIBLE_HAND)
        if is_unlike and not is_seen:
            return _DEFAULT_SCRIPT
        before = [self.found[i] for i in sample]
        self._read(sample, script, reader)
        if self._legibility(sample) >= legible + _CLEARLY:
            return script
        self._put_back(sample, before)
        return _DEFAULT_SCRIPT

    def _script_seen(self, sample: Sequence[int]) -> str | None:
        """Return the script of which the default reader, which knows some of its letters, saw many in the sample."""
        text = "".join(self.found[i].reading.text for i in sample)
        scripts = scripts_of_letters(text, at_least=max(1.0, _MANY_LETTERS * sum(map(str.isalpha, text))))
        return scripts[0] if scripts else None

    def _found(self, places: Sequence[int]) -> list[LineReading]:
        return [self.found[index] for index in places]

    def _put_back(self, places: Sequence[int], readings: Sequence[LineReading]) -> None:
        for index, reading in zip(places, readings, strict=True):
            self.found[index] = reading

    def _challenged(self, script: str, places: Sequence[int], sample: Sequence[int]) -> str:
        """Let the next likely script read the sample where it reads badly; return the script that stays."""
        before = [self.found[i] for i in sample]
        has_reader = before[0].reader is not None
        seen = self._script_seen(sample) if before[0].reader == self._pool.default else None
        if has_reader and seen is None and self._legibility(sample) >= _LEGIBLE:
            return script
        shares: dict[str, float] = {}
        for index in places:
            for guess in self._scripts[index]:
                shares[guess.script] = shares.get(guess.script, 0.0) + guess.probability / len(places)
        shares.pop(script, None)
        rival = seen or max(shares, key=shares.__getitem__, default=script)
        reader = self._guide.reader_of(rival)
        if (seen is None and shares.get(rival, 0.0) < _PLAUSIBLE) or reader is None or reader == before[0].reader:
            return script
        legible = self._legibility(sample)
        self._read(sample, rival, reader)
        needed = legible + _CLEARLY if has_reader else _LEGIBLE
        if self._legibility(sample) >= needed:
            return rival
        self._put_back(sample, before)
        return script

    def _told(self, script: str, places: Sequence[int], sample: Sequence[int]) -> None:
        """Let the reader of the language that the text is in read the sample, and keep what it read if it is better."""
        before = self._found(sample)
        if before[0].reader is None:
            return
        texts = [self.found[i].reading.text for i in places if self.found[i].reader == before[0].reader]
        told = self._guide.tell(script, texts)
        if told is None or told.reader == before[0].reader:
            return
        legible, fit = self._legibility(sample), self._fit(told.tag, sample)
        self._read(sample, script, told.reader)
        is_worse = self._legibility(sample) < legible - _LOWER or self._fit(told.tag, sample) < fit - _LOWER_FIT
        first, second = (" ".join(item.reading.text for item in lines) for lines in (before, self._found(sample)))
        if is_worse or loses_letters(first, second):
            self._put_back(sample, before)

    def _retry_doubtful(self, places: Sequence[int]) -> None:
        """Try other readers on single lines that read badly: a foreign word, or another script than was thought."""
        doubtful = [index for index in places if self._is_doubtful(index)]
        if len(doubtful) > max(1, _MOST_DOUBTFUL * len(places)):
            doubtful = sorted(doubtful, key=self._line_legibility)[: max(1, int(_MOST_DOUBTFUL * len(places)))]
        for index in doubtful:
            for script, reader in self._other_readers(index):
                before, legible = self.found[index], self._line_legibility(index)
                self._read([index], script, reader)
                if self._line_legibility(index) < legible + _CLEARLY:
                    merged = with_words_of(script, before.reading, self.found[index].reading)
                    self.found[index] = LineReading(merged, before.script, before.reader)

    def _other_readers(self, index: int) -> Iterator[tuple[str, str]]:
        """Yield who else may read a line: the script's general reader, which knows Latin too, then other scripts'."""
        reading = self.found[index]
        tried = {reading.reader}
        if reading.reader == self._pool.default:  # it stands against the classifier's guesses already
            scripts = list(scripts_of_letters(reading.reading.text))
        else:
            likely = [guess.script for guess in self._scripts[index] if guess.probability >= _LIKELY]
            scripts = [*likely, _DEFAULT_SCRIPT]
        for script in scripts:
            reader = self._guide.reader_of(script)
            if reader is not None and reader not in tried:
                tried.add(reader)
                yield script, reader

    def _is_doubtful(self, index: int) -> bool:
        reading, reader = self.found[index].reading, self.found[index].reader
        if reader is None:
            return False
        if reader == self._pool.default:
            return bool(scripts_of_letters(reading.text))
        return self._line_legibility(index) < _DOUBTFUL or has_doubtful_word(reading)

    def _read(self, places: Sequence[int], script: str, reader: str | None) -> None:
        if reader is None or not places:
            return
        # In a dispute the usual reader speaks for Latin: a quick one would see its own letters in any script.
        others = {self._scripts[i][0].script for i in places} - {script, NO_LETTERS}
        recogniser = self._recogniser_of(reader, min(others, default=script))
        readings = recogniser.recognise([self._crops[i] for i in places], self._checkpoint)
        for index, reading in zip(places, readings, strict=True):
            self.found[index] = LineReading(reading, script, reader)

    def _longest(self, places: Sequence[int]) -> list[int]:
        by_length = sorted(places, key=lambda i: -self._crops[i].shape[1] / max(1, self._crops[i].shape[0]))
        return sorted(by_length[:_SAMPLE_LINES])

    def _legibility(self, places: Sequence[int]) -> float:
        return sample_legibility([(self.found[i].reading, self._crops[i]) for i in places])

    def _line_legibility(self, index: int) -> float:
        return legibility(self.found[index].reading, self._crops[index])

    def _fit(self, tag: str, places: Sequence[int]) -> float:
        return self._guide.fit(tag, [self.found[i].reading.text for i in places])
