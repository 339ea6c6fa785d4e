"""Every error a person may see: a stable code, an exit code, an HTTP status and a remedy.

AppError
├── InputError       FileMissingError, FileUnreadableError, FileEmptyError, UnsupportedTypeError, FileDamagedError,
│                    PasswordRequiredError, PasswordWrongError, NoPagesError, PageRangeError, ImageTooLargeError,
│                    TooManyPagesError, PageDamagedError, NothingToDoError
├── EngineError      WorkerCrashedError, WorkerOutOfMemoryError, PageTimeoutError, RecognitionError, NotBuiltError,
│                    LanguageUnsupportedError, AllPagesFailedError, GenerationFailedError; ModelCrashedError below the
│                    first and ModelOutOfMemoryError below the second
├── ModelError       ModelMissingError, ModelDamagedError, ModelUnknownError, ModelDownloadError, NetworkForbiddenError,
│                    ModelInvalidError, ModelTooLargeError, LicenceNotAcceptedError
├── ChatError        ContextOverflowError, DocumentEmptyError, ConversationUnknownError, SchemaInvalidError,
│                    TranslationUnsupportedError, QuestionEmptyError
├── ExportError      OutputExistsError, OutputNotWritableError, DiskFullError, ExportFailedError
├── SettingsError    SettingInvalidError, ToolUnknownError, FormatUnknownError, NameTemplateError
├── LibraryError     LibraryBusyError, LibraryDamagedError, DocumentUnknownError, EditConflictError
├── AccessError      TokenRequiredError, TokenInvalidError, AllowanceSpentError, JobUnknownError, JobUnfinishedError,
│                    RequestInvalidError, UploadTooLargeError, TooManyRequestsError, ServerBusyError, TokenUnknownError,
│                    OriginRefusedError, PathUnknownError, MethodRefusedError
├── ServeError       PortTakenError, BindRefusedError, TlsFilesError
├── WatchError       WatchFolderError
├── DisplayMissingError
├── UpdateCheckError
└── UnexpectedError

Core layer. Raise low, translate once at each edge (stderr and exit code, status and JSON, dialog or row). Documented in
docs/errors.md, which a test holds against this table.
"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Self


class AppError(Exception):
    """Base of all errors shown to people.

    Attributes:
        code: Stable name, lower_snake_case.
        exit_code: Exit code of the command line when this ends the run.
        http_status: Status of the HTTP API.
    """

    code: ClassVar[str] = ""
    exit_code: ClassVar[int] = 1
    http_status: ClassVar[int] = 500

    def __init__(
        self, what: str, *, remedy: str = "", file: Path | str | None = None, page_index: int | None = None
    ) -> None:
        """Describe what happened.

        Args:
            what: What happened, in a sentence without a full stop.
            remedy: What the person can do next, in a sentence without a full stop.
            file: The file it happened to.
            page_index: The page it happened to, counted from 0.
        """
        self.what = what
        self.remedy = remedy
        self.file = str(file) if file is not None else None
        self.page_index = page_index
        super().__init__(self.message)

    @property
    def message(self) -> str:
        """Place, what happened and the remedy, as one text for people."""
        place = self.file or ""
        if self.page_index is not None:
            place += f"{', ' if place else ''}page {self.page_index + 1}"
        head = f"{place}: {self.what}" if place else self.what
        return f"{head}. {self.remedy}." if self.remedy else f"{head}."

    def located(self, *, file: Path | str | None = None, page_index: int | None = None) -> Self:
        """Return the same error with the place filled in where it was open."""
        return type(self)(
            self.what,
            remedy=self.remedy,
            file=self.file if self.file is not None else file,
            page_index=self.page_index if self.page_index is not None else page_index,
        )

    def __reduce__(self) -> tuple[object, ...]:
        """Let the error cross a process boundary whole."""
        return _rebuild, (type(self), self.what, self.remedy, self.file, self.page_index)


def _rebuild(kind: type[AppError], what: str, remedy: str, file: str | None, page_index: int | None) -> AppError:
    return kind(what, remedy=remedy, file=file, page_index=page_index)


class InputError(AppError):
    """The file or what was asked of it is at fault."""

    http_status = 400


class FileMissingError(InputError):
    """No such file or folder."""

    code, exit_code = "file_missing", 20


class FileUnreadableError(InputError):
    """The system does not let us read it."""

    code, exit_code = "file_unreadable", 21


class FileEmptyError(InputError):
    """The file holds no byte."""

    code, exit_code = "file_empty", 22


class UnsupportedTypeError(InputError):
    """The content is of no type we read."""

    code, exit_code = "unsupported_type", 23


class FileDamagedError(InputError):
    """The content says what it is but cannot be opened."""

    code, exit_code = "file_damaged", 24


class PasswordRequiredError(InputError):
    """The PDF is encrypted and no password was given."""

    code, exit_code = "password_required", 25


class PasswordWrongError(InputError):
    """The given password does not open the PDF."""

    code, exit_code = "password_wrong", 26


class NoPagesError(InputError):
    """The file opens but has no page."""

    code, exit_code = "no_pages", 27


class PageRangeError(InputError):
    """The page range cannot be understood or names no page of the file."""

    code, exit_code = "page_range", 28


class ImageTooLargeError(InputError):
    """More pixels than the limit."""

    code, exit_code = "image_too_large", 29


class TooManyPagesError(InputError):
    """More pages than the limit."""

    code, exit_code = "too_many_pages", 30


class PageDamagedError(InputError):
    """One page cannot be decoded or drawn."""

    code, exit_code = "page_damaged", 31


class NothingToDoError(InputError):
    """The given folders hold no file we read."""

    code, exit_code = "nothing_to_do", 32


class EngineError(AppError):
    """Reading failed."""

    http_status = 500


class WorkerCrashedError(EngineError):
    """The worker process ended while it had the page."""

    code, exit_code = "worker_crashed", 40


class WorkerOutOfMemoryError(EngineError):
    """The worker process was ended for using too much memory."""

    code, exit_code = "worker_out_of_memory", 41


class ModelCrashedError(WorkerCrashedError):
    """The process of the language model ended while it wrote."""

    code = "model_crashed"


class ModelOutOfMemoryError(WorkerOutOfMemoryError):
    """The process of the language model was ended for using too much memory."""

    code = "model_out_of_memory"


class PageTimeoutError(EngineError):
    """The worker process made no progress for too long."""

    code, exit_code = "page_timeout", 42


class RecognitionError(EngineError):
    """The engine failed on the page."""

    code, exit_code = "recognition_failed", 43


class NotBuiltError(EngineError):
    """What was asked for is not part of this version."""

    code, exit_code, http_status = "not_built", 44, 400


class LanguageUnsupportedError(EngineError):
    """No installed recogniser reads the language."""

    code, exit_code, http_status = "language_unsupported", 45, 400


class AllPagesFailedError(EngineError):
    """Not one page of the document could be read."""

    code, exit_code = "all_pages_failed", 46


class GenerationFailedError(EngineError):
    """The language model failed while it wrote."""

    code, exit_code = "generation_failed", 47


class ModelError(AppError):
    """A model file is the trouble."""

    http_status = 503


class ModelMissingError(ModelError):
    """The model is not installed."""

    code, exit_code = "model_missing", 50


class ModelDamagedError(ModelError):
    """The model's files do not have the expected content."""

    code, exit_code = "model_damaged", 51


