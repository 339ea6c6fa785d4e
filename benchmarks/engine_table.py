"""Which engines the benchmark knows and how each is started."""

from __future__ import annotations

import os
import sys

from benchmarks.child import EngineCommand
from benchmarks.work_folder import PEERS, WORK

MODELS = WORK / "models"


def peer_python(group: str) -> str:
    """Return the interpreter of a group of ``benchmarks/peers/pyproject.toml``."""
    folder = PEERS / ".venv" / group
    return str(folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def _peer(name: str) -> str:
    return str(PEERS / f"run_{name}.py")


def engine_table() -> dict[str, EngineCommand]:
    """Return every engine by id; those whose id ends in "-mt" use as many threads as they like."""
    models = str(MODELS)
    rapidocr, indra, easyocr = peer_python("rapidocr"), peer_python("indra"), peer_python("easyocr")
    engines = (
        EngineCommand("ours", "Pagesight", (sys.executable, "-m", "benchmarks.ours", models)),
        EngineCommand("own", "Pagesight, own quick reader", (sys.executable, "-m", "benchmarks.ours", models, "--own")),
        EngineCommand("quick", "Pagesight, cascade", (sys.executable, "-m", "benchmarks.ours", models, "--quick")),
        EngineCommand(
            "told", "Pagesight, scripts told", (sys.executable, "-m", "benchmarks.ours", models, "--tell-scripts")
        ),
        EngineCommand("floor", "model floor", (sys.executable, "-m", "benchmarks.floor", models)),
        EngineCommand("rapidocr", "RapidOCR 3.10", (rapidocr, _peer("rapidocr"), "--threads", "1")),
        EngineCommand("rapidocr-mt", "RapidOCR 3.10", (rapidocr, _peer("rapidocr")), "default"),
        EngineCommand(
            "paddleocr", "PaddleOCR 3.7 pipeline", (sys.executable, _peer("paddleocr"), models, "--threads", "1")
        ),
        EngineCommand(
            "paddleocr-mt", "PaddleOCR 3.7 pipeline", (sys.executable, _peer("paddleocr"), models), "default"
        ),
        EngineCommand("tesseract", "Tesseract 5", (sys.executable, _peer("tesseract"), "--threads", "1")),
        EngineCommand("tesseract-mt", "Tesseract 5", (sys.executable, _peer("tesseract")), "default"),
        EngineCommand("indra", "Indra lite", (indra, _peer("indra"), "--threads", "1")),
        EngineCommand("indra-mt", "Indra lite", (indra, _peer("indra"), "--threads", "4"), "4"),
        EngineCommand("easyocr", "EasyOCR 1.7", (easyocr, _peer("easyocr"), "--threads", "1")),
    )
    return {engine.id: engine for engine in engines}


# EasyOCR is not among them: what there is of its models without a hub reads English alone.
DEFAULT_ENGINES = ("ours", "floor", "rapidocr", "paddleocr", "tesseract", "indra")
