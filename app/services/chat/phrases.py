"""Fixed sentences of answers, in the languages people ask in. Services layer, data."""

from __future__ import annotations

NOT_IN_DOCUMENT = {
    "en": "This is not in the document",
    "de": "Das steht nicht im Dokument",
    "fr": "Cela ne figure pas dans le document",
    "es": "Esto no está en el documento",
    "pt": "Isto não está no documento",
    "ru": "Этого нет в документе",
    "zh": "文档中没有这方面的内容",
    "ja": "この文書には記載がありません",
    "ar": "هذا غير موجود في المستند",
    "hi": "यह दस्तावेज़ में नहीं है",
    "it": "Questo non è nel documento",
    "nl": "Dit staat niet in het document",
}


def not_in_document(language: str) -> str:
    """Return how to say that the documents do not hold the answer, in a language, else in English."""
    return NOT_IN_DOCUMENT.get(language, NOT_IN_DOCUMENT["en"])


def is_refusal(text: str) -> bool:
    """Tell whether a model says that it finds no answer."""
    low = " ".join(text.lower().split())
    return any(phrase.lower() in low for phrase in NOT_IN_DOCUMENT.values()) or any(
        phrase in low
        for phrase in (
            "not in the document",
            "not mentioned",
            "not stated",
            "not provided",
            "not specified",
            "does not say",
            "does not mention",
            "no information",
            "i don't know",
            "i do not know",
        )
    )