class ModelUnknownError(ModelError):
    """The catalog has no such model."""

    code, exit_code, http_status = "model_unknown", 52, 400


class ModelDownloadError(ModelError):
    """No source of the model answered with its files."""

    code, exit_code = "model_download", 53


class NetworkForbiddenError(ModelError):
    """The setting "network" forbids the download."""

    code, exit_code = "network_forbidden", 54


class ModelInvalidError(ModelError):
    """The file is no model, or not one that fits the others it was given with."""

    code, exit_code, http_status = "model_invalid", 55, 400


class ModelTooLargeError(ModelError):
    """The model needs more memory than this machine has free."""

    code, exit_code = "model_too_large", 56


class LicenceNotAcceptedError(ModelError):
    """The model comes under a licence that a person must accept first."""

    code, exit_code, http_status = "licence_not_accepted", 57, 400


class ExportError(AppError):
    """Writing a result failed."""

    http_status = 500


class OutputExistsError(ExportError):
    """The output file exists and overwriting was not asked for."""

    code, exit_code, http_status = "output_exists", 60, 409


class OutputNotWritableError(ExportError):
    """The output folder cannot be written to."""

    code, exit_code = "output_not_writable", 61


class DiskFullError(ExportError):
    """No room is left for the output."""

    code, exit_code, http_status = "disk_full", 62, 507


