from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import SettingInvalidError
from core.settings import SETTINGS, NetworkPolicy, Settings, declared_fields, settings_from

DOCS = Path(__file__).resolve().parents[3] / "docs" / "settings.md"


def test_declarations_and_fields_agree() -> None:
    assert {setting.key for setting in SETTINGS} == declared_fields()
    assert settings_from({}) == Settings()
    assert settings_from({setting.key: setting.default for setting in SETTINGS}) == Settings()


@pytest.mark.parametrize("key", sorted(declared_fields()))
def test_every_setting_is_documented(key: str) -> None:
    assert f"`{key}`" in DOCS.read_text(encoding="utf-8")


NAN = {"max_megapixels": float("nan")}


def test_values_are_checked() -> None:
    assert settings_from({"network": "never", "stall_timeout_s": 60}).network is NetworkPolicy.NEVER
    for bad in ({"workers": 1000}, {"workers": "2"}, {"workers": True}, {"network": "maybe"}, {"colour": "red"}, NAN):
        with pytest.raises(SettingInvalidError):
            settings_from(bad)
    with pytest.raises(SettingInvalidError, match="1 to 1000000"):
        settings_from({"max_pages": 0})
