"""Whether a download may happen, and who is asked. Engines layer.

One gate lives as long as one installation: a source that was agreed to is not asked about twice, and a "no" holds for
everything that follows.
"""

from __future__ import annotations

from collections.abc import Callable

from core.settings import NetworkPolicy

Confirm = Callable[[str, int], bool]
"""Asked with the source in words and the bytes to download; answers whether to go on."""


class DownloadRefused(Exception):  # noqa: N818 - one reason among several; the installer turns it into the error shown
    """The policy, or the person asked, does not allow the download."""


class NetworkGate:
    """Decides for each download. Use from one thread."""

    def __init__(self, policy: NetworkPolicy, confirm: Confirm | None = None) -> None:
        """Set the rule.

        Args:
            policy: What the settings say.
            confirm: Asked with ``ASK``; without it ``ASK`` refuses, because nobody is there to answer.
        """
        self._policy = policy
        self._confirm = confirm
        self._agreed: set[str] = set()
        self._declined = False
        self.refusals = 0

    def require(self, source: str, size: int) -> None:
        """Return if the download may happen.

        Args:
            source: The source in words, as shown to the person.
            size: Bytes to download; 0 where unknown.

        Raises:
            DownloadRefused: If it may not.
        """
        if self._policy is NetworkPolicy.ALLOW or source in self._agreed:
            return
        reason = self._ask(source, size)
        if reason:
            self.refusals += 1
            raise DownloadRefused(reason)
        self._agreed.add(source)

    def _ask(self, source: str, size: int) -> str:
        if self._policy is NetworkPolicy.NEVER:
            return 'the setting "network" is "never"'
        if self._confirm is None:
            return 'the setting "network" is "ask" and nobody could be asked'
        if not self._declined:
            self._declined = not self._confirm(source, size)
        return "the download was declined" if self._declined else ""
