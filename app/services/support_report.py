"""The report that a person may copy into a bug report: versions, settings and the end of the log, nothing private.

The log names files, and never holds text of a document; the report relies on neither. It keeps what is known to be the
program's own words and leaves out everything else. Any thread.
"""

from __future__ import annotations

import getpass
import os
import platform
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import IntEnum
from pathlib import Path

from core.settings import SETTINGS, Settings

LAST_LINES = 200
_READ_BYTES = 4_000_000  # of the end of the log: its files are rotated before they get longer

# As ``app.services.logs`` writes them: time, process, name of the part, level, message.
_HEAD = re.compile(
    r"^(?P<head>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} \d+ \S+ (?P<level>[A-Z]+)) ?(?P<message>.*)$", re.DOTALL
)
# The lines of a trace that are Python's own words.
_TRACE_FRAME = re.compile(r'^\s*File "(?P<path>[^"]*)", line (?P<line>\d+), in (?P<name>[\w<>.]+)\s*$')
_TRACE_TITLE = re.compile(
    r"^(Traceback \(most recent call last\):|The above exception was the direct cause of the following exception:|"
    r"During handling of the above exception, another exception occurred:|)$"
)
_ERROR_NAME = re.compile(r"^(?P<name>[A-Za-z_][\w.]*(?:Error|Exception|Warning|Interrupt|Exit|Cancelled))(?::.*)?$")
_OUR_PARTS = re.compile(r"[\\/](?P<part>(?:app|core|engines|exporters)[\\/][\w\\/]+\.py)$")
_THEIR_PARTS = re.compile(
    r"^.*[\\/](?:site-packages|lib[\\/]python[\d.]+)[\\/](?P<part>[\w\\/.-]+\.py)$", re.IGNORECASE
)
_QT_PLACE = re.compile(r"Q[A-Za-z]+(?:::\w+)?")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|“[^”]*”|„[^“]*“|«[^»]*»")


class Level(IntEnum):
    """How grave a message is; the numbers are those of the module ``logging``."""

    INFO = 20
    WARNING = 30
    ERROR = 40
    CRITICAL = 50


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One message.

    Attributes:
        head: Time, process, part of the program and level, as in the file; "" for lines before the first message.
        level: How grave it is.
        message: Its first line.
        rest: Further lines, a trace mostly.
    """

    head: str
    level: Level
    message: str
    rest: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The message as it is in the file."""
        return "\n".join([f"{self.head} {self.message}".strip(), *self.rest])


def read_log(path: Path) -> tuple[LogEntry, ...]:
    """Return the messages of the log file, the oldest first; nothing where there is no file.

    Raises:
        OSError: If it cannot be read.
    """
    try:
        with path.open("rb") as stream:
            stream.seek(0, os.SEEK_END)
            stream.seek(max(0, stream.tell() - _READ_BYTES))
            text = stream.read().decode("utf-8", "replace")
    except FileNotFoundError:
        return ()
    return parse_log(text.splitlines())


def parse_log(lines: Iterable[str]) -> tuple[LogEntry, ...]:
    """Return the messages that lines of a log file hold."""
    entries: list[tuple[str, Level, str, list[str]]] = []
    for line in lines:
        match = _HEAD.match(line)
        if match is not None:
            level = Level.__members__.get(match["level"], Level.INFO)
            entries.append((match["head"], level, match["message"], []))
        elif entries:
            entries[-1][3].append(line)
    return tuple(LogEntry(head, level, message, tuple(rest)) for head, level, message, rest in entries)


def make_report(
    version: str, versions: Mapping[str, str], settings: Settings, entries: Iterable[LogEntry], *, where: str
) -> str:
    """Return the report.

    Args:
        version: Of this program.
        versions: Names and versions of its parts.
        settings: Those in force; only numbers, switches and choices are named, never a text a person wrote.
        entries: Messages, the oldest first; the last ``LAST_LINES`` lines are taken.
        where: Kind of desktop, such as the name of Qt's platform.
    """
    parts = [f"Pagesight {version}", f"Python {platform.python_version()}", f"{platform.platform()} ({where})"]
    parts += [f"{name} {number}" for name, number in versions.items()]
    values = asdict(settings)
    changed = [
        f"{setting.key} = {_shown(values[setting.key], is_free=_is_free(setting.default, setting.choices))}"
        for setting in SETTINGS
        if values[setting.key] != setting.default
    ]
    lines = [line for entry in entries for line in _clean(entry)]
    head = "The last lines of the log, without names of files and without quoted words:"
    return "\n".join(
        [*parts, "", "Settings that are not the default:", *(changed or ["none"]), "", head, *lines[-LAST_LINES:]]
    )


def _is_free(default: object, choices: tuple[str, ...]) -> bool:
    return isinstance(default, str) and not choices


def _shown(value: object, *, is_free: bool) -> str:
    return "(own text)" if is_free else str(value)


def _clean(entry: LogEntry) -> list[str]:
    lines = [f"{entry.head} {clean_text(entry.message)}"]
    for line in entry.rest:
        cleaned = _clean_trace_line(line)
        if cleaned:
            lines.append(cleaned)
    return lines


def _clean_trace_line(line: str) -> str:
    """Return a line of a trace: places in program code and names of errors; no source lines, no error texts."""
    frame = _TRACE_FRAME.match(line)
    if frame is not None:
        part = _OUR_PARTS.search(frame["path"]) or _THEIR_PARTS.search(frame["path"])
        name = part["part"].replace("\\", "/") if part is not None else "…"
        return f"  {name}:{frame['line']} {frame['name']}"
    if _TRACE_TITLE.match(line):
        return line
    error = _ERROR_NAME.match(line.strip(" |+-"))
    return error["name"] if error is not None else ""


def clean_text(text: str) -> str:
    """Return what of a message are the program's own words.

    Messages are written as fixed words, a colon, and then what it was about; so only what stands before the first colon
    is kept, without quoted words, paths and names of files. Of what follows only the name of an error is.
    """
    if text.startswith("Qt: "):
        place = _QT_PLACE.match(text[4:])
        return f"Qt: {place[0]} …" if place is not None else "Qt: …"
    said, colon, about = text.partition(":")
    result = _QUOTED.sub("'…'", said)
    for private in _private_words():
        result = result.replace(private, "…")
    # A path may hold spaces: from its first separator on nothing is certain to be ours.
    result = re.sub(r"\S*[\\/].*", "(path)", result)
    # A name of a file may hold spaces too: what stands before it goes with it.
    result = re.sub(r"^.*\S\.[A-Za-z][A-Za-z0-9]{1,4}\b", "(file)", result)
    if not colon:
        return result
    error = _ERROR_NAME.match(about.strip())
    return f"{result}: {error['name'] if error is not None else '…'}"


def _private_words() -> list[str]:
    words = {str(Path.home()), os.path.expanduser("~")}  # noqa: PTH111 - says something where Path.home would raise
    try:
        words.add(getpass.getuser())
    except (KeyError, OSError):  # a user without a name
        words.discard("")
    return sorted((word for word in words if len(word) > 2), key=len, reverse=True)