class ExportFailedError(ExportError):
    """The exporter could not make the file."""

    code, exit_code = "export_failed", 63


class SettingsError(AppError):
    """A setting or option is wrong."""

    exit_code = 2
    http_status = 400


class SettingInvalidError(SettingsError):
    """A setting has a value outside what it allows."""

    code = "setting_invalid"


class ToolUnknownError(SettingsError):
    """No tool has that name."""

    code = "tool_unknown"


class FormatUnknownError(SettingsError):
    """No exporter writes that format."""

    code = "format_unknown"


class NameTemplateError(SettingsError):
    """The name template cannot be filled."""

    code = "name_template"


class LibraryError(AppError):
    """The library of past documents is the trouble."""

    http_status = 503


class LibraryBusyError(LibraryError):
    """Another process holds the library or the document for too long."""

    code, exit_code = "library_busy", 70


class LibraryDamagedError(LibraryError):
    """The library's database cannot be read."""

    code, exit_code = "library_damaged", 71


class DocumentUnknownError(LibraryError):
    """The library has no such document."""

    code, exit_code, http_status = "document_unknown", 72, 404


class EditConflictError(LibraryError):
    """A page was changed elsewhere since the change at hand began."""

    code, exit_code, http_status = "edit_conflict", 73, 409


class ChatError(AppError):
    """Asking a document, translating it or taking fields out of it failed."""

    http_status = 400


class ContextOverflowError(ChatError):
    """What the model would have to keep in mind is longer than its context."""

    code, exit_code = "context_overflow", 90


class DocumentEmptyError(ChatError):
    """The document holds no text to answer from."""

    code, exit_code, http_status = "document_empty", 91, 409


class ConversationUnknownError(ChatError):
    """The library has no such conversation."""

    code, exit_code, http_status = "conversation_unknown", 92, 404


class SchemaInvalidError(ChatError):
    """The JSON Schema of the fields cannot be used."""

    code, exit_code = "schema_invalid", 93


class TranslationUnsupportedError(ChatError):
    """The target language is unknown, or the installed model cannot translate."""

    code, exit_code = "translation_unsupported", 94


class QuestionEmptyError(ChatError):
    """The question holds no word."""

    code, exit_code = "question_empty", 95


class AccessError(AppError):
    """The local server does not do what was asked, for a reason the caller can mend."""

    http_status = 400


class TokenRequiredError(AccessError):
    """The request carries no token, and this one needs it."""

    code, exit_code, http_status = "token_required", 100, 401


class TokenInvalidError(AccessError):
    """The token is unknown or was revoked."""

    code, exit_code, http_status = "token_invalid", 101, 401


