"""Where the server may listen: loopback, and beyond it only if that was said, with what it means."""

from __future__ import annotations

import errno
import os
import socket
import ssl

from app.api.guards import is_loopback
from app.api.port import ServerOptions
from core.errors import AppError, BindRefusedError, PortTakenError, TlsFilesError

_BACKLOG = 256
_OWN_ADDRESS = "Choose one of its own with --host"


def check_reach(options: ServerOptions) -> None:
    """Check that nobody is reached by accident, and no token travels in clear.

    Raises:
        BindRefusedError: If the address reaches beyond this machine and that was not asked for, or without TLS.
        TlsFilesError: If one of the two files of TLS is missing.
    """
    if (options.tls_cert is None) != (options.tls_key is None):
        raise TlsFilesError("TLS needs a certificate and its key", remedy="Give both --tls-cert and --tls-key")
    if is_loopback(options.host):
        return
    if not options.is_exposed:
        raise BindRefusedError(
            f"{options.host} can be reached from other machines: whoever is in the network could send files to this "
            "one and, with a token, read its results",
            remedy="Say --expose if that is what you want",
        )
    if options.tls_cert is None and not options.is_insecure:
        raise BindRefusedError(
            "without TLS tokens and documents cross the network in clear, and whoever listens there has both",
            remedy="Give --tls-cert and --tls-key, or say --insecure in a network that you trust",
        )


def check_tls(options: ServerOptions) -> None:
    """Check that certificate and key can be loaded.

    Raises:
        TlsFilesError: If they cannot.
    """
    if options.tls_cert is None or options.tls_key is None:
        return
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(options.tls_cert, options.tls_key, password=lambda: "")
    except FileNotFoundError as error:
        missing = next((file for file in (options.tls_cert, options.tls_key) if not file.exists()), options.tls_cert)
        raise TlsFilesError("there is no such file", remedy="Check the spelling of its path", file=missing) from error
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        raise TlsFilesError(
            "certificate and key cannot be used together",
            remedy="Both are PEM files, the key without a password, and they belong together",
            file=options.tls_cert,
        ) from error


def bound_socket(options: ServerOptions) -> socket.socket:
    """Return a socket that listens.

    Raises:
        PortTakenError: If another program has the port.
        BindRefusedError: If the address is none of this machine's.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            options.host, options.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (OSError, UnicodeError) as error:
        raise BindRefusedError(f"{options.host} is no address of this machine", remedy=_OWN_ADDRESS) from error
    listener = socket.socket(family, kind, protocol)
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        else:  # there SO_REUSEADDR would let another program take the port over
            listener.setsockopt(socket.SOL_SOCKET, getattr(socket, "SO_EXCLUSIVEADDRUSE"), 1)  # noqa: B009 - Windows only
        if family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind(address)
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise _bind_error(options, error) from error
    listener.setblocking(False)
    return listener


def _bind_error(options: ServerOptions, error: OSError) -> AppError:
    if error.errno == errno.EADDRINUSE:
        return PortTakenError(
            f"another program listens on port {options.port}", remedy="Stop it, or choose another port with --port"
        )
    if error.errno == errno.EACCES:
        return BindRefusedError(
            f"the system does not let us listen on port {options.port}", remedy="Choose one above 1023 with --port"
        )
    return BindRefusedError(f"{options.host} is no address of this machine", remedy=_OWN_ADDRESS)
