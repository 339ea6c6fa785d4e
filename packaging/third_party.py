"""Writes the licences of all that ships into one text, from ``resources/licences.toml`` and the packages' own files."""

from __future__ import annotations

import sys
from pathlib import Path

from app.services.parts import installed_parts, licence_text
from engines.models.catalog import load_catalog

FILE_NAME = "THIRD-PARTY-LICENCES.txt"
_RULE = "=" * 100
_TEXTS = Path(__file__).resolve().parent / "licence_texts"
# Texts that are the same for everybody, for packages that ship none. LGPL-3.0 is written as additions to the GPL.
_COMMON = {"Apache-2.0": ("Apache-2.0",), "LGPL-3.0": ("LGPL-3.0", "GPL-3.0")}
# What networks of ours in resources/models are made of.
_BASES = (
    (
        "all-mpnet-base-v2, of sentence-transformers",
        "Apache-2.0",
        "resources/models/answer_reader: tokenizer and vectors of words as they were but for rounding; all layers were "
        "trained further and a head was added, which is changed and ours.",
    ),
    (
        "all-MiniLM-L6-v2, of sentence-transformers",
        "Apache-2.0",
        "resources/models/answer_reader/small.safetensors: all layers were trained further and a head was added, which "
        "is changed and ours.",
    ),
)


def write(target: Path, model_ids: tuple[str, ...]) -> tuple[str, ...]:
    """Write the file.

    Args:
        target: Where to.
        model_ids: Models that are inside.

    Returns:
        Names of the parts whose packages ship no text of their licence.
    """
    sections: list[str] = []
    bare: list[str] = []
    common: dict[str, None] = {}
    catalog = load_catalog()
    for model_id in model_ids:
        model = catalog.get(model_id)
        sections.append(f"Model {model.id}: {model.title}\nLicence: {model.licence}")
    for name, licence, note in _BASES:
        sections.append(f"Model {name}\nLicence: {licence}\n{note}")
        common |= dict.fromkeys(_COMMON[licence])
    sections.append(f"Python {sys.version.split()[0]}\nLicence: PSF-2.0\n\n{_python_licence()}")
    for part in installed_parts():
        text = licence_text(part.name)
        if not text:
            bare.append(part.name)
            named = [name for known, names in _COMMON.items() if known in part.licence for name in names]
            common |= dict.fromkeys(named)
            where = f"; the text of {' and '.join(named)} is at the end of this file" if named else ""
            text = f"The package ships no text of its licence{where}."
        note = f"\n{part.note}" if part.note else ""
        sections.append(f"{part.name} {part.version}\nLicence: {part.licence}{note}\n\n{text}")
    sections += [(_TEXTS / f"{name}.txt").read_text(encoding="utf-8").strip() for name in common]
    head = (
        "Parts of Pagesight that others have made, with licences (SPDX expressions) and the texts that they ship.\n"
        "Pagesight itself is under the GNU Affero General Public License, version 3 or later: see LICENSE.\n"
        "Sources of the packages are on the package index under their names and versions."
    )
    target.write_text(f"\n\n{_RULE}\n".join([head, *sections]) + "\n", encoding="utf-8")
    return tuple(bare)


def _python_licence() -> str:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for path in (Path(sys.base_prefix, "lib", version, "LICENSE.txt"), Path(sys.base_prefix, "LICENSE.txt")):
        if path.exists():
            return path.read_text(encoding="utf-8", errors="replace")
    return "https://docs.python.org/3/license.html"
