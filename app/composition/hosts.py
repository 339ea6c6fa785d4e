"""The worker hosts: who reads pages, draws them, looks into uploads and runs language models, each with its limits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.services.language_model.tasks import build_model_tasks
from app.services.language_model.worker_limits import model_limits
from app.services.views.worker_limits import view_limits
from app.services.worker_tasks import WorkerConfig, build_tasks
from engines.host.host import WorkerHost
from engines.host.limits import HostLimits

if TYPE_CHECKING:
    from app.composition.installation import Installation


def reading_host(installation: Installation, workers: int, niceness: int) -> WorkerHost:
    """Return the host that reads pages and writes results; its processes start with the first task.

    Args:
        installation: Settings and models.
        workers: How many pages are read at the same time.
        niceness: How far its processes step back behind others.
    """
    settings = installation.settings()
    limits = HostLimits(
        stall_timeout_s=settings.stall_timeout_s,
        hard_rss_mib=settings.worker_memory_mb,
        soft_rss_mib=settings.worker_recycle_mb,
        max_tasks=settings.worker_recycle_pages,
        idle_timeout_s=settings.worker_idle_s,
        niceness=niceness,
    )
    return _host(installation, workers, limits)


def view_host(installation: Installation) -> WorkerHost:
    """Return a host of one worker that draws pages; it starts with the first picture that is asked for."""
    return _host(installation, 1, view_limits(installation.settings()))


def quick_host(installation: Installation) -> WorkerHost:
    """Return a host that looks into uploads and writes results, beside the one that reads."""
    settings = installation.settings()
    limits = replace(
        view_limits(settings),
        hard_rss_mib=float(settings.worker_memory_mb),  # results of long documents are built from all pages
        # As long as the readers: the end of a job that took a minute should not start a process anew.
        idle_timeout_s=settings.worker_idle_s,
    )
    return _host(installation, 2, limits)


def model_host(installation: Installation, niceness: int) -> WorkerHost:
    """Return a host of one worker for language models; it starts with the first question or region."""
    settings = installation.settings()
    config = WorkerConfig(installation.paths().models, settings)
    return WorkerHost(build_model_tasks, config, workers=1, limits=model_limits(settings, niceness=niceness))


def _host(installation: Installation, workers: int, limits: HostLimits) -> WorkerHost:
    config = WorkerConfig(installation.paths().models, installation.settings())
    return WorkerHost(build_tasks, config, workers=workers, limits=limits)
