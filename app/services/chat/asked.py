"""A question with all that it is answered from. Services layer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.services.chat.document_views import DocumentView
from app.services.chat.likeness import Likeness
from app.services.chat.passages import Passage
from app.services.chat.question import Question
from app.services.language_model.port import LineJudge, PageArea

OnStage = Callable[[str, str], None]
"""Receives the stage and the text so far."""


@dataclass(slots=True)
class Asked:
    """A question with what it is answered from.

    Attributes:
        question: Standing alone.
        view: The documents.
        within: Only these passages (a part of a page that was selected); None for all.
        avoid: Passages that an answer before rested on, for another answer.
        seed: For another sampling; 0 takes the likeliest words.
        picture: The selected part of a page, for a model that sees.
        focus: Passages that the answer before rested on, where the question leans on it.
        likeness: Compares passages with the question in meaning; None for words alone.
        judge: Reads question and line and says whether it answers; None for none. English only, as ``likeness`` is.
    """

    question: Question
    view: DocumentView
    within: Sequence[Passage] | None = None
    avoid: frozenset[tuple[str, int, int]] = frozenset()
    seed: int = 0
    picture: PageArea | None = None
    focus: frozenset[tuple[str, int, int]] = frozenset()
    likeness: Likeness | None = None
    judge: LineJudge | None = None

    @property
    def has_likeness(self) -> bool:
        """Whether passages are compared with the question in meaning; the model for it knows English only."""
        is_english = self.view.index.language == self.question.language == "en"
        return is_english and self.likeness is not None and self.likeness.is_available()
