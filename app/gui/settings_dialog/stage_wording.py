"""What is done to a model right now, in the person's language. GUI thread only.

The services and engines say it in English, from a fixed set of phrases; what is not among them is shown as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.gui.export_dialog.wording import isolated
from app.gui.settings_dialog.model_wording import source_text

_OF_A_MODEL = re.compile(r"([\w.-]+): (.+)", re.DOTALL)
_SOURCE = "trying "


def stage_text(stage: str) -> str:
    """Return what is being done, as ``ModelTasks.progressed`` tells it, in the language of the window."""
    known = _whole().get(stage)
    if known is not None:
        return known
    found = _OF_A_MODEL.fullmatch(stage)
    doing = found[2] if found else stage
    for phrase, shown in _phrases().items():
        begin = phrase.removesuffix("{}")
        if not doing.startswith(begin):
            continue
        show: Callable[[str], str] = source_text if begin == _SOURCE else isolated
        text = shown.format(show(doing.removeprefix(begin)))
        return f"{isolated(found[1])}: {text}" if found else text
    return stage


def known_stages() -> frozenset[str]:
    """Return what can be translated, for the test that holds it against the engines."""
    return frozenset({**_whole(), **_phrases()})


def _whole() -> dict[str, str]:
    return {
        "answering": QCoreApplication.translate("ModelWork", "Answering a question about a sample page"),
        "reading": QCoreApplication.translate("ModelWork", "Reading parts of a sample page"),
        "waiting for another process that is installing models": QCoreApplication.translate(
            "ModelWork", "Waiting for another process that is installing models"
        ),
    }


def _phrases() -> dict[str, str]:
    # All but the first stand behind the id of a model and a colon.
    return {
        "checking {}": QCoreApplication.translate("ModelWork", "Checking {}"),
        "downloading {}": QCoreApplication.translate("ModelWork", "downloading {}"),
        "unpacking {}": QCoreApplication.translate("ModelWork", "unpacking {}"),
        "pip looks for {}": QCoreApplication.translate("ModelWork", "pip looks for {}"),
        "copying": QCoreApplication.translate("ModelWork", "copying"),
        "trying {}": QCoreApplication.translate("ModelWork", "trying {}"),
        "reading {}": QCoreApplication.translate("ModelWork", "reading {}"),
        "importing {}": QCoreApplication.translate("ModelWork", "importing {}"),
    }
