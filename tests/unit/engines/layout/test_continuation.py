from __future__ import annotations

import pytest

from engines.layout.continuation import goes_on


@pytest.mark.parametrize(
    ("end", "start", "is_last_full", "is_first_indented", "expected"),
    [
        ("the boats came in and", "went out again", True, False, True),
        ("the boats came in.", "went out again", True, False, False),
        ("the boats came in.”", "Later they left", True, False, False),
        ("die Sitzung des", "Bundestages wurde vertagt", True, False, True),
        ("die Sitzung des", "Bundestages wurde vertagt", False, False, False),
        ("die Sitzung des", "Bundestages wurde vertagt", True, True, False),
        ("the fisher-", "men slept", False, False, True),
        ("ولما كان من الجوهري", "تعزيز تنمية العلاقات", True, False, True),
        ("借りる前に部品がそろっているか", "確かめてください", True, False, True),
        ("開館時間は九時です。", "祝日は休館です", True, False, False),
        ("", "words", True, False, False),
    ],
)
def test_signs_of_print(end: str, start: str, is_last_full: bool, is_first_indented: bool, expected: bool) -> None:
    found = goes_on(end, start, is_last_full=is_last_full, is_first_indented=is_first_indented, line_count=3)
    assert found is expected
