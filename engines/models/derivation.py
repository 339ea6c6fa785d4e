"""Files of a model that are made at installation instead of fetched. Engines layer.

PaddleX wants an ``inference.yml`` beside each network. Ours is a text under ``resources/models/``; for a recogniser
the character list of the network's own metadata is appended. The result depends on these two inputs alone (not on the
version of Python or of a YAML library), so its SHA-256 stands in the catalog like that of any fetched file, or may be
left open where that of the network stands there.
"""

from __future__ import annotations

from pathlib import Path

from core.resources import resource_path
from engines.models.catalog import ModelFile
from engines.models.onnx_metadata import read_onnx_metadata


def derive_file(file: ModelFile, folder: Path) -> None:
    """Write a derived file into a folder that already holds the fetched ones.

    Raises:
        ValueError: If the network carries no character list.
        OSError: If a file cannot be read or written.
    """
    # Line ends as in the repository on every system: the hash covers them.
    text = resource_path(file.template).read_text(encoding="utf-8")
    if file.model_name:
        text = text.replace("{model_name}", file.model_name)
    if file.characters_from:
        text += f"  character_dict: {_characters(folder / file.characters_from)}\n"
    (folder / file.name).write_text(text, encoding="utf-8", newline="\n")


def _characters(network: Path) -> str:
    listed = read_onnx_metadata(network).get("character", "")
    # Split at line feeds only: str.splitlines would also split at characters that are entries themselves.
    characters = listed.removesuffix("\n").split("\n")
    if not listed:
        raise ValueError(f"{network.name} carries no character list")
    if any(len(character) != 1 for character in characters):
        return "[" + ", ".join(_quoted(character) for character in characters) + "]"
    # One string instead of a sequence: PaddleX turns either into a list of characters, and its YAML parser (pure
    # Python) needs 5 ms for the string and 340 ms for 18,708 entries, in every worker that starts.
    return _quoted("".join(characters))


def _quoted(text: str) -> str:
    """Quote as YAML 1.1 double-quoted scalar; escapes by fixed ranges, so every Python writes the same bytes."""
    return '"' + "".join(_escaped(character) for character in text) + '"'


def _escaped(character: str) -> str:
    code = ord(character)
    if character in '"\\':
        return "\\" + character
    is_plain = 0x20 <= code < 0x7F or 0xA1 <= code < 0x2000 or 0x2070 <= code < 0xD800 or 0xF900 <= code < 0xFE00
    is_plain = is_plain or 0xFF00 <= code < 0xFFF0 or 0x1F000 <= code < 0x40000
    return character if is_plain else f"\\U{code:08X}"
