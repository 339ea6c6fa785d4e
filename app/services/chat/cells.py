"""Which cell of a row a question asks for, said with the names of row and column. Services layer, pure functions."""

from __future__ import annotations

from dataclasses import replace

from app.services.chat.checking import CheckedSentence
from app.services.chat.meanings import meanings
from app.services.chat.passages import Passage
from app.services.chat.question import Question
from app.services.chat.words import stems
from core.chat import Support


def cell_answer(passage: Passage, question: Question, language: str) -> CheckedSentence | None:
    """Return a sentence with the one cell that is asked for, None where the head of no column is.

    The sentence is the row's name, that of the column and the cell: all of it stands in the lines that are cited.
    """
    named = [cell for cell in passage.cells if cell.head and cell.text != passage.label]
    if not passage.label or len(named) < 2 or not any(cell.head for cell in named):
        return None
    lexicon = meanings(language)
    scored = []
    for cell in named:
        head = set(stems(cell.head, language))
        score = 0.0
        for term in question.terms:
            if all(word in head for word in term.phrase):
                score += term.weight
            elif any(all(word in head for word in phrase) for phrase in lexicon.same_as(term.phrase)):
                score += 0.8 * term.weight
        scored.append((score, cell))
    scored.sort(key=lambda entry: -entry[0])
    if scored[0][0] < 0.3 or scored[0][0] - scored[1][0] < 0.1:
        return None
    cell = scored[0][1]
    # The name of the column is said as well, so that its line is cited with the row.
    whole = replace(passage, lines=(*passage.head_lines, *passage.lines))
    return CheckedSentence(f"{passage.label}, {cell.head}: {cell.text}", Support.SUPPORTED, (whole,))
