"""Folders, settings and models of the program on this machine, and what follows from them alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.doctor import DoctorReport
    from app.services.language_model.choice import ModelChoice
    from app.services.models.measured import CalibrationFile
    from app.services.models.service import ModelService
    from app.services.paths import AppPaths
    from app.services.recognise.options import ReadOptions
    from app.services.tool_readiness import ToolCheck
    from core.errors import AppError
    from core.settings import Settings


class Installation:
    """What is installed and set; nothing of it opens a library or starts a process. Any thread."""

    def __init__(self) -> None:
        """Prepare; nothing is looked up yet."""
        self._paths: AppPaths | None = None
        self._settings: Settings | None = None

    def paths(self) -> AppPaths:
        """Return the folders of the program."""
        from app.services.paths import app_paths

        if self._paths is None:
            self._paths = app_paths()
        return self._paths

    def forget_paths(self) -> None:
        """Look the folders up again; they were moved."""
        self._paths = None

    def settings(self) -> Settings:
        """Return the settings in force.

        Raises:
            SettingInvalidError: If the settings file cannot be used.
        """
        from app.services.settings_file import load_settings

        if self._settings is None:
            self._settings = load_settings(self.paths().settings_file)
        return self._settings

    def settings_now(self) -> Settings:
        """Return the settings as the file has them now; those at the start where it cannot be read any more."""
        from app.services.settings_file import load_settings
        from core.errors import AppError

        try:
            return load_settings(self.paths().settings_file)
        except AppError:
            return self.settings()

    def models(self) -> ModelService:
        """Return the service that installs and checks models."""
        from app.services.models.service import ModelService
        from engines.models.store import ModelStore

        return ModelService(ModelStore(self.paths().models))

    def calibrations(self) -> CalibrationFile:
        """Return what was measured of language models on this machine."""
        from app.services.models.measured import FILE_NAME, CalibrationFile

        return CalibrationFile(self.paths().models / FILE_NAME)

    def model_choice(self, chat_model: str | None = None) -> ModelChoice:
        """Return what chooses among the installed language models; settings that change meanwhile count.

        Args:
            chat_model: Id of the model that chats, in the place of the setting's.
        """
        from app.services.language_model.choice import ModelChoice

        return ModelChoice(
            self.paths().models,
            lambda: chat_model or self.settings_now().chat_model,
            lambda: self.settings_now().vlm_model,
        )

    def tool_check(self) -> ToolCheck:
        """Return what says which tools can run on this machine."""
        from app.services.tool_readiness import ToolCheck

        return ToolCheck(self.models(), self.model_choice(), self.settings)

    def tool_errors(self) -> dict[str, AppError | None]:
        """Return for the slug of each tool why it cannot run here, None where it can."""
        from app.services.tools import tools
        from core.errors import AppError

        check = self.tool_check()
        found: dict[str, AppError | None] = {}
        for tool in tools():
            found[tool.slug] = None
            try:
                check.require(tool.slug)
            except AppError as error:
                found[tool.slug] = error
        return found

    def complete(self, options: ReadOptions) -> ReadOptions:
        """Return the options of a reading with what this machine and the settings decide now."""
        from app.services.recognise.layout_choice import chosen_layout
        from app.services.recognise.readers import installed_readers, quick_reader
        from core.model import Tier

        settings, models = self.settings(), self.paths().models
        return replace(
            options,
            readers=installed_readers(models, options.language),
            layout=chosen_layout(settings.layout, models),
            repair=settings.page_repair,
            quick=quick_reader(models, with_own=settings.quick_reading),
            vlm_model=self.model_choice().reader().id if options.tier is Tier.VLM else "",
        )

    def doctor(self) -> DoctorReport:
        """Collect what is installed and where."""
        from app.services.doctor import examine

        return examine(self.paths(), self.settings, self.models())
