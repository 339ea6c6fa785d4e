from __future__ import annotations

import subprocess
import sys

import pytest

# Threads that all hold memory at the same time; malloc_info names each heap of the C library.
_COUNT = """
import ctypes, os, sys, tempfile, threading
{call}
gate = threading.Barrier(24)

def hold():
    held = [bytes(60_000) for _ in range(20)]
    gate.wait(30)
    return held

threads = [threading.Thread(target=hold) for _ in range(24)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
libc = ctypes.CDLL("libc.so.6")
libc.fopen.restype = ctypes.c_void_p
with tempfile.NamedTemporaryFile() as file:
    stream = ctypes.c_void_p(libc.fopen(file.name.encode(), b"w"))
    libc.malloc_info(0, stream)
    libc.fclose(stream)
    print(open(file.name).read().count("<heap nr="))
"""


def _heaps(call: str) -> int:
    done = subprocess.run([sys.executable, "-c", _COUNT.format(call=call)], capture_output=True, text=True, check=True)
    return int(done.stdout)


def test_threads_share_their_heaps() -> None:
    try:
        before = _heaps("pass")
    except subprocess.CalledProcessError:
        pytest.skip("the C library is not glibc")
    after = _heaps("from app.services.native_memory import share_arenas; assert share_arenas()")
    assert after <= 2 < before
