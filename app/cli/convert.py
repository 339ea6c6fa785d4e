"""The command ``convert``: arguments to a request, a run, and what is shown of it."""

from __future__ import annotations

import sys
import threading
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.cli.exit_codes import exit_code_of
from app.cli.field_table import FieldTable
from app.cli.program import Program, SessionOptions
from app.cli.report import make_report
from app.cli.stopping import stopping_on_signals
from app.services.convert.after_reading import AfterReading
from app.services.convert.collect import collect_sources
from app.services.convert.converter import ConvertRequest, ConvertSummary, SecondLook
from app.services.convert.naming import Naming, plan_outputs
from app.services.extract.schema import load_schema
from app.services.improve.proposal import Accept
from app.services.language_model.choice import info_of
from app.services.languages import AUTO, parse_language_option
from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.tools import Tool, tool
from app.services.translate.languages import model_for, parse_target
from core.errors import ExportError, FormatUnknownError, ModelError, NothingToDoError, SettingInvalidError
from core.jobs import JobCancelled
from core.model import Content, TextLayerMode, Tier
from core.page_ranges import check_page_ranges
from exporters.base import ExportFormat, ExportOptions
from exporters.registry import parse_formats

_SUMMARY_FORMATS = frozenset((ExportFormat.MD, ExportFormat.TXT, ExportFormat.HTML, ExportFormat.DOCX))


@dataclass(frozen=True, slots=True)
class ConvertArguments:
    """The command line of ``convert`` as given; None where an option was left out."""

    paths: tuple[Path, ...]
    tier: str | None
    language: str | None
    tool: str | None
    translate_to: str | None
    is_handwriting: bool
    formats: tuple[str, ...] | None
    out: Path | None
    name: str | None
    pages: str | None
    text_layer: str
    password: str | None
    workers: int | None
    can_overwrite: bool
    use_cache: bool
    csv_split: bool
    pdfa: bool
    has_figures: bool
    has_direction_markup: bool
    is_private: bool
    json_events: bool
    has_second_look: bool = False
    improve_minutes: float | None = None
    accept: str = Accept.NONE.value
    fields: str | None = None
    table: Path | None = None
    can_translate_anyway: bool = False


def run_convert(program: Program, arguments: ConvertArguments) -> int:
    """Run the command and return its exit code.

    Raises:
        AppError: If the arguments cannot be used; nothing was begun.
    """
    settings = program.settings()
    preset = tool(arguments.tool) if arguments.tool is not None else None
    options = _read_options(arguments, preset)
    if options.tier is Tier.VLM:
        program.model_choice().reader()  # a missing model is told before anything is read
    second_look = _second_look(program, arguments, options)
    after = _after_reading(program, arguments, preset)
    formats = parse_formats(arguments.formats or (preset.formats if preset else ("md",)))
    if after.is_summary and not _SUMMARY_FORMATS.issuperset(formats):
        raise FormatUnknownError(
            "a summary is running text", remedy=f"Choose from {', '.join(sorted(_SUMMARY_FORMATS))} for it"
        )
    if arguments.pages is not None:
        check_page_ranges(arguments.pages)
    naming = Naming(
        arguments.name or settings.name_template,
        arguments.out.absolute() if arguments.out is not None else None,
        options.tier,
        options.language,
        datetime.now().astimezone(),
    )
    naming.check()
    entries, unusable = collect_sources(arguments.paths, exclude=arguments.out)
    if not entries and not unusable:
        raise NothingToDoError("no file that can be read lies there", remedy="Name a file, or a folder that holds some")
    request = ConvertRequest(
        entries,
        plan_outputs(entries, [str(each) for each in formats], naming, csv_split=arguments.csv_split),
        options,
        arguments.pages,
        arguments.password,
        arguments.can_overwrite,
        arguments.use_cache,
        ExportOptions(
            csv_split=arguments.csv_split,
            pdfa=arguments.pdfa,
            figures=arguments.has_figures,
            direction_markup=arguments.has_direction_markup,
        ),
        second_look=second_look,
        after=after,
    )
    table = FieldTable(arguments.table, can_overwrite=arguments.can_overwrite) if arguments.table is not None else None
    report = make_report(as_json=arguments.json_events, files=len(entries))
    stop = threading.Event()
    summary = ConvertSummary()
    with report, stopping_on_signals(stop, report.on_stopping) as signals:
        for error in unusable:
            report.on_unusable(error)
        if entries:
            _install_default_pack(program, stop)
            session = SessionOptions(arguments.workers, arguments.is_private)
            with program.converter(session) as converter:
                try:
                    on_event = report.on_event if table is None else table.beside(report.on_event)
                    summary = converter.run(request, on_event, stop)
                finally:
                    signals.ignore_more()
        if table is not None:
            table.write()
        report.on_end(summary, unusable)
    return exit_code_of(
        [*unusable, *(failed.error for failed in summary.failed)],
        has_failed_pages=any(finished.failed_pages for finished in summary.finished),
        is_cancelled=bool(summary.cancelled) or stop.is_set(),
    )


