"""The command ``convert``: arguments to a request, a run, and what is shown of it."""

from __future__ import annotations

import sys
import threading
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.cli.exit_codes import exit_code_of
from app.cli.field_table import FieldTable
from app.cli.named_output import NamedOutput
from app.cli.program import Program, SessionOptions
from app.cli.report import make_report
from app.cli.stopping import stopping_on_signals
from app.services import tool_options
from app.services.convert.after_reading import AfterReading
from app.services.convert.collect import collect_sources
from app.services.convert.converter import ConvertRequest, ConvertSummary, SecondLook
from app.services.convert.naming import Naming, plan_outputs
from app.services.extract.schema import load_schema
from app.services.improve.proposal import Accept
from app.services.language_model.choice import info_of
from app.services.recognise.options import ReadOptions
from app.services.tools import Tool, tool
from app.services.translate.languages import model_for, parse_target
from core.errors import AppError, ExportError, ModelError, NothingToDoError, SettingInvalidError
from core.jobs import JobCancelled
from core.model import Content, TextLayerMode, Tier
from core.page_ranges import check_page_ranges
from exporters.base import ExportOptions
from exporters.registry import parse_formats


@dataclass(frozen=True, slots=True)
class ConvertArguments:
    """The command line of ``convert``, ``extract`` or ``watch`` as given; None where an option was left out.

    What a command has no option for stays as it is here.
    """

    paths: tuple[Path, ...]
    tier: str | None = None
    language: str | None = None
    tool: str | None = None
    translate_to: str | None = None
    is_handwriting: bool = False
    formats: tuple[str, ...] | None = None
    out: Path | None = None
    name: str | None = None
    pages: str | None = None
    text_layer: str = TextLayerMode.AUTO.value
    password: str | None = None
    workers: int | None = None
    can_overwrite: bool = False
    use_cache: bool = True
    csv_split: bool | None = None
    pdfa: bool = False
    has_figures: bool = True
    has_direction_markup: bool = True
    is_private: bool = False
    json_events: bool = False
    has_second_look: bool = False
    improve_minutes: float | None = None
    accept: str = Accept.NONE.value
    fields: str | None = None
    table: Path | None = None
    can_translate_anyway: bool = False
    keep_lines: bool | None = None


def run_convert(program: Program, arguments: ConvertArguments) -> int:
    """Run the command and return its exit code.

    Raises:
        AppError: If the arguments cannot be used; nothing was begun.
    """
    settings = program.settings()
    preset = tool(arguments.tool) if arguments.tool is not None else None
    options = read_options(arguments, preset)
    export = export_options(arguments, preset)
    after = after_reading(arguments, preset)
    require_models(program, preset, options, after)
    second_look = _second_look(program, arguments, options)
    formats = parse_formats(arguments.formats or (preset.formats if preset else ("md",)))
    tool_options.check_formats(after, formats)
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
        plan_outputs(entries, [str(each) for each in formats], naming, csv_split=export.csv_split),
        options,
        arguments.pages,
        arguments.password,
        arguments.can_overwrite,
        arguments.use_cache,
        export,
        second_look=second_look,
        after=after,
    )
    table = _table(arguments, request)
    report = make_report(as_json=arguments.json_events, files=len(entries))
    stop = threading.Event()
    summary = ConvertSummary()
    late: list[AppError] = []
    with report, stopping_on_signals(stop, report.on_stopping) as signals:
        for error in unusable:
            report.on_unusable(error)
        if entries:
            get_default_pack(program, stop)
            session = SessionOptions(arguments.workers, arguments.is_private)
            with program.converter(session) as converter:
                try:
                    on_event = report.on_event if table is None else table.beside(report.on_event)
                    summary = converter.run(request, on_event, stop)
                finally:
                    signals.ignore_more()
        if table is not None:
            try:
                table.write()
            except ExportError as error:  # the run has its end all the same
                late.append(error)
        report.on_end(summary, unusable)
    for left in late:
        sys.stderr.write(f"pagesight: {left.message}\n")
    return exit_code_of(
        [*unusable, *(failed.error for failed in summary.failed), *late],
        has_failed_pages=any(finished.failed_pages for finished in summary.finished),
        is_cancelled=bool(summary.cancelled) or stop.is_set(),
    )


def _table(arguments: ConvertArguments, request: ConvertRequest) -> FieldTable | None:
    """Return the table of all documents if one is asked for; errors come before anything is read."""
    if arguments.table is None:
        return None
    return FieldTable(
        NamedOutput(
            arguments.table,
            option="--table",
            can_overwrite=arguments.can_overwrite,
            # A path that is no usable source is still a file that was named to be read.
            sources=(*arguments.paths, *(entry.path for entry in request.entries)),
            results=[target for targets in request.plan.values() for target in targets.values()],
        )
    )


def read_options(arguments: ConvertArguments, preset: Tool | None) -> ReadOptions:
    """Return how files are read: explicit options win over the tool's.

    Raises:
        SettingInvalidError: If options contradict each other.
        LanguageUnsupportedError: If a language is unknown.
    """
    tier = Tier(arguments.tier) if arguments.tier else None
    if arguments.is_handwriting and tier is Tier.CPU:
        raise SettingInvalidError(
            "--handwriting needs a vision model, and --tier cpu uses none", remedy="Leave --tier out, or use --tier vlm"
        )
    return tool_options.read_options(
        preset,
        tier=Tier.VLM if arguments.is_handwriting else tier,
        language=arguments.language,
        text_layer=TextLayerMode(arguments.text_layer),
        content=Content.HANDWRITING if arguments.is_handwriting else None,
    )


def export_options(arguments: ConvertArguments, preset: Tool | None) -> ExportOptions:
    """Return how results are written: explicit options win over the tool's."""
    base = ExportOptions(
        pdfa=arguments.pdfa, figures=arguments.has_figures, direction_markup=arguments.has_direction_markup
    )
    return tool_options.export_options(preset, base, csv_split=arguments.csv_split, keep_lines=arguments.keep_lines)


def require_models(program: Program, preset: Tool | None, options: ReadOptions, after: AfterReading) -> None:
    """See before anything is begun whether the models are there that reading and the tool need.

    Raises:
        ModelMissingError, TranslationUnsupportedError: If one is missing; the remedy names it and its size.
        NotBuiltError: If language models cannot run here at all.
    """
    check = program.tool_check()
    check.require_reading(preset, options.tier)
    if after.translate_to is None:
        return
    if after.has_consent:
        choice, settings = program.model_choice(), program.settings()
        model_for(lambda: info_of(choice.chat(), settings), parse_target(after.translate_to), has_consent=True)
    else:
        check.require_translation(after.translate_to)


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


def after_reading(arguments: ConvertArguments, preset: Tool | None) -> AfterReading:
    """Return what is done between reading and writing: explicit options win over the tool's.

    Raises:
        AppError: If the fields are none, or the language to translate to is unknown or missing.
    """
    return tool_options.after_reading(
        preset,
        fields=load_schema(arguments.fields) if arguments.fields else None,
        translate_to=arguments.translate_to,
        has_consent=arguments.can_translate_anyway,
    )


def get_default_pack(program: Program, stop: threading.Event) -> None:
    """Install the default models where they are missing; what does not succeed is said and left to the files."""
    from app.cli.models import install_default_pack

    try:
        install_default_pack(program, stop)
    except JobCancelled:
        return  # the run that follows ends at once, and says what it did not begin
    except (ModelError, ExportError) as error:
        # PDFs with good text need no model: go on, and let what does need one fail with its own error.
        sys.stderr.write(f"pagesight: {error.message}\n")
