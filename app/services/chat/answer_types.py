# ruff: noqa: E501 - patterns
"""Whether a passage holds the kind of answer that a question wants. Services layer, pure functions."""

from __future__ import annotations

import re
from functools import lru_cache

from app.services.chat.facts import Fact, FactKind, find_facts
from app.services.chat.passages import Passage
from app.services.chat.question import AnswerType, Question
from app.services.chat.words import stems

_SPAN_UNITS = re.compile(
    r"^(?:seconds?|minutes?|min|hours?|h|days?|nights?|weeks?|months?|years?|decades?|working|calendar|business|sekunden?|minuten?|"
    r"stunden?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre|jours?|heures?|semaines?|mois|ans?|années?|días?|horas?|"
    r"semanas?|meses|mes|años?|dias?|anos?|дн\w*|день|недел\w*|месяц\w*|лет|год\w*|час\w*|天|日|周|月|个月|年|小时|分钟|个|時間|日間|週間)",
    re.I,
)
_WEEKDAYS = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?-i:May)\b|\b(?:january|february|march|april|june|july|august|september|october|"
    r"november|december|spring|summer|autumn|winter|noon|midnight|tomorrow|today|immediately|daily|weekly|monthly)\b|"
    r"\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"lunes|martes|miércoles|jueves|viernes|sábado|domingo)s?\b|[周星期][一二三四五六日天]",
    re.I,
)
_REASONS = re.compile(
    r"\b(?:because|since|as a result|due to|owing to|caused by|reason|so that|in order to|for fear|think that|weil|wegen|da|aufgrund|"
    r"damit|parce que|car|en raison|afin|pour|porque|debido|para que|потому|из-за)\b|因为|由于|为了|ため",
    re.I,
)
_ROLE = re.compile(
    r"\b(?:manager|director|chair\w*|secretary|president|officer|engineer|partner|treasurer|board|head|master|doctor|dr|teacher|"
    r"owner|keeper|tenant|landlord|lessee|lessor|borrower|lender|buyer|seller|customer|client|supplier|contractor|employer|employee|"
    r"insurer|insured|member|nurse|guard|teacher|parent|company|ltd|inc|gmbh|llc|corp|team|department|office|ministry|association|leiter\w*|vorstand|"
    r"geschäftsführ\w+|directeur|gérant\w*|président\w*|directora?|presidente)\b|公司|经理|主任|先生|女士|馆",
    re.I,
)


_MEASURES = re.compile(
    r"^(?:square|cubic|metres?|meters?|m|cm|mm|km|kilomet\w+|centimet\w+|millimet\w+|miles?|feet|foot|ft|inch\w*|grams?|g|kg|kilo\w*|mg|µg|"
    r"tonnes?|tons?|t|pounds?|lbs?|ounces?|litres?|liters?|l|ml|cl|gallons?|degrees?|°\w*|watts?|w|kw|kwh|volts?|v|amperes?|hz|"
    r"decibels?|db|bar|pascals?|hpa|liter|meter|quadratmeter|gramm|stück|mètres?|litres?|grammes?|metros?|litros?|gramos?|"
    r"平方米|米|公里|公斤|克|升|度)$",
    re.I,
)
_FRACTION = re.compile(
    r"\b(?:half|halves|(?:a|one|two|three|four) (?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?))\b|\bdoubled?\b|\btwice\b",
    re.I,
)
_CONDITIONAL = re.compile(r"\b(?:once|as soon as|until|unless|not before|only after|if|when)\b", re.I)
_CLAUSE = re.compile(r"\s*(?:§\s*)?\d{1,3}(?:\.\d{1,3})*[.)]?\s+(?=[^\W\d_])")
_PHONE_WORD = re.compile(
    r"\b(?:phone|telephone|tel|mobile|cell|hotline|telefon|téléphone|teléfono)\b|тел|电话|電話|手机", re.I
)
_PRICE = re.compile(
    r"\b(?:price|costs?|fees?|rent|salary|deposit|budget|charge|commission|turnover|revenue|toll|wage|preis|kosten|miete|kostet|"
    r"prix|coût|loyer|precio|coste|preço|custo)\b|价格|费用|多少钱",
    re.I,
)


@lru_cache(maxsize=8_000)
def facts_of(text: str) -> tuple[Fact, ...]:
    """Return the facts of a text; kept for the texts that were looked at last."""
    return tuple(find_facts(text))


_WANTED = {
    AnswerType.AMOUNT: frozenset({FactKind.MONEY, FactKind.NUMBER, FactKind.PERCENT}),
    AnswerType.COUNT: frozenset({FactKind.NUMBER, FactKind.MONEY}),
    AnswerType.MEASURE: frozenset({FactKind.NUMBER, FactKind.PERCENT}),
    AnswerType.PERCENT: frozenset({FactKind.PERCENT}),
    AnswerType.DATE: frozenset({FactKind.DATE, FactKind.TIME}),
    AnswerType.TIME: frozenset({FactKind.TIME}),
    AnswerType.DURATION: frozenset({FactKind.NUMBER}),
    AnswerType.EMAIL: frozenset({FactKind.EMAIL}),
    AnswerType.PHONE: frozenset({FactKind.PHONE}),
}


