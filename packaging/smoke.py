"""Tries a packaged program: an empty home, no network, nothing of the checkout but the samples.

What it does is what a person would: ask the version, read a scan, make a searchable PDF, ask a question, open the
window, start the local server. Text is compared with the truth of the samples.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"
MOST_ERRORS = 0.03
"""Character errors of a sample that are allowed; a whole build has under 0.01."""
FORMATS = ("txt", "md", "html", "docx", "pdf", "csv", "xlsx", "json", "hocr", "alto")
QUESTION = "How heavy is a full barrel?"
ANSWER_HAS = ("small", "car")
# How long anything may take before it counts as hanging: a quiet machine needs less than a twentieth of it.
_TIMEOUT_S = 900
_WINDOW_S = 600
_DRAWN_S = 60
_STARTS = 5
_COLOURS = 100


@dataclass(slots=True)
class Smoke:
    """What a try has found.

    Attributes:
        facts: Times in seconds and other figures by name.
        faults: What is wrong; empty when all is well.
    """

    facts: dict[str, object] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def expect(self, is_so: bool, fault: str) -> None:
        """Note a fault unless something is so."""
        if not is_so:
            self.faults.append(fault)


def run(folder: Path, work: Path) -> Smoke:
    """Try the program of a folder.

    Args:
        folder: Holds the executables.
        work: An own folder for its home, results and pictures; emptied first.
    """
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    found = Smoke()
    trial = Trial(folder, work, found)
    print(f"  network: {'none' if trial.is_without_network else 'that of this machine (a new one was refused)'}")
    for step in (trial.versions, trial.doctor, trial.conversion, trial.question, trial.window, trial.server):
        began, before = time.monotonic(), len(found.faults)
        try:
            step()
        except Exception as error:  # the next steps tell more about what is wrong
            found.faults.append(f"{step.__name__}: {type(error).__name__}: {error}")
        word = "well" if len(found.faults) == before else "FAULT"
        print(f"  {step.__name__}: {word}, {time.monotonic() - began:.1f} s", flush=True)
    return found


class Trial:
    """One program, one empty home, and what was found."""

    def __init__(self, folder: Path, work: Path, found: Smoke) -> None:
        """Prepare; nothing is started."""
        ending = ".exe" if sys.platform == "win32" else ""
        self._command = folder / f"pagesight{ending}"
        self._window = folder / f"pagesight-gui{ending}"
        if not self._window.exists():
            self._window = self._command
        self._work = work
        self._found = found
        self._home = work / "home"
        self._home.mkdir()
        self._without_network = no_network_prefix()
        self.is_without_network = bool(self._without_network)
        found.facts["is_without_network"] = self.is_without_network

    def environment(self, **more: str) -> dict[str, str]:
        """Return what a program of a new user sees: an empty home, no path to any Python."""
        kept = ("PATH", "SYSTEMROOT", "WINDIR", "COMSPEC", "LANG") if sys.platform == "win32" else ("LANG",)
        base = {name: os.environ[name] for name in kept if name in os.environ}
        temporary = self._work / "tmp"
        temporary.mkdir(exist_ok=True)
        home = str(self._home)
        if sys.platform == "win32":
            base |= {"USERPROFILE": home, "APPDATA": home, "LOCALAPPDATA": home, "TEMP": str(temporary)}
            base["TMP"] = str(temporary)
            base["PAGESIGHT_HOME"] = home  # the shell's own table of folders does not follow the variables
        else:
            base |= {"HOME": home, "TMPDIR": str(temporary), "PATH": "/usr/bin:/bin"}
        return base | more

    def call(self, *arguments: str | Path) -> tuple[subprocess.CompletedProcess[str], float]:
        """Run a command; return what came of it and the seconds it took."""
        began = time.monotonic()
        command = [*self._without_network, str(self._command), *map(str, arguments)]
        done = run_to_end(command, self.environment(), self._work, _TIMEOUT_S)
        return done, time.monotonic() - began

    def versions(self) -> None:
        """Take the time of starts."""
        seconds = []
        for _ in range(_STARTS):
            done, took = self.call("version")
            self._found.expect(done.returncode == 0 and "pagesight" in done.stdout, f"version: {_said(done)}")
            seconds.append(took)
        self._found.facts["first_start_s"] = round(seconds[0], 2)
        self._found.facts["start_s"] = round(min(seconds), 2)

    def doctor(self) -> None:
        """The program itself finds nothing to complain about, and its models inside."""
        done, took = self.call("doctor", "--json")
        report = json.loads(done.stdout)
        self._found.facts["doctor_s"] = round(took, 2)
        self._found.expect(not report["problems"], f"doctor: {report['problems']}")

    def conversion(self) -> None:
        """Reads a scan, a picture and a HEIC into every format, compares texts, reads the searchable PDF back."""
        out = self._work / "out"
        photo = self._work / "photo.heic"
        self._make_heic(SAMPLES / "receipt.jpg", photo)
        sources = [SAMPLES / "scan.pdf", SAMPLES / "invoice.png", photo]
        command = ("convert", *sources, "--format", ",".join(FORMATS), "--pdfa", "--out", out, "--overwrite")
        done, took = self.call(*command)
        if done.returncode and "run it again" in done.stderr:
            # A page that made no progress for 45 seconds: a machine with too much to do, or a fault that shows again.
            self._found.facts["convert_first_try"] = _said(done)
            done, took = self.call(*command)
        self._found.facts["convert_s"] = round(took, 2)
        self._found.expect(done.returncode == 0, f"convert: {_said(done)}")
        for source, sample in zip(sources, ("scan.pdf", "invoice.png", "receipt.jpg"), strict=True):
            text = (out / f"{source.stem}.txt").read_text(encoding="utf-8")
            rate = error_rate(text, (SAMPLES / f"{sample}.truth.txt").read_text(encoding="utf-8"))
            self._found.facts[f"error_rate_{source.name}"] = round(rate, 4)
            self._found.expect(rate <= MOST_ERRORS, f"{source.name} was read with {rate:.1%} character errors")
        for form in FORMATS:
            written = out / f"invoice.{'xml' if form == 'alto' else form}"
            self._found.expect(written.exists() and written.stat().st_size > 0, f"no {form} was written")
        from pypdf import PdfReader

        hidden = "\n".join(page.extract_text() for page in PdfReader(out / "invoice.pdf").pages)
        self._found.expect("2025-0318" in hidden, "the searchable PDF does not hold the text")
        again, took = self.call("convert", sources[1], "--format", "txt", "--out", out, "--overwrite")
        self._found.facts["convert_again_s"] = round(took, 2)
        self._found.expect(again.returncode == 0, f"convert again: {_said(again)}")

    @staticmethod
    def _make_heic(source: Path, target: Path) -> None:
        import pillow_heif
        from PIL import Image

        pillow_heif.register_heif_opener()
        with Image.open(source) as picture:
            picture.save(target, quality=90)

    def question(self) -> None:
        """Asks a document; the answer must cite the line that has it."""
        done, took = self.call("chat", SAMPLES / "born-digital.pdf", QUESTION, "--json")
        self._found.facts["question_s"] = round(took, 2)
        self._found.expect(done.returncode == 0, f"chat: {_said(done)}")
        answer = json.loads(done.stdout.strip().splitlines()[-1])
        content = json.dumps(answer, ensure_ascii=False)
        self._found.facts["answer"] = _content_of(answer)
        self._found.expect(all(word in content for word in ANSWER_HAS), f"chat answered: {content[:300]}")

    def window(self) -> None:
        """Opens the window with a sample, waits until it is read, takes a picture where there is a screen to take."""
        with screen() as display:
            more = {"DISPLAY": display} if display else {"QT_QPA_PLATFORM": "offscreen"}
            arguments = [*self._without_network, str(self._window), str(SAMPLES / "receipt.jpg")]
            log = (self._work / "window.log").open("wb")
            began = time.monotonic()
            process = subprocess.Popen(  # noqa: S603
                arguments,
                env=self.environment(**more),
                cwd=self._work,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
            try:
                if display:
                    shown = _wait(lambda: _has_window(display), process)
                    self._found.facts["window_s"] = round(time.monotonic() - began, 2) if shown else None
                    self._found.expect(shown, "no window came up")
                is_read = _wait(lambda: self._is_in_library("receipt.jpg"), process)
                self._found.facts["window_has_read_s"] = round(time.monotonic() - began, 2) if is_read else None
                self._found.expect(is_read, "the window did not read the sample")
                if display:
                    self._picture(display)
                self._found.expect(process.poll() is None, "the window went away by itself")
            finally:
                process.terminate()
                with suppress(subprocess.TimeoutExpired):
                    process.wait(20)
                process.kill()
                log.close()
        said = (self._work / "window.log").read_text(encoding="utf-8", errors="replace")
        self._found.expect("Traceback" not in said and "cannot" not in said, f"the window said: {said[-500:]}")

    def server(self) -> None:
        """Starts the local server, makes a token and has a picture read over HTTP."""
        script = Path(__file__).resolve().parent / "smoke_server.py"
        words = ("CORNER GROCERY", "18.48")
        command = [*self._without_network, sys.executable, script, self._command, SAMPLES / "receipt.jpg", *words]
        asked = run_to_end(list(map(str, command)), self.environment(), self._work, 2 * _TIMEOUT_S)
        self._found.facts["server"] = asked.stdout.strip()
        self._found.expect(asked.returncode == 0, f"serve: {_said(asked)}")

    def _is_in_library(self, name: str) -> bool:
        for file in self._home.rglob("library.sqlite"):
            with suppress(sqlite3.Error):
                connection = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)
                try:
                    query = "SELECT count(*) FROM pages JOIN documents ON id = document_id WHERE name = ?"
                    return bool(connection.execute(query, (name,)).fetchone()[0])
                finally:
                    connection.close()
        return False

    def _picture(self, display: str) -> None:
        target = self._work / "window.png"
        taker = shutil.which("import")
        if taker is None:
            self._found.facts["window_picture"] = "not taken: ImageMagick is not here"
            return
        from PIL import Image

        end = time.monotonic() + _DRAWN_S
        colours = 0
        while colours <= _COLOURS and time.monotonic() < end:
            time.sleep(3)  # the page is drawn by another process
            command = [taker, "-window", "root", str(target)]
            subprocess.run(command, env={"DISPLAY": display}, check=True, timeout=_WINDOW_S)  # noqa: S603
            with Image.open(target) as picture:
                colours = len(picture.convert("RGB").getcolors(1 << 24) or ())
        self._found.facts["window_picture"] = target.name
        self._found.expect(colours > _COLOURS, f"the picture of the window has {colours} colours: nothing was drawn")


def run_to_end(
    command: Sequence[str], environment: dict[str, str], folder: Path, timeout_s: float
) -> subprocess.CompletedProcess[str]:
    """Run a command without input; where it takes too long, all that it has started ends with it.

    Raises:
        subprocess.TimeoutExpired: With what it had said so far.
    """
    process = subprocess.Popen(  # noqa: S603 - what was just built
        command, env=environment, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, encoding="utf-8", errors="replace", start_new_session=sys.platform != "win32",
    )  # fmt: skip
    try:
        said, errors = process.communicate(timeout=timeout_s)
    except subprocess.TimeoutExpired:
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise
    return subprocess.CompletedProcess(command, process.returncode, said, errors)


def no_network_prefix() -> list[str]:
    """Return what to put before a command that shall have no network but its loopback; empty where that is refused."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return []
    up = 'ip link set lo up 2>/dev/null; exec "$@"'
    for kind in (["--net"], ["--user", "--map-root-user", "--net"]):
        prefix = ["unshare", *kind, "--", "sh", "-c", up, "sh"]
        if subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode == 0:  # noqa: S603
            return prefix
    return []


