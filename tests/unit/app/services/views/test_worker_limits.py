from __future__ import annotations

from dataclasses import replace

from app.services.views.worker_limits import view_limits
from core.settings import Settings


def test_the_worker_of_pictures_has_room_for_the_largest_picture_and_no_more() -> None:
    settings = Settings(max_megapixels=180.0)
    limits = view_limits(settings)
    assert 2 * 3 * 180 < limits.hard_rss_mib < settings.worker_memory_mb
    assert limits.idle_timeout_s < settings.worker_idle_s


def test_limits_of_the_settings_hold_where_they_are_lower() -> None:
    limits = view_limits(replace(Settings(), worker_memory_mb=600, worker_recycle_mb=250, worker_idle_s=5.0))
    assert (limits.hard_rss_mib, limits.soft_rss_mib, limits.idle_timeout_s) == (600, 250, 5.0)
