"""The command ``chat``: words to files and question, and what is shown of an answer."""

from __future__ import annotations

import io
import json
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.cli import chat as command
from app.cli.chat import ChatArguments, files_and_question, run_chat
from app.cli.program import AskOptions
from app.services.chat.asker import Asker
from app.services.chat.service import ChatService
from core.chat import Conversation
from core.errors import (
    ConversationUnknownError,
    FileMissingError,
    FileUnreadableError,
    NotBuiltError,
    OutputExistsError,
    OutputNotWritableError,
    QuestionEmptyError,
    SettingInvalidError,
)
from engines.llama.runtime import require_installed
from tests.fakes.asked_documents import add_document, library_of
from tests.fakes.text_model import ScriptedTextModel

LEASE = "The rent is 1,240.00 euros a month.\n\nBefore the keys are handed over a deposit of 3,720.00 euros is paid."


class _Reading:
    """Has read every file already."""

    def __init__(self, document: str) -> None:
        self.document = document

    def read(self, request: object, context: object, emit: object) -> _Reading:
        return self

    @property
    def document_id(self) -> str:
        return self.document


class _Terminal(io.StringIO):
    """Standard input of a person."""

    def isatty(self) -> bool:
        return True


class _Program:
    """Gives an asker on a library in memory."""

    def __init__(self, said: str = "") -> None:
        self.library, ids = library_of(lease=LEASE)
        self.document = ids["lease"]
        self.model = ScriptedTextModel([said])
        self.options: AskOptions | None = None

    @contextmanager
    def asker(self, options: AskOptions) -> Iterator[Asker]:
        self.options = options
        yield Asker(_Reading(self.document), ChatService(self.library, self.model), lambda document: "lease.pdf")  # type: ignore[arg-type]  # duck


@pytest.fixture(autouse=True)
def _no_installation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "install_default_pack", lambda program, stop: None)
    monkeypatch.setattr(command, "install_chat_pack", lambda program, stop: None)
    monkeypatch.setattr(command, "require_installed", lambda: None)


def arguments(
    *words: str,
    as_json: bool = False,
    conversation: str | None = None,
    markdown: Path | None = None,
    can_overwrite: bool = False,
) -> ChatArguments:
    return ChatArguments(words, None, None, None, conversation, None, False, as_json, markdown, can_overwrite)


def run(program: _Program, given: ChatArguments) -> int:
    return run_chat(program, given)  # type: ignore[arg-type]  # only what the command uses


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "lease.pdf"
    path.write_bytes(b"%PDF-")
    return str(path)


def test_last_word_is_the_question(file: str) -> None:
    assert files_and_question((file, "How much?")) == ([Path(file)], "How much?")
    assert files_and_question((file, file)) == ([Path(file), Path(file)], None)
    assert files_and_question(("How much is it?",)) == ([], "How much is it?")
    assert files_and_question((file, "")) == ([Path(file)], "")


def test_empty_word_before_the_question_is_no_folder() -> None:
    with pytest.raises(FileMissingError, match="an empty word"):
        files_and_question(("", "How much?"))