def wanted_kinds(question: Question) -> frozenset[FactKind]:
    """Return the kinds of fact that answer a question; none where any words do."""
    return _WANTED.get(question.type, frozenset())


def type_fit(question: Question, passage: Passage, language: str) -> float:
    """Return how well the kind of a passage's facts fits what is asked for, 0 (not at all) to 1."""
    asked = {value for fact in facts_of(question.text) for value in fact.values}
    text = passage.apart
    clause = _CLAUSE.match(text)  # "5.3" before a sentence numbers it
    after = clause.end() if clause else 0
    facts = [fact for fact in facts_of(text) if fact.start >= after and not fact.values & asked]
    kinds = {fact.kind for fact in facts}
    figures = [fact for fact in facts if fact.kind in (FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT)]
    match question.type:
        case AnswerType.AMOUNT:
            if FactKind.MONEY in kinds:
                return 1.0
            if re.search(r"\bfree\b|no (?:extra )?charge|kostenlos|gratuit|gratis|免费", text, re.I):
                return 0.9
            if FactKind.PERCENT in kinds and re.search(r"\bof\b|share|part|portion", question.text, re.I):
                return 0.8
            if _FRACTION.search(text):
                return 0.75
            if _PRICE.search(question.text) and not passage.cells:
                # "every three months" is no price
                figures = [fact for fact in figures if _can_be_price(fact)]
                return 0.7 if figures else 0.1
            if any(fact.unit and _MEASURES.match(fact.unit) for fact in figures):
                return 0.95
            return 0.75 if figures else 0.0
        case AnswerType.COUNT:
            if any(_unit_is(fact, question.unit, language) for fact in figures):
                return 1.0
            counts = [fact for fact in figures if _can_count(fact)]
            if counts:
                return 0.8
            return 0.35 if figures else 0.3 if re.search(r"\b(?:none|no|nobody|both|single)\b", text, re.I) else 0.0
        case AnswerType.MEASURE:
            return 1.0 if any(fact.unit or passage.cells for fact in figures) else 0.7 if figures else 0.1
        case AnswerType.PERCENT:
            if FactKind.PERCENT in kinds or _FRACTION.search(text):
                return 1.0
            return 0.5 if figures else 0.1
        case AnswerType.DATE:
            if FactKind.DATE in kinds:
                return 1.0
            years = any(
                fact.kind is FactKind.NUMBER and re.fullmatch(r"(?:1[4-9]|20)\d\d", fact.text) for fact in facts
            )
            if years or _WEEKDAYS.search(text):
                return 0.85
            if any(fact.unit == "ordinal" for fact in facts):
                return 0.9
            if FactKind.TIME in kinds or _is_span(figures):
                return 0.7 if FactKind.TIME in kinds else 0.45
            return 0.4 if _CONDITIONAL.search(text) else 0.0
        case AnswerType.TIME:
            return 1.0 if FactKind.TIME in kinds else 0.3 if _WEEKDAYS.search(text) else 0.0
        case AnswerType.DURATION:
            if _is_span(figures) or any(_is_span_text(cell.head) for cell in passage.cells):
                return 1.0
            return 0.6 if FactKind.DATE in kinds else 0.4 if figures else 0.15
        case AnswerType.PERSON:
            if FactKind.NAME in kinds or _ROLE.search(text):
                return 1.0
            return 0.85 if passage.label and not figures else 0.3
        case AnswerType.PLACE:
            return 1.0 if FactKind.NAME in kinds or passage.label else 0.6
        case AnswerType.EMAIL:
            return 1.0 if FactKind.EMAIL in kinds else 0.1
        case AnswerType.PHONE:
            if FactKind.PHONE in kinds:
                return 1.0
            return 0.9 if _PHONE_WORD.search(text) and re.search(r"\d{3}", text) else 0.1
        case AnswerType.IDENTIFIER:
            return 1.0 if kinds & {FactKind.IDENTIFIER, FactKind.IBAN, FactKind.PHONE, FactKind.NUMBER} else 0.2
        case AnswerType.REASON:
            return 1.0 if _REASONS.search(text) else 0.55
        case _:
            return 1.0


def _can_be_price(fact: Fact) -> bool:
    """Tell whether a figure without a currency may be a price: no length of time, no measure, no year, no ordinal."""
    if fact.kind is not FactKind.NUMBER or fact.unit == "ordinal" or re.fullmatch(r"(?:1[4-9]|20)\d\d", fact.text):
        return False
    return not (_SPAN_UNITS.match(fact.unit) or _MEASURES.match(fact.unit)) if fact.unit else True


def _can_count(fact: Fact) -> bool:
    """Tell whether a figure may say how many there are: no price, share, year or measure."""
    if fact.kind is not FactKind.NUMBER or _MEASURES.match(fact.unit):
        return False
    return not re.fullmatch(r"(?:1[4-9]|20)\d\d", fact.text)


def _unit_is(fact: Fact, unit: str, language: str) -> bool:
    return bool(unit and fact.unit) and unit in stems(fact.unit, language)


def _is_span(figures: list[Fact]) -> bool:
    return any(_SPAN_UNITS.match(fact.unit) for fact in figures if fact.unit)


def _is_span_text(text: str) -> bool:
    return any(_SPAN_UNITS.match(word) for word in text.split())
