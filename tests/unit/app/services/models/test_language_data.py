from __future__ import annotations

from pathlib import Path

import pytest

from app.services.languages import languages
from app.services.models.language_data import LanguageData, language_data, models_for
from app.services.models.service import ModelRow, ModelService
from core.errors import LanguageUnsupportedError
from engines.models.store import ModelStore
from tests.fakes.tessdata import tessdata


def rows_of(root: Path, *installed: str) -> tuple[ModelRow, ...]:
    """All models on a machine whose system has data of Tesseract by these names."""
    system = root / "system"
    system.mkdir()
    for name in installed:
        (system / f"{name}.traineddata").write_bytes(tessdata())
    return ModelService(ModelStore(root / "models", system_tessdata=(system,))).list()


def of(code: str, found: tuple[LanguageData, ...]) -> LanguageData:
    return next(data for data in found if data.language.code == code)


def test_language_with_its_own_data_of_the_system_is_ready(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, "heb")
    found = language_data(rows)
    assert len(found) == len(languages())
    hebrew = of("he", found)
    assert (hebrew.is_ready, hebrew.reader, hebrew.to_install) == (True, "tesseract-heb", "")
    (row,) = (row for row in rows if row.id == "tesseract-heb")
    assert row.is_system
    assert row.source.startswith(str(tmp_path / "system"))
    assert row.languages == ("he",)


def test_data_of_the_script_serves_too(tmp_path: Path) -> None:
    assert of("he", language_data(rows_of(tmp_path, "Hebrew"))).reader == "tesseract-script-Hebrew"


def test_what_is_missing_is_named_with_size_and_package(tmp_path: Path) -> None:
    hebrew = of("he", language_data(rows_of(tmp_path)))
    assert not hebrew.is_ready
    assert (hebrew.reader, hebrew.to_install, hebrew.package) == ("", "tesseract-heb", "tesseract-ocr-heb")
    assert hebrew.size == 961404


def test_what_was_measured_is_offered_before_what_was_not(tmp_path: Path) -> None:
    arabic = of("ar", language_data(rows_of(tmp_path)))
    assert arabic.language.readers[0] == "arabic_PP-OCRv5_mobile_rec"
    assert arabic.to_install == "tesseract-ara"


def test_general_model_alone_is_not_enough_where_it_lacks_letters(tmp_path: Path) -> None:
    rows = rows_of(tmp_path)
    store = tmp_path / "models" / "PP-OCRv6_small_rec"
    assert not store.exists()
    vietnamese = of("vi", language_data(rows))
    assert vietnamese.to_install == "tesseract-vie"
    assert of("en", language_data(rows)).to_install == "tesseract-eng"


def test_models_for_languages(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, "yid")
    assert models_for(["he", "iw", "yi", "sr"], rows) == ("tesseract-heb", "tesseract-srp")
    assert models_for([], rows) == ()
    with pytest.raises(LanguageUnsupportedError, match="tlh"):
        models_for(["tlh"], rows)


def test_the_systems_data_does_not_count_as_installed_by_us(tmp_path: Path) -> None:
    system = tmp_path / "system"
    system.mkdir()
    (system / "heb.traineddata").write_bytes(tessdata()[:60])
    service = ModelService(ModelStore(tmp_path / "models", system_tessdata=(system,)))
    assert service.facts().size == 0
    assert not service.remove("tesseract-heb")
    (verification,) = service.verify(["tesseract-heb"])
    assert verification.error is not None
    assert "of the system" in verification.error.message