def _read_options(arguments: ConvertArguments, preset: Tool | None) -> ReadOptions:
    usual = Tier.VLM if arguments.is_handwriting else Tier.CPU
    tier = Tier(arguments.tier) if arguments.tier else (preset.tier if preset and preset.tier else usual)
    if arguments.is_handwriting and tier is Tier.CPU:
        raise SettingInvalidError(
            "--handwriting needs a vision model, and --tier cpu uses none", remedy="Leave --tier out, or use --tier vlm"
        )
    content = Content.HANDWRITING if arguments.is_handwriting else (preset.content if preset else None)
    language = arguments.language or (preset.language if preset and preset.language else AUTO)
    return ReadOptions(
        tier,
        parse_language_option(language),
        TextLayerMode(arguments.text_layer),
        CPU_MODELS,
        content=(content or Content.PRINT) if tier is Tier.VLM else Content.PRINT,
    )


def _second_look(program: Program, arguments: ConvertArguments, options: ReadOptions) -> SecondLook | None:
    """Return how doubtful parts are read again; giving a time or a rule for accepting asks for it, too."""
    accept = Accept(arguments.accept)
    if not arguments.has_second_look and arguments.improve_minutes is None and accept is Accept.NONE:
        return None
    if options.tier is Tier.VLM:
        raise SettingInvalidError(
            "--improve looks again at what the tier cpu has read, and --tier vlm reads all with the model already",
            remedy="Leave one of the two out",
        )
    settings = program.settings()
    minutes = arguments.improve_minutes if arguments.improve_minutes is not None else settings.improve_minutes
    model = program.model_choice().reader().id  # a missing model is told before anything is read
    return SecondLook(60.0 * minutes, settings.doubtful_below_percent / 100, model, accept)


def _after_reading(program: Program, arguments: ConvertArguments, preset: Tool | None) -> AfterReading:
    """Return what is done between reading and writing; what is missing for it is told before anything is read."""
    name = arguments.fields or (preset.fields if preset is not None else "")
    fields = load_schema(name) if name else None
    wants_translation = arguments.translate_to is not None or (preset is not None and preset.is_translation)
    if wants_translation:
        target = parse_target(arguments.translate_to)
        choice, settings = program.model_choice(), program.settings()
        model_for(lambda: info_of(choice.chat(), settings), target, has_consent=arguments.can_translate_anyway)
    is_summary = preset is not None and preset.is_summary
    if is_summary and wants_translation:
        raise SettingInvalidError(
            "a summary cannot be translated in the same run", remedy="Leave --translate-to out, or use another --tool"
        )
    return AfterReading(
        fields, arguments.translate_to if wants_translation else None, arguments.can_translate_anyway, is_summary
    )


def _install_default_pack(program: Program, stop: threading.Event) -> None:
    from app.cli.models import install_default_pack

    try:
        install_default_pack(program, stop)
    except JobCancelled:
        return  # the run that follows ends at once, and says what it did not begin
    except (ModelError, ExportError) as error:
        # PDFs with good text need no model: go on, and let what does need one fail with its own error.
        sys.stderr.write(f"pagesight: {error.message}\n")
