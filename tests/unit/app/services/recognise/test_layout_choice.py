from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.services.recognise.layout_choice import chosen_layout
from core.errors import ModelMissingError
from engines.models.catalog import ModelRole, load_catalog
from engines.models.store import ModelStore


@pytest.fixture
def with_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a models folder whose store says that the first layout model is there."""
    known = next(model.id for model in load_catalog().models if model.role is ModelRole.LAYOUT)
    monkeypatch.setattr(ModelStore, "is_installed", lambda self, model: model == known)
    return tmp_path


def test_geometry_is_taken_where_no_model_is_installed(tmp_path: Path) -> None:
    assert chosen_layout("auto", tmp_path) == ""
    assert chosen_layout("geometric", tmp_path) == ""
    shutil.rmtree(tmp_path)
    assert chosen_layout("auto", tmp_path) == ""


def test_a_model_that_is_asked_for_and_missing_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match="models install") as caught:
        chosen_layout("model", tmp_path)
    assert "layout" in caught.value.message


def test_an_installed_model_is_used_unless_geometry_is_asked_for(with_model: Path) -> None:
    assert chosen_layout("auto", with_model) == chosen_layout("model", with_model) == "PicoDet_layout_cdla"
    assert chosen_layout("geometric", with_model) == ""
