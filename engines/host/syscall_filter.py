"""Takes from a worker process what no document needs: sockets, other programs, other processes. Engines layer.

Linux only, by seccomp (kernel: Documentation/userspace-api/seccomp_filter.rst). A filter needs no rights to be set,
works in containers, and cannot be taken back. What it forbids fails with EPERM, as if the system's owner had forbidden
it.
docs/adr/0044.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys

PR_SET_NO_NEW_PRIVS = 38  # linux/prctl.h
SECCOMP_SET_MODE_FILTER = 1  # linux/seccomp.h
SECCOMP_FILTER_FLAG_TSYNC = 1
_ALLOW = 0x7FFF0000
_REFUSE = 0x00050000 | errno.EPERM

# linux/bpf_common.h: load a word of what the kernel tells of the call; jump if equal, or at least; return.
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_AT_NUMBER, _AT_ARCHITECTURE = 0, 4
_X32_BIT = 0x40000000  # the second set of calls of x86-64, which would lead around the numbers

# Architecture -> (AUDIT_ARCH of linux/audit.h, number of seccomp itself, numbers of what is refused), from the tables
# of the kernel (arch/x86/entry/syscalls/syscall_64.tbl, include/uapi/asm-generic/unistd.h).
_CALLS = (
    "socket", "connect", "accept", "bind", "listen", "accept4", "execve", "execveat", "ptrace", "process_vm_readv",
    "process_vm_writev", "pidfd_getfd", "io_uring_setup", "unshare", "setns", "mount", "bpf", "perf_event_open",
    "userfaultfd", "add_key", "request_key", "keyctl", "open_by_handle_at", "kexec_load", "init_module", "finit_module",
    "socketpair",
)  # fmt: skip
_MACHINES: dict[str, tuple[int, int, tuple[int, ...]]] = {
    "x86_64": (
        0xC000003E,
        317,
        (41, 42, 43, 49, 50, 288, 59, 322, 101, 310, 311, 438, 425, 272, 308, 165, 321, 298, 323, 248, 249, 250, 304,
         246, 175, 313, 53),
    ),
    "aarch64": (
        0xC00000B7,
        277,
        (198, 203, 202, 200, 201, 242, 221, 281, 117, 270, 271, 438, 425, 97, 268, 40, 280, 241, 282, 217, 218, 219,
         265, 104, 105, 273, 199),
    ),
}  # fmt: skip


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def refuse_dangerous_calls() -> str:
    """Set the filter for all threads of this process, for good; return "" or why the system does not take it."""
    if sys.platform != "linux":
        return f"{platform.system()} has no filter of system calls"
    machine = _MACHINES.get(platform.machine())
    if machine is None or struct.calcsize("P") != 8:
        return f"no filter of system calls for {platform.machine()}"
    architecture, seccomp, numbers = machine
    code = filter_code(architecture, numbers)
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
            return f"the system refuses no_new_privs ({os.strerror(ctypes.get_errno())})"
        held = ctypes.create_string_buffer(code, len(code))
        program = _Program(len(code) // 8, ctypes.cast(held, ctypes.c_void_p))
        call = ctypes.c_long(seccomp)
        flags = ctypes.c_ulong(SECCOMP_FILTER_FLAG_TSYNC)
        if libc.syscall(call, ctypes.c_ulong(SECCOMP_SET_MODE_FILTER), flags, ctypes.byref(program)) != 0:
            return f"the system refuses a filter of system calls ({os.strerror(ctypes.get_errno())})"
    except (OSError, AttributeError) as error:
        return f"the C library has no call for it ({error})"
    return ""


def filter_code(architecture: int, numbers: tuple[int, ...]) -> bytes:
    """Return the filter as the kernel takes it: eight bytes an instruction (code, two jumps, a number).

    Args:
        architecture: AUDIT_ARCH; calls of any other, 32-bit ones among them, are refused.
        numbers: System calls that are refused.
    """
    count = len(numbers)
    steps = [
        (_LOAD, 0, 0, _AT_ARCHITECTURE),
        (_IF_EQUAL, 0, count + 3, architecture),
        (_LOAD, 0, 0, _AT_NUMBER),
        (_IF_AT_LEAST, count + 1, 0, _X32_BIT),
        # A jump counts the instructions that are passed over: from each of these to the last.
        *((_IF_EQUAL, count - at, 0, number) for at, number in enumerate(numbers)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    return b"".join(struct.pack("<HBBI", *step) for step in steps)
