"""Reading one region of a page with a loaded vision language model: crop, prompt, guards, second try. Engines layer."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from core.errors import AppError, GenerationFailedError, ModelError
from core.geometry import BBox
from core.model import Block, BlockKind, Line, TextSource, mean_confidence
from core.page_source import Pixels
from engines.llama.base import Checkpoint, FinishReason, Generation, LanguageModel, Sampling
from engines.llama.profile import Element, ModelProfile, RegionUnit
from engines.vlm import crops
from engines.vlm.alignment import Reading, placed_lines
from engines.vlm.elements import area_of
from engines.vlm.guards import Refusal, refusal_of, room_for, sampling_for, second_sampling
from engines.vlm.output_text import is_balanced_latex, latex_source, plain_text
from engines.vlm.table_building import table_block
from engines.vlm.table_markup import TableMarkupError, parse_table

log = logging.getLogger(__name__)

ResultT = TypeVar("ResultT")

ENGINE = "llama.cpp"
"""Id of the engine in ``Block.engine`` of what was read here."""

_PROMPT_TOKENS = 64  # template and prompt of an element around the picture
_BULLETS = ("-", "*", "•", "·", "–", "○", "■", "▪")
# A picture of fewer pixels than this each way holds nothing that can be read.
_SMALLEST_PX = 4


@dataclass(frozen=True, slots=True)
class BlockReading:
    """What became of a region.

    Attributes:
        block: The block as it is now: the model's, or the one that was given where the model was not believed.
        refusal: Why the model's answer was not taken, None where it was.
        tries: Times the model was asked.
        seconds: Wall time.
    """

    block: Block
    refusal: Refusal | None
    tries: int
    seconds: float

    @property
    def has_fallen_back(self) -> bool:
        """Whether the block is still the one that was given."""
        return self.refusal is not None


@dataclass(frozen=True, slots=True)
class BlockReader:
    """Reads regions with one model; used by the thread that owns the model.

    Attributes:
        model: The loaded model.
        profile: How it wants to be used.
        model_id: Written into what it read.
        time_limit_s: Longest time for a region, both tries together; None for no limit. The picture encoder cannot be
            interrupted, so a region may take that much longer.
    """

    model: LanguageModel
    profile: ModelProfile
    model_id: str
    time_limit_s: float | None = None

    def read(
        self, picture: crops.PagePicture, block: Block, element: Element, dpi: float, checkpoint: Checkpoint
    ) -> BlockReading:
        """Read a block; one that cannot be read comes back as it is, with the reason.

        Args:
            picture: The page it stands on.
            block: As the cpu tier gave it, page frame.
            element: What to read it as.
            dpi: Pixels an inch of the page frame.
            checkpoint: Raises ``JobCancelled``; called at least before every token.

        Raises:
            ModelError: If the model cannot see, or is damaged.
            JobCancelled: From ``checkpoint``.
        """
        started = time.monotonic()
        checkpoint()
        area = area_of(block).clipped(picture.pixels.shape[1], picture.pixels.shape[0])
        if min(area.width, area.height) < _SMALLEST_PX:
            return BlockReading(block, Refusal.EMPTY, 0, time.monotonic() - started)
        is_by_line = self.profile.unit is RegionUnit.LINE and element in (Element.TEXT, Element.HANDWRITING)
        if is_by_line and block.lines:
            new, refusal, tries = self._by_lines(picture, block, element, dpi, started, checkpoint)
        else:
            new, refusal, tries = self._at_once(picture, block, area, element, dpi, started, checkpoint)
        if refusal is not None:
            log.info("a region of kind %s keeps its first reading: %s", element, refusal)
        return BlockReading(new, refusal, tries, time.monotonic() - started)

    # A whole block

    def _at_once(
        self,
        picture: crops.PagePicture,
        block: Block,
        area: BBox,
        element: Element,
        dpi: float,
        started: float,
        checkpoint: Checkpoint,
    ) -> tuple[Block, Refusal | None, int]:
        crop = crops.crop_block(picture, block, area, self.profile)
        room = room_for(block, area, dpi)

        def built(generation: Generation) -> Block | Refusal:
            if element is Element.TABLE:
                return self._table(block, area, generation)
            if element is Element.FORMULA:
                return self._formula(block, generation, room)
            return self._text(block, area, generation, room)

        result, tries = self.ask(crop, element, room, started, built, checkpoint)
        return (result, None, tries) if isinstance(result, Block) else (block, result, tries)

    def _text(self, block: Block, area: BBox, generation: Generation, room: int) -> Block | Refusal:
        has_marks = any(line.text.lstrip().startswith(("#", "**")) for line in block.lines)
        text = plain_text(generation.text, has_markdown=not has_marks)
        refusal = refusal_of(generation, text, room)
        if refusal is not None:
            return refusal
        reading = Reading(generation.confidence)
        text = _with_marker(block, text)
        lines = placed_lines(text, block.lines, area, reading, keeps_line_breaks=block.keeps_line_breaks)
        return self._block_of(block, lines) if lines else Refusal.EMPTY

    def _table(self, block: Block, area: BBox, generation: Generation) -> Block | Refusal:
        # Rows of a table may well repeat each other; one that is whole has not run away.
        if generation.finish is not FinishReason.STOP:
            return refusal_of(generation, generation.text, len(generation.text)) or Refusal.CUT
        if not generation.text.strip():
            return Refusal.EMPTY
        try:
            markup = parse_table(generation.text, self.profile.table_markup)
        except TableMarkupError as error:
            log.info("a table was refused: %s", error)
            return Refusal.MARKUP
        if not markup.text.strip():
            return Refusal.EMPTY
        new = table_block(block, markup, area, Reading(generation.confidence))
        return Refusal.WORDS_LOST if new is None else replace(new, engine=ENGINE, model=self.model_id)

    def _formula(self, block: Block, generation: Generation, room: int) -> Block | Refusal:
        source = latex_source(generation.text)
        refusal = refusal_of(generation, source, 6 * room)  # commands are longer than the signs they draw
        if refusal is not None:
            return refusal
        if not is_balanced_latex(source):
            return Refusal.MARKUP
        return replace(
            block,
            kind=BlockKind.FORMULA,
            latex=source,
            level=0,
            confidence=generation.confidence,
            source=TextSource.VLM,
            engine=ENGINE,
            model=self.model_id,
        )

    # Line by line

    def _by_lines(
        self,
        picture: crops.PagePicture,
        block: Block,
        element: Element,
        dpi: float,
        started: float,
        checkpoint: Checkpoint,
    ) -> tuple[Block, Refusal | None, int]:
        lines: list[Line] = []
        refusals: list[Refusal] = []
        tries = 0
        for line in block.lines:
            checkpoint()
            one = replace(block, lines=(line,), bbox=line.bbox, marker="")
            crop = crops.crop_line(picture, line, self.profile)
            if crop is None:
                lines.append(line)
                refusals.append(Refusal.EMPTY)
                continue
            room = room_for(one, line.bbox, dpi)

            def built(generation: Generation, one: Block = one, room: int = room) -> Block | Refusal:
                return self._text(one, one.bbox, generation, room)

            result, asked = self.ask(crop, element, room, started, built, checkpoint)
            tries += asked
            if isinstance(result, Block):
                lines += result.lines
            else:
                refusals.append(result)
                lines.append(line)
        if len(refusals) == len(block.lines):
            return block, refusals[0], tries
        return self._block_of(block, tuple(lines)), None, tries

    # Asking

    def ask(
        self,
        crop: Pixels,
        element: Element,
        room: int,
        started: float,
        built: Callable[[Generation], ResultT | Refusal],
        checkpoint: Checkpoint,
    ) -> tuple[ResultT | Refusal, int]:
        """Show a picture to the model, twice where the first answer is refused.

        Args:
            crop: (h, w, 3) uint8 RGB.
            element: What it is read as.
            room: Characters it has room for.
            started: When the region was begun, ``time.monotonic``.
            built: Makes a result of an answer, or refuses it.
            checkpoint: See ``read``.

        Returns:
            The result or why there is none, and how often the model was asked.
        """
        left = self.model.context_tokens - crops.picture_tokens(crop, self.profile) - _PROMPT_TOKENS
        first = sampling_for(element, room, left_tokens=left, time_limit_s=None)
        refusal = Refusal.TIME
        for number, sampling in enumerate((first, second_sampling(first))):
            left_s = self._left(started)
            if left_s is not None and left_s <= 0:
                return refusal, number
            result = self._asked(crop, element, replace(sampling, time_limit_s=left_s), built, checkpoint)
            if not isinstance(result, Refusal):
                return result, number + 1
            refusal = result
            if refusal is Refusal.TIME:
                return refusal, number + 1
        return refusal, 2

    def _asked(
        self,
        crop: Pixels,
        element: Element,
        sampling: Sampling,
        built: Callable[[Generation], ResultT | Refusal],
        checkpoint: Checkpoint,
    ) -> ResultT | Refusal:
        try:
            generation = self.model.read_picture(crop, self.profile.prompt(element), sampling, checkpoint=checkpoint)
        except ModelError:
            raise  # concerns every region
        except GenerationFailedError as error:
            log.warning("a region could not be read: %s", error.message)
            return Refusal.FAILED
        except AppError as error:  # the picture and its answer do not fit into the context
            log.warning("a region could not be read: %s", error.message)
            return Refusal.TOO_LONG
        return built(generation)

    def _left(self, started: float) -> float | None:
        return None if self.time_limit_s is None else self.time_limit_s - (time.monotonic() - started)

    def _block_of(self, block: Block, lines: Sequence[Line]) -> Block:
        sources = {line.source for line in lines}
        return replace(
            block,
            lines=tuple(lines),
            source=sources.pop() if len(sources) == 1 else TextSource.MIXED,
            confidence=mean_confidence(list(lines)),
            engine=ENGINE,
            model=self.model_id,
        )


def _with_marker(block: Block, text: str) -> str:
    """Return the text of a list item with the marker as the page's other items have it."""
    if not block.marker or not block.lines or not block.lines[0].text.startswith(block.marker):
        return text
    if text.startswith(block.marker):
        return text
    bare = text[1:].lstrip() if text.startswith(_BULLETS) and block.marker in _BULLETS else text
    return f"{block.marker} {bare}"
