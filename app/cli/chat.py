"""The command ``chat``: a question about files, or a conversation about them, with the lines each answer rests on."""

from __future__ import annotations

import difflib
import errno
import io
import json
import sys
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.cli.exit_codes import CANCELLED, OK, exit_code_of
from app.cli.models import install_chat_pack, install_default_pack
from app.cli.named_output import NamedOutput
from app.cli.program import AskOptions, Program
from app.cli.source_words import source_path
from app.cli.standard_output import write_line
from app.cli.stopping import stopping_on_signals
from app.services.chat.asker import Asker
from app.services.chat.port import AnswerUpdate, AskRequest
from app.services.chat.wire import message_object
from app.services.convert.collect import require_readable_name, shown
from app.services.languages import AUTO, parse_language_option
from app.services.recognise.document import ReadRequest
from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.recognise.reading_events import ReadingEvent, ReadingOpened, ReadingPage
from core.chat import AnswerKind, AnswerNote, ChatMessage, Citation, Conversation, Support
from core.errors import (
    AppError,
    ExportError,
    FileMissingError,
    ModelError,
    OutputNotWritableError,
    QuestionEmptyError,
    SettingInvalidError,
)
from core.jobs import JobCancelled, JobContext
from core.model import TextLayerMode, Tier
from core.page_ranges import check_page_ranges
from engines.llama.runtime import require_installed

_END = ("/quit", "/exit", "/q")
_NEW = "/new"
_AGAIN = "/again"
_HELP_WORD = "/help"
_COMMANDS = (*_END, _NEW, _AGAIN, _HELP_WORD)
_NEAR = 0.75  # of the letters in order: "/agian" is meant for "/again", "/etc" is not for "/exit"
_HELP = "Ask about the document. /new begins another conversation, /again answers anew, /quit ends."


@dataclass(frozen=True, slots=True)
class ChatArguments:
    """The command line of ``chat`` as given.

    ``words`` are files, and the question as the last of them where it is no file.
    """

    words: tuple[str, ...]
    pages: str | None
    language: str | None
    password: str | None
    conversation: str | None
    model: str | None
    is_private: bool
    as_json: bool
    markdown: Path | None
    can_overwrite: bool = False


def run_chat(program: Program, arguments: ChatArguments) -> int:
    """Run the command and return its exit code.

    Raises:
        AppError: If a file cannot be read or the question cannot be answered.
    """
    files, question = files_and_question(arguments.words)
    if question is not None and not any(char.isalnum() for char in question):
        raise QuestionEmptyError("the question is empty", remedy="Write what you want to know")
    if arguments.pages is not None:
        check_page_ranges(arguments.pages)
    language = parse_language_option(arguments.language or AUTO)
    options = ReadOptions(Tier.CPU, language, TextLayerMode.AUTO, CPU_MODELS)
    markdown = _markdown_output(arguments, files)
    require_installed()  # before pages are read and models fetched for an answer that cannot come
    requests = [ReadRequest(file.absolute(), options, arguments.pages, arguments.password) for file in files]
    stop = threading.Event()
    with stopping_on_signals(stop, _say_stopping) as signals:
        try:
            if requests:
                _install_reading_pack(program, stop)
            if arguments.model is None:
                install_chat_pack(program, stop)
            with program.asker(AskOptions(arguments.model, arguments.is_private)) as asker:
                return _talk(asker, arguments, requests, question, markdown, stop, signals)
        except JobCancelled:
            return CANCELLED


def files_and_question(words: tuple[str, ...]) -> tuple[list[Path], str | None]:
    """Tell files from the question: the last word is the question unless there is a file of that name.

    Raises:
        FileMissingError: If a word before the last names no file, or the only word looks like one that is not there.
        FileUnreadableError: If a name is no text in UTF-8.
    """
    paths = [Path(word) for word in words]
    question = None
    # Path("") is the folder one is in; an empty word is an empty question.
    is_file = bool(words) and _is_there(words[-1])
    if paths and not is_file and (len(paths) > 1 or _is_question(words[-1])):
        question = words[-1]
        paths = paths[:-1]
    for word in words[: len(paths)]:  # without the question
        path = source_path(word)
        if not _is_there(word):
            raise FileMissingError(
                "no such file", file=shown(path), remedy="Check the name; the question comes last, in quotes"
            )
        require_readable_name(path)
    return paths, question


def _is_there(word: str) -> bool:
    try:
        return bool(word) and Path(word).exists()
    except OSError as error:  # a long question is too long for a name
        return error.errno != errno.ENAMETOOLONG


def _is_question(word: str) -> bool:
    return " " in word.strip() or not word.strip() or word.rstrip().endswith(("?", "？"))


