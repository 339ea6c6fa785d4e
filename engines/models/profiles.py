"""Prompt profiles for models that a person adds by file: some by name, or one from a file of theirs. Engines layer.

The named ones lie in ``resources/model_profiles/``; the catalog's models carry their own.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from core.errors import ModelInvalidError
from core.resources import resource_path
from engines.llama.gguf import GgufInfo
from engines.llama.profile import ModelProfile

MODEL_FILE = "model.gguf"
PROJECTOR_FILE = "mmproj.gguf"
TEXT_ONLY = "text-only"
GENERAL = "chatml-general"
_FOLDER = "model_profiles"
# llama.cpp's names of kinds of networks, and the profile for them where a picture encoder is there.
_BY_ARCHITECTURE = {
    "paddleocr": "paddleocr-vl",
    "qwen2vl": "qwen-vl",
    "qwen3vl": "qwen-vl",
    "qwen3vlmoe": "qwen-vl",
}
_OF_GLM = ("glm4", "glm4v", "glm_ocr")


def profile_names() -> tuple[str, ...]:
    """Return the names of the profiles that come with the program, in alphabetical order."""
    return tuple(sorted(path.stem for path in resource_path(_FOLDER).glob("*.toml")))


def suggested_profile(model: GgufInfo, projector: GgufInfo | None) -> str:
    """Return the name of the profile that fits a model by the kind of its network."""
    if projector is None:
        return TEXT_ONLY
    if model.architecture in _OF_GLM:
        # One kind of network for models that chat and for the one that only reads; its name tells.
        return "glm-ocr" if "ocr" in str(model.values.get("general.name", "")).casefold() else GENERAL
    return _BY_ARCHITECTURE.get(model.architecture, GENERAL)


def read_profile(name_or_path: str, model: GgufInfo, projector: GgufInfo | None) -> ModelProfile:
    """Return a profile by name or from a file, completed by what the model's own files say.

    Args:
        name_or_path: One of ``profile_names``, or the path of a TOML file with the fields of ``ModelProfile``; names of
            files in it are not looked at.
        model: The language model.
        projector: Its picture encoder, None for a model of text alone.

    Raises:
        ModelInvalidError: If there is no such profile, it cannot be understood, or it wants pictures and nothing sees.
    """
    path = resource_path(f"{_FOLDER}/{name_or_path}.toml") if name_or_path in profile_names() else Path(name_or_path)
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ModelInvalidError(
            f'there is no profile "{name_or_path}"',
            remedy=f"Name a TOML file, or one of: {', '.join(profile_names())}",
        ) from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ModelInvalidError(f"the profile cannot be read ({error})", remedy="Mend the file", file=path) from error
    values["model_file"] = MODEL_FILE
    values["projector_file"] = PROJECTOR_FILE if projector else ""
    values.setdefault("kv_bytes_per_token", 2 * model.kv_values_per_token)
    if model.trained_context_tokens:
        values["trained_context_tokens"] = model.trained_context_tokens
    try:
        profile = msgspec.convert(values, ModelProfile)
    except msgspec.ValidationError as error:
        raise ModelInvalidError(
            f"the profile cannot be used: {error}",
            remedy="Mend the file; docs/guide/languages-and-models.md has one",
            file=path,
        ) from error
    return _checked(profile, path, has_projector=projector is not None)


def _checked(profile: ModelProfile, path: Path, *, has_projector: bool) -> ModelProfile:
    if not has_projector and profile.can_read and not profile.can_chat:
        raise ModelInvalidError(
            "a model that reads pictures needs its picture encoder", remedy="Give its mmproj file too", file=path
        )
    if not (profile.can_chat or profile.can_read):
        raise ModelInvalidError(
            "the profile says neither can_chat nor can_read", remedy="Set one of them to true", file=path
        )
    if not has_projector and profile.can_read:
        profile = msgspec.structs.replace(profile, can_read=False)
    context = min(profile.context_tokens, profile.trained_context_tokens)
    return msgspec.structs.replace(profile, context_tokens=context)
