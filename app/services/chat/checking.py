"""Holds a sentence of an answer against lines of the document: what of it they say, and what they do not.

Services layer, pure functions. Numbers, dates, amounts and names must stand in the cited lines; a denial must be one
there; what is left are words, of which most must be there too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.services.chat.answer_types import facts_of
from app.services.chat.facts import CURRENCIES, Fact, FactKind, agrees
from app.services.chat.lexicon import light_words
from app.services.chat.meanings import meanings
from app.services.chat.passages import Passage
from app.services.chat.stopwords import stop_words
from app.services.chat.words import tokenize
from app.services.library.folding import fold
from app.services.note_marks import without_note_marks
from core.chat import Support

_SUPPORTED = 0.85
_WEAK = 0.5
_LONG = 25  # words from which on a passage may deny one thing and state another
_DENIALS = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|can't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|"
    r"mustn't|without|forbidden|prohibited|banned|refused|excluded|nicht|kein\w*|nie|niemals|niemand|nichts|ohne|verboten|"
    r"untersagt|ne|pas|aucun\w*|jamais|sans|interdit\w*|nunca|ningún|ninguna?|sin|prohibido|não|nenhum\w*|sem|proibido|"
    r"не|нет|никогда|без|запрещено)\b|不|没|無|无|禁止|ません|ない|لا |لم |لن |नहीं",
    re.I,
)
_EXCEPTIONS = re.compile(r"\b(?:except|unless|other than|but not|außer|sauf|excepto|salvo|exceto)\b", re.I)
_ROLE_MARKS = re.compile(r"\b(?:by|from|to|von|an|par|de|à|por|a)\b", re.I)


@dataclass(frozen=True, slots=True)
class CheckedSentence:
    """A sentence with what supports it.

    Attributes:
        text: The sentence, without ``(p. N)``.
        support: How far the passages hold it.
        passages: What it rests on, in reading order; empty where nothing holds any of it.
        missing: What of it they do not hold.
    """

    text: str
    support: Support
    passages: tuple[Passage, ...] = ()
    missing: tuple[str, ...] = ()


def check_sentence(
    text: str, passages: Sequence[Passage], language: str, *, question: str = "", is_strict: bool = False
) -> CheckedSentence:
    """Hold a sentence against each passage, then against pairs of them, and return the best outcome.

    Args:
        text: The sentence.
        passages: What it may rest on, the likeliest first.
        language: In whose stems words are compared.
        question: What was asked; its own words prove nothing and are not missed.
        is_strict: Every word must be there, those of the question too: for models that put in words of their own.
    """
    best: CheckedSentence | None = None
    for passage in passages:
        checked = _check(text, (passage,), language, question, is_strict=is_strict)
        if best is None or _rank(checked) > _rank(best):
            best = checked
        if best.support is Support.SUPPORTED:
            return best
    if best is None:
        return CheckedSentence(text, Support.UNSUPPORTED, (), tuple(fact.text for fact in facts_of(text)))
    if not is_strict and best.support is Support.UNSUPPORTED and len(best.missing) < len(facts_of(text)):
        for other in passages[:6]:
            if other in best.passages:
                continue
            pair = tuple(
                sorted((*best.passages, other), key=lambda each: (each.document_id, each.page_index, each.order))
            )
            checked = _check(text, pair, language, question, is_strict=is_strict)
            if checked.support is Support.SUPPORTED:
                return checked
    return best


def _rank(checked: CheckedSentence) -> tuple[int, int]:
    order = (Support.UNSUPPORTED, Support.WEAK, Support.SUPPORTED)
    return order.index(checked.support), -len(checked.missing)


def _check(text: str, passages: Sequence[Passage], language: str, question: str, *, is_strict: bool) -> CheckedSentence:
    passages = tuple(passages)
    lines = " \n ".join(passage.apart for passage in passages)
    around = " \n ".join(
        [*(cell.head for passage in passages for cell in passage.cells), *(passage.heading for passage in passages)]
    )
    missing = missing_facts(text, lines, around, question=question)
    if not missing and _is_turned(text, lines, language):
        missing = ["not"]
    if missing:
        return CheckedSentence(text, Support.UNSUPPORTED, passages, tuple(missing))
    share = covered_share(text, f"{lines} \n {around}", language, question="" if is_strict else question)
    support = (
        Support.SUPPORTED
        if share >= (1.0 if is_strict else _SUPPORTED)
        else Support.WEAK
        if share >= _WEAK
        else Support.UNSUPPORTED
    )
    if support is Support.SUPPORTED and (_are_swapped(text, lines) or denies(text) != denies(lines)):
        support = Support.WEAK
    return CheckedSentence(text, support, passages if share > 0 else ())


def missing_facts(text: str, lines: str, around: str = "", *, question: str = "") -> list[str]:
    """Return the numbers, dates, amounts, codes and names of a sentence that lines do not hold.

    Args:
        text: The sentence.
        lines: What it rests on.
        around: Heads of columns and headings: they name currencies and what a row is about, they prove no figure.
        question: Names may come from it, if the lines are under a heading that has them.
    """
    held = facts_of(lines)
    units = _units(f"{around} {lines}")
    folded = f" {_letters(lines)} {_letters(around)} "
    missing = []
    for fact in facts_of(text):
        if fact.kind is FactKind.NAME:
            missing += _missing_name(fact, folded)
        elif not agrees(fact, held, context_units=units):
            missing.append(fact.text.strip())
    return missing


def _units(text: str) -> frozenset[str]:
    words = {word.strip(".,;:()[]").lower() for word in text.split()}
    found = {CURRENCIES[word] for word in words if word in CURRENCIES}
    found |= {CURRENCIES[sign] for sign in "$€£¥₹₽" if sign in text}
    return frozenset(found | ({"%"} if "%" in text or "percent" in words else set()))


def _letters(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(without_note_marks(text))))


_NAME_JOINTS = frozenset(
    ["of", "the", "and", "de", "la", "du", "van", "von", "der", "den", "&", "und", "et", "y", "zu", "am"]
)


def _missing_name(fact: Fact, folded: str) -> list[str]:
    words = [word for word in _letters(fact.text).split() if word not in _NAME_JOINTS]
    if all(
        f" {word} " in folded or f" {word}s " in folded or f" {word.removesuffix('s')} " in folded for word in words
    ):
        return []
    return [fact.text]


def denies(text: str) -> bool:
    """Tell whether a text denies something."""
    return bool(_DENIALS.search(text))


def _is_turned(text: str, lines: str, language: str) -> bool:
    """Tell whether a sentence denies what lines state, or states what they deny."""
    if denies(text) == denies(lines):
        return False
    if denies(text):
        return not _EXCEPTIONS.search(lines)
    return len(lines.split()) < _LONG or _is_denied(text, lines, language)


def _is_denied(text: str, lines: str, language: str) -> bool:
    """Tell whether lines deny what a sentence states: a denial stands shortly before its words."""
    wanted = {token.stem for token in tokenize(text, language) if fold(token.text) not in stop_words(language)}
    words = tokenize(lines, language)
    for match in _DENIALS.finditer(lines):
        after = [token.stem for token in words if match.end() <= token.start][:4]
        if any(word in wanted for word in after):
            return True
    return False


def covered_share(text: str, lines: str, language: str, *, question: str = "") -> float:
    """Return the share of a sentence's words that lines hold, 0..1; words of the question neither count nor lack."""
    lexicon = meanings(language)
    stop = stop_words(language)
    held = {token.stem for token in tokenize(lines, language)}
    asked = {token.stem for token in tokenize(question, language)} - held
    found = lacking = 0
    figures = [fact for fact in facts_of(text) if fact.kind is not FactKind.NAME]  # these were checked by their values
    for token in tokenize(text, language):
        if any(fact.start <= token.start < fact.end for fact in figures):
            continue
        if fold(token.text) in stop or fold(token.text) in light_words() or token.stem in asked:
            continue
        if token.stem in held or _has_same(token.stem, held, lexicon.same_as((token.stem,))):
            found += 1
        else:
            lacking += 1
    if not found and not lacking and figures:
        return 1.0
    return found / (found + lacking) if found else 0.0


def _has_same(stem: str, held: set[str], same: Iterable[tuple[str, ...]]) -> bool:
    if len(stem) >= 5 and any(word.startswith(stem) or (len(word) >= 5 and stem.startswith(word)) for word in held):
        return True
    return any(all(word in held for word in phrase) for phrase in same)


def _are_swapped(text: str, lines: str) -> bool:
    """Tell whether two names stand the other way round than in the lines, with nothing that would turn their roles."""
    names = [fact for fact in facts_of(text) if fact.kind is FactKind.NAME]
    if len(names) != 2:
        return False
    folded = fold(lines)
    places = [folded.find(fold(name.text)) for name in names]
    between = text[names[0].end : names[1].start]
    if min(places) < 0 or places[0] < places[1] or not re.search(r"\w{3,}", between):
        return False
    there = folded[places[1] : places[0]]
    return bool(_ROLE_MARKS.search(between)) == bool(_ROLE_MARKS.search(there))
