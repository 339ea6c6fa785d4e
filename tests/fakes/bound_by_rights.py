"""Runs a Python program as somebody whom the rights of files bind: ``python -m tests.fakes.bound_by_rights ARGUMENTS``.

The superuser may read and write everything. On Linux he can give that up for the programs he starts (capabilities(7)),
and stays able to run an interpreter in a folder of his own, which another user could not.
"""

from __future__ import annotations

import ctypes
import os
import sys

# linux/prctl.h and linux/capability.h
_PR_CAPBSET_DROP = 24
_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH = 1, 2


def main() -> None:
    """Give up the privileges and become ``python ARGUMENTS``."""
    if sys.platform == "linux" and os.geteuid() == 0:
        library = ctypes.CDLL(None, use_errno=True)
        for capability in (_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH):
            if library.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
                raise OSError(ctypes.get_errno(), "a privilege could not be given up")
    os.execv(sys.executable, [sys.executable, *sys.argv[1:]])  # noqa: S606 - our own interpreter


if __name__ == "__main__":
    main()