@pytest.mark.parametrize("words", [("missing.pdf",), ("missing.pdf", "How much?")])
def test_file_that_is_not_there_is_named(words: tuple[str, ...]) -> None:
    with pytest.raises(FileMissingError, match=r"missing\.pdf"):
        files_and_question(words)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_file_whose_name_is_no_text_is_told_as_elsewhere(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/b\xffd.png"
    Path(os.fsdecode(path)).write_bytes(b"x")
    with pytest.raises(FileUnreadableError, match=r"b\\udcffd\.png: the name or folder holds bytes"):
        files_and_question((os.fsdecode(path), "How much?"))


def test_question_too_long_for_a_name_is_a_question(file: str) -> None:
    question = f"How much is {'very ' * 100}much?"
    assert files_and_question((file, question)) == ([Path(file)], question)
    assert files_and_question((question,)) == ([], question)


def test_answer_is_shown_with_its_lines(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(_Program("The deposit is 3,720.00 euros."), arguments(file, "How much is the deposit?")) == 0
    out = capsys.readouterr().out
    assert out.splitlines() == [
        "“Before the keys are handed over a deposit of 3,720.00 euros is paid.” (p. 1)."
        if "“" in out
        else "The deposit is 3,720.00 euros (p. 1).",
        *(["(quoted: the line that fits best)"] if "“" in out else []),
        "  p. 1, supported:",
        "    Before the keys are handed over a deposit of 3,720.00 euros is paid.",
    ]


def test_refusal_is_shown_with_what_comes_near(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(_Program(), arguments(file, "Which notary certified the rent?")) == 0
    assert capsys.readouterr().out.splitlines() == [
        "This is not in the document",
        "(the lines that come nearest; they may not answer it)",
        "  p. 1:",
        "    The rent is 1,240.00 euros a month.",
    ]
    assert run(_Program(), arguments(file, "Which notary certified the rent?", as_json=True)) == 0
    message = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert message["citations"] == []
    (near,) = message["nearest"]
    assert (near["page"], near["snippet"]) == (1, "The rent is 1,240.00 euros a month.")


def test_json_ends_with_the_message_of_the_contract(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    program = _Program()
    assert run(program, arguments(file, "How much is the rent?", as_json=True)) == 0
    message = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert message["role"] == "assistant"
    assert "1,240.00" in message["content"]
    assert message["citations"][0]["page"] == 1
    assert message["citations"][0]["snippet"] == "The rent is 1,240.00 euros a month."
    assert run(program, arguments(file, "and the deposit?", as_json=True, conversation=message["conversation"])) == 0
    assert "3,720.00" in json.loads(capsys.readouterr().out.splitlines()[-1])["content"]


def test_files_beside_a_conversation_are_those_it_is_about(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    program = _Program()
    assert run(program, arguments(file, "How much is the rent?", as_json=True)) == 0
    talked = json.loads(capsys.readouterr().out.splitlines()[-1])["conversation"]
    program.document = add_document(program.library, "letter", "The parcel weighs 12 kilograms.")
    with pytest.raises(SettingInvalidError, match=r"the conversation is about lease\.pdf; the files named") as raised:
        run(program, arguments(file, "How heavy is the parcel?", conversation=talked))
    assert raised.value.exit_code == 2
    assert len(program.library.conversations.get(talked).messages) == 2
    assert run(program, arguments("and the deposit?", conversation=talked)) == 0
    assert "3,720.00" in capsys.readouterr().out
    with pytest.raises(ConversationUnknownError):
        run(program, arguments(file, "How heavy is the parcel?", conversation="0" * 32))


def test_empty_question_is_an_error(file: str) -> None:
    with pytest.raises(QuestionEmptyError):
        run(_Program(), arguments(file, " ?"))


def test_talk_goes_on_until_the_person_quits(
    file: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    typed = iter(["How much is the rent?", "", "and the deposit?", "/quit"])
    monkeypatch.setattr("builtins.input", lambda prompt="": next(typed))
    written = tmp_path / "talk.md"
    assert run(_Program(), arguments(file, markdown=written)) == 0
    out = capsys.readouterr().out
    assert "1,240.00" in out
    assert "3,720.00" in out
    assert "## and the deposit?" in written.read_text(encoding="utf-8")


def test_markdown_replaces_no_file_unasked_and_the_source_never(file: str, tmp_path: Path) -> None:
    program, mine = _Program(), tmp_path / "mine.md"
    mine.write_text("mine")
    with pytest.raises(OutputExistsError):
        run(program, arguments(file, "How much is the rent?", markdown=mine))
    with pytest.raises(OutputNotWritableError, match="source file itself"):
        run(program, arguments(file, "How much is the rent?", markdown=Path(file), can_overwrite=True))
    assert program.options is None  # nothing was opened or read
    assert (mine.read_text(), Path(file).read_bytes()) == ("mine", b"%PDF-")
    assert run(program, arguments(file, "How much is the rent?", markdown=mine, can_overwrite=True)) == 0
    assert "1,240.00" in mine.read_text(encoding="utf-8")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_ends_a_talk_that_waits_for_a_question(
    file: str, number: signal.Signals, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def wait(prompt: str = "") -> str:
        signal.raise_signal(number)
        asked.append("still waiting")
        return "How much is the rent?"

    monkeypatch.setattr("builtins.input", wait)
    assert run(_Program(), arguments(file)) == 130
    assert asked == []
    assert capsys.readouterr() == ("", "")


def test_signal_during_an_answer_ends_the_talk_after_it(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["How much is the rent?"])
    monkeypatch.setattr("builtins.input", lambda prompt="": next(typed))
    program = _Program()
    written = command._Screen.answer

    def answer(screen: command._Screen, talked: Conversation) -> None:
        written(screen, talked)
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(command._Screen, "answer", answer)
    assert run(program, arguments(file)) == 130


def test_end_of_input_ends_the_talk(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def end(prompt: str = "") -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", end)
    assert run(_Program(), arguments(file)) == 0


def test_question_that_fails_does_not_end_the_talk(
    file: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = iter(["???", "How much is the rent?", "/quit"])
    monkeypatch.setattr("builtins.input", lambda prompt="": next(typed))
    monkeypatch.setattr("sys.stdin", _Terminal())
    assert run(_Program(), arguments(file)) == 0
    shown = capsys.readouterr()
    assert "the question is empty" in shown.err
    assert "1,240.00" in shown.out


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (["How much is the rent?"], 0),
        (["???", "How much is the rent?"], 95),
        (["???", "!!!", "/quit"], 95),
        (["???", "word " * 1000], 10),
    ],
)
def test_script_learns_from_the_code_that_questions_failed(
    file: str, typed: list[str], code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in typed)))
    assert run(_Program(), arguments(file)) == code


def test_talk_ends_where_nobody_reads_the_answers(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    program, given = _Program(), iter(["How much is the rent?", "And the deposit?"])
    monkeypatch.setattr("builtins.input", lambda prompt="": next(given))

    def gone(*_: object, **__: object) -> None:
        raise OutputNotWritableError("the answer cannot be written")

    monkeypatch.setattr(command, "write_line", gone)
    with pytest.raises(OutputNotWritableError):
        run(program, arguments(file))
    assert next(given) == "And the deposit?"  # it was not asked


def test_unknown_command_is_not_asked_of_the_document(
    file: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = iter(["/again", "/help", "/agian", "/new", "/quit"])
    monkeypatch.setattr("builtins.input", lambda prompt="": next(typed))
    assert run(_Program(), arguments(file)) == 0
    shown = capsys.readouterr()
    assert "nothing was asked yet" in shown.err
    assert "\nAsk about the document. /new begins" in shown.err
    assert "there is no command /agian; /again is near. Ask about the document." in shown.err
    assert shown.out == ""


@pytest.mark.parametrize("path", ["/etc", "/etc/passwd", "/usr", "/dev", "/home"])
def test_path_is_a_question(
    file: str, path: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = iter([path, "/quit"])
    monkeypatch.setattr("builtins.input", lambda prompt="": next(typed))
    program = _Program()
    assert run(program, arguments(file)) == 0
    assert "no command" not in capsys.readouterr().err
    (talked,) = program.library.conversations.about((program.document,))
    assert [message.content for message in talked.messages][:1] == [path]


def test_without_llama_cpp_nothing_is_read_or_fetched(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fetched: list[str] = []
    monkeypatch.setattr(command, "install_default_pack", lambda program, stop: fetched.append("reading"))
    monkeypatch.setattr(command, "install_chat_pack", lambda program, stop: fetched.append("chat"))
    monkeypatch.setattr(command, "require_installed", require_installed)
    monkeypatch.setitem(sys.modules, "llama_cpp", None)
    program = _Program()
    with pytest.raises(NotBuiltError, match="llama-cpp-python, which is not installed"):
        run(program, arguments(file, "How much is the deposit?"))
    assert fetched == []
    assert program.options is None
