"""Taking the fields of a schema out of a document: rules first, the language model for the rest, all of it looked up.

Services layer. Called from job threads; it asks the model only where one is installed and rules left fields open.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from app.services.extract.by_model import ask, locate
from app.services.extract.labels import label_pattern
from app.services.extract.lines import SourceLine, citation, document_lines
from app.services.extract.patterns import month_first_evidence
from app.services.extract.rules import by_rules, typed
from app.services.extract.schema import FieldSchema, FieldSpec
from app.services.language_model.port import TextModel, has_large_model
from core.chat import Support
from core.errors import DocumentEmptyError, ModelError, ModelMissingError
from core.fields import ExtractedFields, FieldKind, FieldOrigin, FieldValue
from core.jobs import JobContext
from core.model import Document

log = logging.getLogger(__name__)

_SURE_MODEL_LABEL, _SURE_MODEL = 0.8, 0.5
_LEAST_SURE = 0.6  # below this confidence a line's own reading is in doubt, and the value says so
_MOST_LINES = 20_000  # some 500 pages; a millisecond each


class FieldExtractor:
    """Takes fields out of documents. Usable from several threads; the model answers one at a time."""

    def __init__(self, model: TextModel | None = None) -> None:
        """Use a model for what rules do not find; None, or a small one, leaves the rules alone."""
        self._model = model

    @property
    def asks_model(self) -> bool:
        """Whether a model is there now that is asked for what rules leave open."""
        return has_large_model(self._model)

    def extract(self, document: Document, schema: FieldSchema, context: JobContext) -> ExtractedFields:
        """Find the fields of a schema in a document.

        Args:
            document: What was read.
            schema: What is looked for.
            context: Progress ("fields") and cancel.

        Raises:
            DocumentEmptyError: If the document holds no text.
            JobCancelled: If the job was asked to stop.
        """
        context.report(0, 1, "fields")
        lines = document_lines(document, _MOST_LINES + 1)
        if not lines:
            raise DocumentEmptyError(
                "the document holds no text to take fields from",
                remedy="Look at its pages; a picture without text has no fields",
                file=document.source.name,
            )
        warnings: list[str] = []
        if len(lines) > _MOST_LINES:
            warnings.append(f"Only the first {_MOST_LINES:,} lines were looked through.")
            lines = lines[:_MOST_LINES]
        found = by_rules(schema, lines, document.id, context.checkpoint)
        values = list(found.values)
        model_id = ""
        open_specs = _open(schema, values)
        if open_specs:
            values, model_id, trouble = self._with_model(document.id, open_specs, values, lines, context)
            warnings += [trouble] if trouble else []
        values = [_with_reading(value) for value in values]
        warnings += found.warnings
        warnings += [
            f'No table with the columns of "{".".join(spec.path)}" was found.'
            for spec in schema.lists
            if spec.members and not any(value.path[: len(spec.path)] == spec.path for value in values)
        ]
        context.report(1, 1, "fields")
        return ExtractedFields(
            document.id,
            schema.name,
            tuple(spec.path for spec in schema.single),
            tuple(spec.path for spec in schema.lists),
            _in_order(schema, values),
            tuple(warnings),
            model_id,
        )

    def _with_model(
        self,
        document_id: str,
        specs: Sequence[FieldSpec],
        values: list[FieldValue],
        lines: Sequence[SourceLine],
        context: JobContext,
    ) -> tuple[list[FieldValue], str, str]:
        """Return the values with what the model added, its id, and what went wrong in a sentence."""
        if self._model is None:
            return values, "", ""
        try:
            info = self._model.info()
            if info.is_small:
                # Measured with the 135M default on three documents: of six values it chose none was right.
                return (
                    values,
                    "",
                    f"The model {info.name} is too small to choose values: the fields are from rules alone.",
                )
            answer = ask(self._model, specs, lines, context)
        except ModelMissingError:
            return values, "", "No language model is installed: the fields are from rules alone."
        except ModelError as error:
            return values, "", f"The fields are from rules alone: {error.what}."
        if answer.trouble:
            return values, "", answer.trouble
        is_month_first = month_first_evidence(line.text for line in lines)
        by_path = {value.path: value for value in values}
        for spec in specs:
            text = answer.texts.get(spec.path)
            before = by_path.get(spec.path)
            if text is None:
                continue
            made = _from_model(document_id, spec, text, lines, is_month_first=is_month_first)
            if before is None or _is_better(made, before):
                by_path[spec.path] = made
        kept = [value for value in values if value.path in by_path]
        return [by_path.pop(value.path) for value in kept] + list(by_path.values()), info.id, ""


def _open(schema: FieldSchema, values: Sequence[FieldValue]) -> list[FieldSpec]:
    """Return the fields that rules did not find, or only guessed."""
    settled = {value.path for value in values if value.support is Support.SUPPORTED}
    return [spec for spec in schema.single if spec.path not in settled and spec.kind is not FieldKind.BOOLEAN]


def _is_better(made: FieldValue, before: FieldValue) -> bool:
    return made.support is not Support.UNSUPPORTED and made.value != before.value


def _from_model(
    document_id: str, spec: FieldSpec, text: str, lines: Sequence[SourceLine], *, is_month_first: bool
) -> FieldValue:
    place = locate(spec, text, lines, is_month_first=is_month_first)
    if place is None:
        return FieldValue(
            spec.path, spec.kind, text, text, FieldOrigin.MODEL, Support.UNSUPPORTED,
            note="the language model said this; it stands nowhere in the document and was left out",
        )  # fmt: skip
    index, found = place
    line = lines[index]
    near = [line.folded, *(lines[other].folded for other in (index - 1,) if other >= 0)]
    has_label = any(label_pattern(label).search(text) for label in spec.labels for text in near)
    support = Support.SUPPORTED if has_label else Support.WEAK
    sure = _SURE_MODEL_LABEL if has_label else _SURE_MODEL
    note = found.note or ("" if has_label else "chosen by the language model, no label stands beside it")
    return FieldValue(
        spec.path,
        spec.kind,
        typed(spec, found.value),
        found.text,
        FieldOrigin.MODEL,
        support,
        citation(document_id, [line], support),
        sure * (line.confidence if line.confidence is not None else 0.9),
        note,
    )


def _with_reading(value: FieldValue) -> FieldValue:
    """Return a value whose note says where the words themselves may be misread."""
    read = value.citation.confidence if value.citation is not None else None
    if read is None or read >= _LEAST_SURE:
        return value
    note = "; ".join(part for part in (value.note, f"read with a confidence of {read:.0%} only") if part)
    return replace(value, note=note)


def _in_order(schema: FieldSchema, values: Sequence[FieldValue]) -> tuple[FieldValue, ...]:
    order = {spec.path: number for number, spec in enumerate(schema.fields)}

    def place(value: FieldValue) -> int:
        names = tuple(step for step in value.path if isinstance(step, str))
        return next((order[names[:length]] for length in range(len(names), 0, -1) if names[:length] in order), 0)

    return tuple(sorted(values, key=place))
