"""Installing, adding, measuring, verifying, removing models without blocking the window; for settings and welcome."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.gui.qt_jobs import QtJobQueue, run_in_background
from app.services.models.service import ModelFacts, ModelRow, ModelService, NewModel, Verification
from core.jobs import JobContext, JobEvent, JobState, Work
from core.settings import NetworkPolicy

if TYPE_CHECKING:
    from app.services.models.calibration import CalibrationService
    from app.services.models.guidance import Guidance
    from app.services.models.measured import Calibration

_REPORT_S = 0.05


class ModelTasks(QObject):
    """One task at a time. GUI thread only."""

    facts_known = Signal(object)
    """How all models stand (ModelFacts)."""
    progressed = Signal(int, int, str)
    """Units done, units in all (0 where unknown), what in words. Large numbers are scaled to thousandths."""
    running_changed = Signal(bool)
    """A task began or ended."""
    guidance_known = Signal(object)
    """Which language models suit this machine, and what was measured (app.services.models.guidance.Guidance)."""
    added = Signal(object)
    """A model was added by file (ModelRow)."""
    calibrated = Signal(object)
    """A language model was measured (app.services.models.measured.Calibration)."""
    installed = Signal(object)
    """Ids of models that are there now and were not (tuple[str, ...])."""
    verified = Signal(object)
    """What verifying found (tuple[Verification, ...])."""
    failed = Signal(object)
    """A task failed (AppError)."""

    def __init__(
        self,
        models: ModelService,
        parent: QObject | None = None,
        calibration: Callable[[], CalibrationService] | None = None,
    ) -> None:
        """Use the service; with ``calibration`` models can be measured too."""
        super().__init__(parent)
        self._models = models
        self._calibration = calibration
        self._queue = QtJobQueue(threads=1, parent=self)
        self._queue.job_event.connect(self._on_job_event)
        self._job_id = ""
        self._is_abandoned = False

    @property
    def is_running(self) -> bool:
        """Whether a task is at work."""
        return bool(self._job_id)

    def refresh(self) -> None:
        """Ask how the models stand; answered by ``facts_known``."""
        run_in_background(self, partial(_facts, self._models), self._on_facts, self.failed.emit)

    def install(self, model_ids: Sequence[str], policy: NetworkPolicy) -> None:
        """Install models, all of the default pack without names. The person has agreed to what ``policy`` allows."""
        self._begin(partial(_install, self._models, tuple(model_ids), policy))

    def import_from(self, path: Path) -> None:
        """Install what is found in a folder or archive."""
        self._begin(partial(_import, self._models, path))

    def add(self, new: NewModel) -> None:
        """Add a model from files of this machine."""
        self._begin(partial(_add, self._models, new))

    @property
    def can_calibrate(self) -> bool:
        """Whether models can be measured here."""
        return self._calibration is not None

    def calibrate(self, row: ModelRow) -> None:
        """Measure a language model; takes up to some minutes."""
        if self._calibration is not None:
            self._begin(partial(_calibrate, self._calibration, row))

    def verify(self, model_ids: Sequence[str]) -> None:
        """Compare the content of models with what it must be; of all that are there without names."""
        self._begin(partial(_verify, self._models, tuple(model_ids)))

    def remove(self, model_id: str) -> None:
        """Delete a model's files."""
        self._begin(partial(_remove, self._models, model_id))

    def cancel(self) -> None:
        """Stop the task; unfinished downloads are continued next time."""
        if self._job_id:
            self._queue.cancel(self._job_id)

    def abandon(self) -> None:
        """Stop, and outlive the window that closes: its end must not wait for an answer from the network."""
        if not self._job_id or self._is_abandoned:
            return
        self._is_abandoned = True
        self.setParent(QCoreApplication.instance())
        self.cancel()

    def _begin(self, work: Work) -> None:
        if self._job_id:
            return
        self._job_id = uuid.uuid4().hex
        self.running_changed.emit(True)
        self._queue.submit(self._job_id, work)

    def _on_facts(self, found: tuple[ModelFacts, Guidance]) -> None:
        facts, guidance = found
        self.guidance_known.emit(guidance)
        self.facts_known.emit(facts)

    def _on_job_event(self, event: JobEvent) -> None:
        if event.job_id != self._job_id:
            return
        if event.stage:
            self.progressed.emit(event.done, event.total, event.stage)
        if not event.state.is_final:
            return
        self._job_id = ""
        self.running_changed.emit(False)
        if self._is_abandoned:
            self.setParent(None)  # goes with the last reference to it
            return
        self.refresh()
        if event.state is JobState.FAILED:
            self.failed.emit(event.error)
        elif isinstance(event.result, _Installed):
            self.installed.emit(event.result.ids)
        elif isinstance(event.result, _Added):
            self.added.emit(event.result.row)
        elif isinstance(event.result, _Calibrated):
            self.calibrated.emit(event.result.found)
        elif isinstance(event.result, _Verified):
            self.verified.emit(event.result.found)


class _Installed:
    def __init__(self, ids: tuple[str, ...]) -> None:
        self.ids = ids


class _Verified:
    def __init__(self, found: tuple[Verification, ...]) -> None:
        self.found = found


class _Added:
    def __init__(self, row: ModelRow) -> None:
        self.row = row


class _Calibrated:
    def __init__(self, found: Calibration) -> None:
        self.found = found


# On threads of the queue: no Qt below.


def _facts(models: ModelService) -> tuple[ModelFacts, Guidance]:
    from app.services.models.guidance import guidance

    facts = models.facts()
    return facts, guidance(facts.rows, facts.root)


def _add(models: ModelService, new: NewModel, context: JobContext) -> _Added:
    return _Added(models.add(new, _progress(context)))


def _calibrate(make: Callable[[], CalibrationService], row: ModelRow, context: JobContext) -> _Calibrated:
    return _Calibrated(make().calibrate(row, context))


def _install(models: ModelService, ids: tuple[str, ...], policy: NetworkPolicy, context: JobContext) -> _Installed:
    return _Installed(models.install(ids, progress=_progress(context), network=policy))


def _import(models: ModelService, path: Path, context: JobContext) -> _Installed:
    result = models.import_from(path, _progress(context))
    if result.rejected:  # the list of models shows what could be installed all the same
        raise result.rejection()
    return _Installed(result.installed)


def _verify(models: ModelService, ids: tuple[str, ...], context: JobContext) -> _Verified:
    return _Verified(models.verify(ids, _progress(context)))


def _remove(models: ModelService, model_id: str, context: JobContext) -> None:
    models.remove(model_id)


def _progress(context: JobContext) -> Callable[[int, int, str], None]:
    last = -1.0

    def report(done: int, total: int, what: str) -> None:
        nonlocal last
        context.checkpoint()
        now = time.monotonic()
        if now - last >= _REPORT_S or done == total:
            last = now
            # Bytes of large models do not fit into the 32 bits of a progress bar.
            context.report(done * 1000 // total if total else 0, 1000 if total else 0, what)

    return report
