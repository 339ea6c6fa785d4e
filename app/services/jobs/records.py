"""What is kept of a job: how it was asked for, what was made, where it stands. Services layer, plain values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from app.services.convert.after_reading import AfterReading
from app.services.extract.schema import schema_from_text
from app.services.jobs.port import JobState, JobStatus
from app.services.library.owners import Owner
from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.tool_options import after_reading
from app.services.tools import tool
from core.fields import ExtractedFields
from core.model import Content, SourceInfo, TextLayerMode, Tier
from core.page_ranges import parse_page_ranges

CANCELLED = "cancelled"
"""Error code of a job that somebody stopped."""


class StoredState(StrEnum):
    """Where a job stands in the table: the contract's words, and one for an upload that is no job yet."""

    ARRIVING = "arriving"
    PENDING = "pending"
    PROCESSING = "processing"
    DONE = "done"
    FAILED = "failed"

    @property
    def has_ended(self) -> bool:
        """Whether nothing will change any more."""
        return self in (StoredState.DONE, StoredState.FAILED)


@dataclass(frozen=True, slots=True)
class JobOptions:
    """How a job was asked for, each field resolved; enough to go on with it after a crash.

    Attributes:
        source: The file as it was looked into, under the name that was sent.
        tier: Which kind of engine reads.
        language: "auto" or our own codes apart by commas.
        content: What the document is made of, for the tier vlm.
        tool: Slug of the tool; "" without.
        pages: Page ranges as they were sent; None for all.
        translate_to: Code of the language to translate to; None for none.
        is_summary: Whether a summary is made.
        has_fields: Whether fields are taken out.
        schema: JSON Schema of the fields as text, or the name of a preset, in the place of the tool's; "" for none.
        has_password: Whether the file needs a password; the password itself is never stored.
        priority: Of the caller; higher goes first.
        page_charge: Pages that a page is charged as.
    """

    source: SourceInfo
    tier: Tier = Tier.CPU
    language: str = "auto"
    content: Content = Content.PRINT
    tool: str = ""
    pages: str | None = None
    translate_to: str | None = None
    is_summary: bool = False
    has_fields: bool = False
    schema: str = ""
    has_password: bool = False
    priority: int = 0
    page_charge: int = 1

    @property
    def page_indices(self) -> tuple[int, ...]:
        """The pages of the job, counted from 0."""
        count = self.source.page_count
        return tuple(range(count)) if self.pages is None else parse_page_ranges(self.pages, count)

    @property
    def can_use_model(self) -> bool:
        """Whether a language model has a part in it where one is installed."""
        return self.tier is Tier.VLM or self.translate_to is not None or self.is_summary or self.has_fields

    def read_options(self) -> ReadOptions:
        """Return how the file is read."""
        return ReadOptions(self.tier, self.language, TextLayerMode.AUTO, CPU_MODELS, content=self.content)

    def after_reading(self) -> AfterReading:
        """Return what is done between reading and writing.

        Raises:
            SchemaInvalidError: If the schema cannot be used.
            ToolUnknownError: If this version does not have the tool.
        """
        schema = schema_from_text(self.schema) if self.schema else None
        return after_reading(tool(self.tool) if self.tool else None, fields=schema, translate_to=self.translate_to)


@dataclass(frozen=True, slots=True)
class JobFacts:
    """What was made of a document, as far as it is not in the library.

    Attributes:
        fields: What was taken out; None where nothing was asked for.
        has_own_pages: Whether pages stand in the job's folder that are shown in place of the document's.
        translated_to: BCP 47 tag of their language; "" where they are no translation.
        notes: What a person should know, in sentences.
        failed_pages: Pages that could not be read.
        pdf_error: Code and message where no searchable PDF could be made.
        fixed_formats: Formats that were written at the end, because the source cannot be opened later.
    """

    fields: ExtractedFields | None = None
    has_own_pages: bool = False
    translated_to: str = ""
    notes: tuple[str, ...] = ()
    failed_pages: int = 0
    pdf_error: tuple[str, str] | None = None
    fixed_formats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class JobRecord:
    """A row of the table; see ``app.services.jobs.port.JobState`` for what is not said here.

    Attributes:
        account: Whose job it is.
        state: Where it stands.
        options: How it was asked for; None while the upload arrives.
        document_id: Its document in the library; None before that is known.
        conversation_id: The conversation about it; None before the first question.
        facts: What was made; None before the end.
        is_cancel_asked: Whether somebody wants it stopped.
        takeovers: How often another process took it over after its owner was gone.
        owner: The process that works on it.
        heartbeat_at: When that last gave a sign of life, seconds since the epoch.
    """

    id: str
    account: str
    file_name: str
    state: StoredState
    options: JobOptions | None
    document_id: str | None
    conversation_id: str | None
    page_count: int
    pages_done: int
    stage: str
    facts: JobFacts | None
    error_code: str
    error_message: str
    is_cancel_asked: bool
    takeovers: int
    owner: Owner
    heartbeat_at: float
    created_at: float
    finished_at: float | None

    @property
    def status(self) -> JobStatus:
        """Where it stands in the contract's words."""
        return JobStatus.PENDING if self.state is StoredState.ARRIVING else JobStatus(self.state.value)

    def with_progress(self, state: StoredState, pages_done: int, stage: str) -> JobRecord:
        """Return the record further on."""
        return replace(self, state=state, pages_done=pages_done, stage=stage)

    def told(self) -> JobState:
        """Return what others are told."""
        return JobState(
            self.id,
            self.status,
            self.file_name,
            self.options.tool if self.options is not None else "",
            self.page_count,
            self.pages_done,
            "" if self.state.has_ended else self.stage,
            self.error_code,
            self.error_message,
            self.error_code == CANCELLED,
            self.created_at,
            self.finished_at,
        )
