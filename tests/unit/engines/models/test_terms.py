from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import LicenceNotAcceptedError
from core.settings import NetworkPolicy
from engines.models import terms
from engines.models.catalog import load_catalog
from engines.models.installer import ModelInstaller
from engines.models.store import ModelStore

INDRA = "indra-lite"


def test_every_model_with_terms_ships_their_text_and_is_in_no_pack() -> None:
    models = [model for model in load_catalog().models if model.terms]
    assert [model.id for model in models] == [INDRA]
    for model in models:
        assert "AGREEMENT" in terms.terms_of(model)
        assert not model.pack  # nothing installs it by itself


def test_nothing_is_fetched_before_the_licence_is_accepted(tmp_path: Path) -> None:
    installer = ModelInstaller(ModelStore(tmp_path / "models"))
    with pytest.raises(LicenceNotAcceptedError, match="accept-licence"):
        installer.install([INDRA], policy=NetworkPolicy.NEVER)
    assert not (tmp_path / "models").exists()


def test_an_acceptance_is_kept_until_the_text_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = load_catalog().get(INDRA)
    assert not terms.are_accepted(tmp_path, model)
    terms.accept(tmp_path, model)
    assert terms.are_accepted(tmp_path, model)
    monkeypatch.setattr(terms, "terms_of", lambda model: "another text")
    assert not terms.are_accepted(tmp_path, model)


def test_a_damaged_record_counts_as_no_acceptance(tmp_path: Path) -> None:
    (tmp_path / "accepted-licences.json").write_text("[1, 2")
    model = load_catalog().get(INDRA)
    assert not terms.are_accepted(tmp_path, model)
    terms.accept(tmp_path, model)
    assert terms.are_accepted(tmp_path, model)


def test_models_without_terms_need_no_acceptance(tmp_path: Path) -> None:
    model = load_catalog().pack()[0]
    assert terms.are_accepted(tmp_path, model)
    terms.require_accepted(tmp_path, model)
