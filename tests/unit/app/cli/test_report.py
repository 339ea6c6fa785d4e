from __future__ import annotations

from pathlib import Path

import pytest

from app.cli.report import QuietReport, TerminalReport, event_object, finished_line, proposal_text
from app.services.convert.events import FileFinished, FileOpened, LookedAgain, ProposalMade, RegionsRead

PATH = Path("/in/scan.png")


def proposal(
    old: str, new: str, numbers: tuple[tuple[str, str], ...] = (), *, is_accepted: bool = False
) -> ProposalMade:
    return ProposalMade(PATH, 2, "doubtful", old, new, numbers, is_accepted)


def test_a_difference_is_shown_as_wdiff_does_with_both_readings_of_numbers() -> None:
    text = proposal_text(proposal("paid 12.50 in May", "paid 12.80 in May", (("12.50", "12.80"),)))
    assert text.splitlines() == [
        "scan.png, page 3, doubtful, proposed:",
        "  paid [-12.50-]{+12.80+} in May",
        "  numbers differ, first and second reading: 12.50 / 12.80",
    ]


def test_what_came_or_went_alone_and_what_was_accepted_are_told() -> None:
    assert "{+there+}" in proposal_text(proposal("here", "here there"))
    assert "[-there-]" in proposal_text(proposal("here there", "here"))
    accepted = proposal_text(proposal("a", "1", (("", "1"),), is_accepted=True))
    assert "accepted:" in accepted
    assert "none / 1" in accepted


def test_what_a_page_says_does_not_steer_the_terminal() -> None:
    text = proposal_text(proposal("plain", "\x1b[2J\x1b]0;title\x07 \u202egnirts"))
    assert not any(char in text for char in "\x1b\x07\u202e")


def test_differences_are_results_and_go_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    QuietReport().on_event(proposal("a b", "a c"))
    out, errors = capsys.readouterr()
    assert "[-b-]{+c+}" in out
    assert errors == ""


def test_a_second_look_that_finds_nothing_doubtful_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    with TerminalReport(1) as report:
        report.on_event(FileOpened(PATH, "image/png", 1, 1))
        report.on_event(LookedAgain(PATH, 0, 0))
    assert "scan.png: nothing doubtful to look at again" in capsys.readouterr().err


def test_events_of_the_vision_model_as_json() -> None:
    assert event_object(RegionsRead(PATH, 0, 3, 9, 1, 0)) == {
        "event": "regions_read",
        "path": str(PATH),
        "page_index": 0,
        "done": 3,
        "regions": 9,
        "fallen_back": 1,
    }
    assert event_object(LookedAgain(PATH, 1, 4))["regions"] == 4
    made = event_object(proposal("1", "2", (("1", "2"),)))
    assert (made["event"], made["numbers"], made["accepted"]) == ("proposal", [["1", "2"]], False)


def test_the_line_of_a_finished_file_says_what_the_model_has_read() -> None:
    event = FileFinished(
        PATH, "d", 1, 0, 0.9, 3.0, (), (), regions_read=7, regions_fallen_back=2, doubtful=5, looked_at=3
    )
    line = finished_line(event)
    assert "7 regions by the vision model" in line
    assert "2 regions keep the first reading" in line
    assert "3 of 5 doubtful parts looked at again" in line
