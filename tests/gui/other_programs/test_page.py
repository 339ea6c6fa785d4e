"""The page of settings about other programs, on real tokens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.other_programs.page import OtherProgramsPage
from app.gui.other_programs.serving import ServingState
from app.gui.other_programs.token_dialog import TokenDialog
from app.gui.other_programs.token_table import HINT, NAME, PAGES, STATE, USED_AT
from app.gui.settings_dialog.dialog import SettingsDialog
from app.services.accounts.port import Caller, Token, TokenLimits
from app.services.settings_file import load_settings
from core.errors import PortTakenError, TokenInvalidError
from core.model import Tier
from core.settings import Settings
from tests.fakes.api_serving import FakeApi

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Bench:
    def __init__(self, window: MainWindow, api: FakeApi) -> None:
        self.window, self.api = window, api
        self.dialog: SettingsDialog = window.open_settings()
        self.dialog.show_other_programs()
        self.page: OtherProgramsPage = self.dialog.programs_page
        assert self.page.tokens is not None
        self.tokens = self.page.tokens
        assert window.services.accounts is not None
        self.accounts = window.services.accounts


@pytest.fixture
def bench(make_window: Callable[..., MainWindow]) -> Bench:
    api = FakeApi()
    return Bench(make_window(api=api), api)


def click(owner: QWidget, text: str) -> None:
    found = [b for b in owner.findChildren(QPushButton) if b.text().replace("&", "") == text and b.isVisible()]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def dialog_of(bench: Bench) -> TokenDialog:
    return next(found for found in bench.tokens.findChildren(TokenDialog) if found.isVisible())


def make(qtbot: QtBot, bench: Bench, name: str, limits: TokenLimits | None = None) -> str:
    bench.tokens.make(name, limits or TokenLimits())
    qtbot.waitUntil(lambda: bench.tokens.model.rowCount() > 0 and bench.tokens.secret_box.isVisible())
    return bench.tokens.secret.line.text()


def cell(bench: Bench, row: int, column: int) -> str:
    return str(bench.tokens.model.index(row, column).data())


def test_the_switch_serves_at_once_and_shows_the_address(qtbot: QtBot, bench: Bench) -> None:
    server = bench.page.server
    assert server.address.isHidden()
    server.switch.click()
    qtbot.waitUntil(server.address.isVisible)
    assert server.address.line.text() == "http://127.0.0.1:8765"
    assert load_settings(bench.window.services.paths.settings_file).api_enabled
    click(server.address, "Copy")
    assert QGuiApplication.clipboard().text() == "http://127.0.0.1:8765"
    # Cancel closes the dialog, and takes nothing of it back
    bench.dialog.reject()
    assert load_settings(bench.window.services.paths.settings_file).api_enabled


def test_save_keeps_what_the_switch_has_set(qtbot: QtBot, bench: Bench) -> None:
    bench.page.server.switch.click()
    qtbot.waitUntil(lambda: bench.window.surroundings.programs.serving.state is ServingState.ON)
    bench.dialog.form("reading").set_values({"workers": 3})
    click(bench.dialog, "Save")
    assert load_settings(bench.window.services.paths.settings_file) == Settings(api_enabled=True, workers=3)
    assert bench.window.surroundings.programs.serving.state is ServingState.ON


def test_another_port_starts_anew(qtbot: QtBot, bench: Bench) -> None:
    bench.page.server.switch.click()
    qtbot.waitUntil(bench.page.server.address.isVisible)
    bench.page.server.port.setValue(9001)
    qtbot.waitUntil(lambda: bench.page.server.address.line.text() == "http://127.0.0.1:9001")
    assert "http://127.0.0.1:9001/api/v1/ocr/" in bench.page.example.box.toPlainText()


def test_a_taken_port_is_told_on_the_page(qtbot: QtBot, bench: Bench) -> None:
    server = bench.page.server
    bench.api.error = PortTakenError("port 8765 is in use", remedy="Choose another port")
    server.switch.click()
    qtbot.waitUntil(lambda: "Port 8765 is in use" in server.notice.text)
    bench.api.error = None
    click(server.notice, "Try again")
    qtbot.waitUntil(server.address.isVisible)
    assert server.notice.text == ""


def test_a_new_token_is_shown_once(qtbot: QtBot, bench: Bench) -> None:
    qtbot.waitUntil(lambda: not bench.tokens.table.isVisible())
    bench.tokens.new.click()
    dialog = dialog_of(bench)
    assert not dialog._ok.isEnabled()
    dialog.name.setText("script")
    dialog.monthly.setValue(100)
    dialog.priority.setValue(2)
    click(dialog, "Make the token")
    qtbot.waitUntil(bench.tokens.secret_box.isVisible)
    secret = bench.tokens.secret.line.text()
    token = bench.accounts.caller(secret, "127.0.0.1").token
    assert token is not None
    assert (token.name, token.limits) == ("script", TokenLimits(monthly_pages=100, priority=2))
    assert f"Bearer {secret}" in bench.page.example.box.toPlainText()
    click(bench.tokens.secret, "Copy")
    assert QGuiApplication.clipboard().text() == secret
    click(bench.tokens, "I have copied it")
    assert bench.tokens.secret.line.text() == ""
    assert secret not in bench.page.example.box.toPlainText()


def test_a_secret_is_not_seen_after_its_page(qtbot: QtBot, bench: Bench) -> None:
    secret = make(qtbot, bench, "a")
    bench.dialog.show_models()
    bench.dialog.show_other_programs()
    assert bench.tokens.secret_box.isHidden()
    assert secret not in bench.page.example.box.toPlainText()


def test_the_list_says_what_was_used(qtbot: QtBot, bench: Bench, qtmodeltester: ModelTester) -> None:
    secret = make(qtbot, bench, "a", TokenLimits(monthly_pages=50))
    bench.accounts.charge(bench.accounts.caller(secret, ""), "job", Tier.CPU, 12)
    bench.tokens.refresh()
    qtbot.waitUntil(lambda: cell(bench, 0, PAGES) == "12 of 50")
    assert cell(bench, 0, NAME) == "a"
    assert secret.startswith(cell(bench, 0, HINT).removesuffix("…"))
    assert cell(bench, 0, USED_AT) != "never"
    qtmodeltester.check(bench.tokens.model)  # type: ignore[no-untyped-call]


def test_limits_are_changed(qtbot: QtBot, bench: Bench) -> None:
    make(qtbot, bench, "a")
    bench.tokens.limits.click()
    dialog = dialog_of(bench)
    assert dialog.name.isReadOnly()
    dialog.monthly.setValue(7)
    click(dialog, "Save")
    qtbot.waitUntil(lambda: cell(bench, 0, PAGES) == "0 of 7")


@pytest.mark.parametrize("monthly", [None, 0, 7, 900_000_000])
@pytest.mark.parametrize("per_file", [None, 1, 900_000_000])
def test_limits_are_shown_as_they_are(qtbot: QtBot, monthly: int | None, per_file: int | None) -> None:
    limits = TokenLimits(monthly, per_file, cpu_charge=0, vlm_charge=9, priority=-5)
    dialog = TokenDialog(Token("0" * 12, "a", "ps_a", limits, 0.0))
    qtbot.addWidget(dialog)
    assert dialog.limits() == limits


def test_revoking_asks_first(qtbot: QtBot, bench: Bench) -> None:
    secret = make(qtbot, bench, "a")
    bench.tokens.revoke.click()
    box = next(found for found in bench.tokens.findChildren(QMessageBox) if found.isVisible())
    click(box, "Revoke")
    qtbot.waitUntil(lambda: cell(bench, 0, STATE) == "revoked")
    assert not bench.tokens.revoke.isEnabled()
    with pytest.raises(TokenInvalidError):
        bench.accounts.caller(secret, "")


def test_a_name_that_is_taken_is_told(qtbot: QtBot, bench: Bench) -> None:
    make(qtbot, bench, "a")
    bench.tokens.make("a", TokenLimits())
    qtbot.waitUntil(lambda: "already" in bench.tokens.notice.text)
    assert bench.accounts.usage(Caller(bench.accounts.tokens()[0].id, bench.accounts.tokens()[0])).used == 0