class AllowanceSpentError(AccessError):
    """A token, or an address without one, has used up its pages.

    Attributes:
        used: Pages charged in the period, those of jobs that still run included; pages of the file where it has too
            many.
        cap: Most pages of the period, or of a file.
    """

    code, exit_code, http_status = "allowance_spent", 102, 402

    def __init__(
        self,
        what: str,
        *,
        remedy: str = "",
        file: Path | str | None = None,
        page_index: int | None = None,
        used: int = 0,
        cap: int = 0,
    ) -> None:
        """Describe what happened; see ``AppError``."""
        super().__init__(what, remedy=remedy, file=file, page_index=page_index)
        self.used = used
        self.cap = cap

    def located(self, *, file: Path | str | None = None, page_index: int | None = None) -> Self:
        """Return the same error with the place filled in where it was open."""
        error = super().located(file=file, page_index=page_index)
        error.used, error.cap = self.used, self.cap
        return error


class JobUnknownError(AccessError):
    """There is no such job, or it is another token's."""

    code, exit_code, http_status = "job_unknown", 103, 404


class JobUnfinishedError(AccessError):
    """The job has no result yet, or failed."""

    code, exit_code, http_status = "job_unfinished", 104, 409


class RequestInvalidError(AccessError):
    """A field of the request is missing or has a value that is not allowed."""

    code, exit_code = "request_invalid", 105


class UploadTooLargeError(AccessError):
    """The file that was sent is larger than the limit."""

    code, exit_code = "upload_too_large", 106


class TooManyRequestsError(AccessError):
    """The caller has more jobs or questions under way than one may have."""

    code, exit_code, http_status = "too_many_requests", 107, 429


class ServerBusyError(AccessError):
    """The server has as much work as it can hold, or is stopping."""

    code, exit_code, http_status = "server_busy", 108, 503


class TokenUnknownError(AccessError):
    """No token has that name or id."""

    code, exit_code, http_status = "token_unknown", 109, 404


class OriginRefusedError(AccessError):
    """The request comes from a web page, or calls this machine by a name that is not its own."""

    code, exit_code, http_status = "origin_refused", 114, 403


class PathUnknownError(AccessError):
    """The local server has nothing at that path."""

    code, exit_code, http_status = "path_unknown", 115, 404


class MethodRefusedError(AccessError):
    """The path is there, but not for that HTTP method."""

    code, exit_code, http_status = "method_refused", 116, 405


class ServeError(AppError):
    """The local server cannot start."""


class PortTakenError(ServeError):
    """Another program listens on the port."""

    code, exit_code = "port_taken", 110


class BindRefusedError(ServeError):
    """The address reaches beyond this machine and that was not asked for, or it is none of this machine's."""

    code, exit_code = "bind_refused", 111


class TlsFilesError(ServeError):
    """The certificate or its key cannot be used."""

    code, exit_code = "tls_files", 112


class WatchError(AppError):
    """A folder cannot be watched."""


class WatchFolderError(WatchError):
    """The watched folder or the folder of the results cannot be used."""

    code, exit_code, http_status = "watch_folder", 113, 400


class DisplayMissingError(AppError):
    """No window can be shown here."""

    code, exit_code = "display_missing", 80


class UpdateCheckError(AppError):
    """Nobody could say whether there is a newer version."""

    code, exit_code, http_status = "update_check", 81, 503


class UnexpectedError(AppError):
    """A fault of ours; the log has the trace."""

    code, exit_code = "unexpected", 1

    @classmethod
    def wrap(cls, error: BaseException) -> UnexpectedError:
        """Describe a foreign exception."""
        return cls(
            f"unexpected failure ({type(error).__name__}: {error})",
            remedy="The log file holds the details; please report it with the steps that led here",
        )


def all_error_types() -> tuple[type[AppError], ...]:
    """Return every concrete error type, in the order of the tree."""

    def walk(kind: type[AppError]) -> list[type[AppError]]:
        children = [leaf for child in kind.__subclasses__() for leaf in walk(child)]
        return ([kind] if kind.code else []) + children

    return tuple(walk(AppError))


def error_type(code: str) -> type[AppError]:
    """Return the type of a code; ``UnexpectedError`` for a code that a newer program wrote."""
    return next((kind for kind in all_error_types() if kind.code == code), UnexpectedError)