def _install_reading_pack(program: Program, stop: threading.Event) -> None:
    try:
        install_default_pack(program, stop)
    except (ModelError, ExportError) as error:
        # PDFs with good text need no model to be read; let what does need one fail with its own error.
        sys.stderr.write(f"pagesight: {error.message}\n")


def _markdown_output(arguments: ChatArguments, files: list[Path]) -> NamedOutput | None:
    if arguments.markdown is None:
        return None
    return NamedOutput(
        arguments.markdown, option="--markdown", can_overwrite=arguments.can_overwrite, sources=tuple(files)
    )


def _talk(
    asker: Asker,
    arguments: ChatArguments,
    requests: list[ReadRequest],
    question: str | None,
    markdown: NamedOutput | None,
    stop: threading.Event,
    signals: stopping_on_signals,
) -> int:
    context = JobContext(uuid.uuid4().hex, lambda event: None, stop)
    conversation = arguments.conversation
    about = asker.chat.conversation(conversation).document_ids if conversation is not None else None
    documents = _read(asker, requests, context)
    if about is not None:
        if requests:
            _refuse_others(asker, documents, about)
        documents = about
    show = _Screen(asker, as_json=arguments.as_json, documents=len(documents))
    if question is not None:
        talked = _ask(asker, show, AskRequest(question, documents, conversation), context)
        _write_markdown(asker, markdown, talked)
        return CANCELLED if stop.is_set() else OK
    return _loop(asker, show, documents, conversation, markdown, stop, signals)


def _refuse_others(asker: Asker, named: tuple[str, ...], about: tuple[str, ...]) -> None:
    """Make sure that the named files are what a conversation is about, as it would answer from its own.

    Raises:
        SettingInvalidError: If they are not.
    """
    if set(named) != set(about):
        names = ", ".join(filter(None, map(asker.file_names, about))) or "the whole library"
        raise SettingInvalidError(
            f"the conversation is about {names}; the files named are not these, or are read in another way",
            remedy="Leave the files out to go on with it, or leave --conversation out to begin another",
        )


def _loop(
    asker: Asker,
    show: _Screen,
    documents: tuple[str, ...],
    conversation: str | None,
    markdown: NamedOutput | None,
    stop: threading.Event,
    signals: stopping_on_signals,
) -> int:
    """Ask until the person has had enough, and return the exit code.

    A person at a terminal has seen what failed; a script that wrote the questions into a pipe is told by the code.
    """
    failed: list[AppError] = []
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")  # one question that is no text must not end the others
    show.hint(_HELP)
    for suggestion in asker.chat.suggestions(documents):
        show.hint(f"  {suggestion}")
    talked: Conversation | None = None
    while not stop.is_set():
        try:
            with signals.waiting():
                text = input("> " if sys.stdin.isatty() else "")
        except EOFError:
            return _code_after(failed)
        except KeyboardInterrupt:
            show.hint("")  # what comes next on the terminal begins its line
            break
        if text.strip().lower() in _END:
            return _code_after(failed)
        if not text.strip():
            continue
        if text.strip().lower() == _HELP_WORD:
            sys.stderr.write(f"{_HELP}\n")
            continue
        if (wrong := _wrong_command(text.strip(), conversation)) is not None:
            sys.stderr.write(f"pagesight: {wrong}\n")
            continue
        context = JobContext(uuid.uuid4().hex, lambda event: None, stop)
        try:
            if text.strip().lower() == _NEW:
                conversation = None
                continue
            if text.strip().lower() == _AGAIN and conversation is not None:
                with show.answering() as on_update:
                    talked = asker.chat.regenerate(conversation, context, on_update)
                show.answer(talked)
            else:
                talked = _ask(asker, show, AskRequest(text, documents, conversation), context)
        except OutputNotWritableError:
            raise  # nobody reads the answers any more
        except AppError as error:  # one question that fails does not end the talk
            failed.append(error)
            sys.stderr.write(f"pagesight: {error.message}\n")
            continue
        conversation = talked.id
        _write_markdown(asker, markdown, talked)
    return CANCELLED


def _code_after(failed: list[AppError]) -> int:
    if sys.stdin.isatty():
        return OK
    return exit_code_of(failed, has_failed_pages=False, is_cancelled=False)


def _wrong_command(text: str, conversation: str | None) -> str | None:
    """Return what is wrong with a command, which would be asked of the documents else; None for all other text.

    What is no command and not nearly one is a question, a path for example.
    """
    word = text.lower()
    if word == _AGAIN:
        return "nothing was asked yet. Ask a question first." if conversation is None else None
    if word in _COMMANDS or not word.startswith("/") or len(word.split()) > 1:
        return None
    near = difflib.get_close_matches(word, _COMMANDS, n=1, cutoff=_NEAR)
    return f"there is no command {text}; {near[0]} is near. {_HELP}" if near else None


