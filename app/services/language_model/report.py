"""How language models stand on this machine, for ``doctor``: library, who chats and reads, memory, speed. Services."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.services.language_model.choice import ModelChoice
from app.services.models.guidance import Guidance, guidance
from app.services.models.recommendation import Recommendation, duration_words
from app.services.models.service import ModelRow
from app.services.sizes import memory_words
from core.errors import ModelError
from core.settings import Settings
from engines.llama.build import LlamaBuild
from engines.models.catalog import ModelEntry


def language_model_facts(
    models_root: Path, settings: Settings, rows: tuple[ModelRow, ...], build: LlamaBuild
) -> dict[str, str]:
    """Return facts by name, in words.

    Args:
        models_root: Folder of installed models.
        settings: Those in force.
        rows: All models, as ``ModelService.list`` gives them.
        build: The installed llama.cpp.
    """
    found = guidance(rows, models_root)
    choice = ModelChoice(models_root, lambda: settings.chat_model, lambda: settings.vlm_model)
    return {
        "llama.cpp": _build_words(build),
        "chats": _chosen(choice.chat, settings.chat_model, found),
        "reads pictures": _chosen(choice.reader, settings.vlm_model, found),
        "recommended": f"{_named(found.chat)} to chat, {_named(found.reading)} to read pictures",
    }


def _build_words(build: LlamaBuild) -> str:
    if not build.version:
        return (
            "llama-cpp-python is not installed: no chat, no tier vlm; with uv: uv sync --extra llm (it is compiled, "
            "which takes some minutes)"
        )
    if build.problem:
        return f"llama-cpp-python {build.version} cannot be used: {build.problem}"
    processor = "can use a graphics processor" if build.has_gpu else "built for the processor alone"
    return f"llama-cpp-python {build.version}, {processor}" + (f" ({', '.join(build.features)})" * bool(build.features))


def _chosen(choose: Callable[[], ModelEntry], setting: str, found: Guidance) -> str:
    try:
        model = choose()
    except ModelError as error:
        return f"none: {error.what}; {error.remedy[:1].lower()}{error.remedy[1:]}"
    how = "the best installed" if setting in ("", "auto") else "chosen in the settings"
    free = found.machine.free_mb
    words = [f"{model.id} ({how})", f"about {memory_words(model.ram_mb)} of memory, {memory_words(free)} free"]
    if model.ram_mb > free:
        words.append("does not fit now")
    measured = found.calibrations.get(model.id)
    if measured is None:
        words.append(f"speed not measured (pagesight models calibrate {model.id})")
    else:
        if measured.page_s is not None:
            words.append(f"about {duration_words(measured.page_s)} a page")
        if measured.tokens_per_s is not None:
            words.append(f"{measured.tokens_per_s:.1f} tokens a second")
    return "; ".join(words)


def _named(found: Recommendation) -> str:
    return found.row.id if found.row is not None else "none fits"