def error_rate(text: str, truth: str) -> float:
    """Return the character edits a character of the truth, white space folded."""
    from rapidfuzz.distance import Levenshtein

    read, wanted = " ".join(text.split()), " ".join(truth.split())
    return Levenshtein.distance(read, wanted) / max(1, len(wanted))


@contextmanager
def screen() -> Iterator[str]:
    """Start a screen in memory for the time of the block and give its name; "" where there is no Xvfb."""
    server = shutil.which("Xvfb")
    if server is None:
        yield ""
        return
    reading, writing = os.pipe()
    process = subprocess.Popen(  # noqa: S603
        [server, "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as stream:
            number = stream.readline().strip()
        yield f":{number}" if number else ""  # none: it could not start
    finally:
        process.terminate()
        process.wait(20)


def _has_window(display: str) -> bool:
    finder = shutil.which("xdotool")
    if finder is None:
        return True
    command = [finder, "search", "--onlyvisible", "--class", "pagesight"]
    return subprocess.run(command, env={"DISPLAY": display}, capture_output=True, check=False).returncode == 0  # noqa: S603


def _wait(is_so: Callable[[], bool], process: subprocess.Popen[bytes]) -> bool:
    end = time.monotonic() + _WINDOW_S
    while time.monotonic() < end and process.poll() is None:
        if is_so():
            return True
        time.sleep(0.05)
    return False


def _content_of(answer: object) -> str:
    if isinstance(answer, dict):
        for value in (answer.get("content"), answer.get("answer"), answer.get("message")):
            if isinstance(value, str):
                return value
            if isinstance(value, dict):
                return _content_of(value)
    return json.dumps(answer, ensure_ascii=False)[:200]


def _said(done: subprocess.CompletedProcess[str]) -> str:
    return f"exit code {done.returncode}; {done.stdout[-300:]} {done.stderr[-700:]}".strip()