def _ask(asker: Asker, show: _Screen, request: AskRequest, context: JobContext) -> Conversation:
    with show.answering() as on_update:
        talked = asker.chat.ask(request, context, on_update)
    show.answer(talked)
    return talked


def _write_markdown(asker: Asker, output: NamedOutput | None, talked: Conversation) -> None:
    if output is not None:
        output.write(asker.chat.as_markdown(talked.id).encode("utf-8", "replace"))


def _read(asker: Asker, requests: list[ReadRequest], context: JobContext) -> tuple[str, ...]:
    """Read what is not read yet, with progress on a terminal."""
    names = iter(request.path.name for request in requests)
    current, total = "", 0
    is_shown = sys.stderr.isatty()

    def emit(event: ReadingEvent) -> None:
        nonlocal current, total
        if not is_shown:
            return
        if isinstance(event, ReadingOpened):
            current, total = next(names, current), event.pages
        if isinstance(event, ReadingPage) and not event.is_reused:
            sys.stderr.write(f"\rReading {current}: {event.done} of {total} pages\033[K")
            if event.done == total:
                sys.stderr.write("\r\033[K")
            sys.stderr.flush()

    return asker.read(requests, context, emit)


class _Screen:
    """Shows answers: as they come and then checked on a terminal, checked alone elsewhere, as JSON if asked for."""

    def __init__(self, asker: Asker, *, as_json: bool, documents: int) -> None:
        self._asker = asker
        self._as_json = as_json
        self._has_several = documents != 1
        self._is_live = sys.stderr.isatty() and not as_json

    def hint(self, text: str) -> None:
        """Say how to go on, on a terminal only."""
        if sys.stdin.isatty() and not self._as_json:
            sys.stderr.write(f"{text}\n")

    @contextmanager
    def answering(self) -> Iterator[_Live]:
        """Show an answer while it is made; it goes when the checked one is there."""
        live = _Live(is_shown=self._is_live)
        try:
            yield live
        finally:
            live.clear()

    def answer(self, talked: Conversation) -> None:
        """Show the last answer of a conversation."""
        message = talked.messages[-1]
        if self._as_json:
            # ASCII, because standard output may have any encoding.
            self._write(json.dumps(message_object(message) | {"conversation": talked.id}))
            return
        self._write("\n".join([message.content, *self._remarks(message), *self._citations(message)]))

    def _remarks(self, message: ChatMessage) -> list[str]:
        remarks = []
        if message.kind is AnswerKind.QUOTATION:
            remarks.append("(quoted: the line that fits best)")
        if message.is_partial:
            remarks.append("(cut off)")
        if message.note is AnswerNote.OTHER_LANGUAGE:
            remarks.append("(the question is in another language than the document: only figures and names are sure)")
        if 0 < message.pages_read < message.pages_total:
            remarks.append(f"(answered from {message.pages_read} of {message.pages_total} pages)")
        for sentence in message.sentences:
            if sentence.support is not Support.SUPPORTED:
                lacking = f": {', '.join(sentence.missing)}" if sentence.missing else ""
                said = message.content[sentence.start : sentence.end]
                remarks.append(f"({sentence.support.value}{lacking}) {said}")
        return remarks

    def _citations(self, message: ChatMessage) -> list[str]:
        lines = []
        for citation in message.citations:
            lines += self._quoted(citation, f", {citation.support.value}")
        if message.nearest:
            lines.append("(the lines that come nearest; they may not answer it)")
        for citation in message.nearest:
            lines += self._quoted(citation, "")
        return lines

    def _quoted(self, citation: Citation, support: str) -> list[str]:
        name = f"{self._asker.file_names(citation.document_id)}, " if self._has_several else ""
        place = f"  {name}p. {citation.page_index + 1}{support}:"
        return [place, *(f"    {line}" for line in citation.snippet.splitlines())]

    def _write(self, text: str) -> None:
        remedy = "The answer is kept in the conversation; ask again with a reader that stays to the end"
        write_line(text, what="the answer", remedy=remedy)


class _Live:
    """The answer so far on one line of the terminal; called with each update."""

    _WIDTH = 78

    def __init__(self, *, is_shown: bool) -> None:
        self._is_shown = is_shown

    def __call__(self, update: AnswerUpdate) -> None:
        """Show how far the answer is."""
        if not self._is_shown:
            return
        text = " ".join(update.text.split()) or {"search": "Looking …", "load": "Loading the model …"}.get(
            update.stage, ""
        )
        sys.stderr.write(f"\r{text[-self._WIDTH :]}\033[K")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take it away."""
        if self._is_shown:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()


def _say_stopping() -> None:
    sys.stderr.write("\nStopping; what there is of the answer is kept. Press Ctrl-C again to end at once.\n")
