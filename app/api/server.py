"""uvicorn on a thread of its own, for the window and the command line alike; implements ``app.api.port.ApiServer``."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading

import uvicorn
from uvicorn.config import Config

from app.api.application import create_app
from app.api.binding import bound_socket, check_reach, check_tls
from app.api.context import ApiContext
from app.api.port import ApiServices, ServerOptions
from app.api.protocol import GuardedProtocol, WireLimits
from core.errors import BindRefusedError

log = logging.getLogger(__name__)
_GRACE_S = 5  # for answers under way when the server stops
_START_S = 30.0


class UvicornServer:
    """A server that can be started and stopped once. Any thread may call it, one at a time."""

    def __init__(self, services: ApiServices, options: ServerOptions, limits: WireLimits | None = None) -> None:
        """Prepare; nothing listens yet.

        Args:
            services: What the endpoints call.
            options: Where and how it listens.
            limits: What a client may hold open; None takes the usual.
        """
        self._options = options
        self._services = services
        self._limits = limits or WireLimits()
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._url = ""

    @property
    def url(self) -> str:
        """Base URL it answers at; "" while it does not run."""
        thread = self._thread
        return self._url if thread is not None and thread.is_alive() else ""

    def start(self) -> None:
        """Listen; returns once requests are answered.

        Raises:
            ServeError: If the port is taken, the address refused or the certificate unusable.
        """
        check_reach(self._options)
        check_tls(self._options)
        listener = bound_socket(self._options)
        _quieten()
        context = ApiContext(self._services, self._options)
        self._server = server = _Server(self._config(context), context, listener)
        self._thread = threading.Thread(target=server.serve_here, name="api-server", daemon=True)
        self._thread.start()
        if not server.is_ready.wait(_START_S) or not server.started:
            self.stop()
            raise BindRefusedError("the server did not start", remedy="The log file says why")
        self._url = _url(self._options, listener)

    def stop(self, timeout_s: float = 5.0) -> bool:
        """Answer what is under way, close the port, and tell whether that was done in time. Jobs go on."""
        server, thread = self._server, self._thread
        if server is None or thread is None:
            return True
        server.stop_soon()
        thread.join(timeout_s)
        if thread.is_alive():
            server.force_exit = True
            thread.join(1.0)
            return False
        return True

    def _config(self, context: ApiContext) -> Config:
        limits = self._limits
        protocol = type("LimitedProtocol", (GuardedProtocol,), {"limits": limits})
        cert, key = self._options.tls_cert, self._options.tls_key
        return Config(
            create_app(context),
            http=protocol,
            loop="asyncio",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,  # it would hold the query; app.api.envelope writes ours
            server_header=False,
            proxy_headers=False,  # nobody stands before us, so nobody may speak for others
            timeout_keep_alive=limits.idle_s,
            timeout_graceful_shutdown=_GRACE_S,
            h11_max_incomplete_event_size=limits.head_bytes,
            ssl_certfile=cert,
            ssl_keyfile=key,
        )


class _Server(uvicorn.Server):
    """uvicorn's server on the thread that runs it; who waits is told before it closes."""

    def __init__(self, config: Config, context: ApiContext, listener: socket.socket) -> None:
        self._context = context
        super().__init__(config)
        self._listener = listener
        self.is_ready = threading.Event()

    def serve_here(self) -> None:
        """Serve until told to stop; the whole life of the thread."""
        try:
            asyncio.run(self.serve(sockets=[self._listener]))
        except BaseException as error:  # nobody is above
            log.exception("the server ended (%s)", type(error).__name__)
        finally:
            self._context.close()
            self._listener.close()
            self.is_ready.set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, then tell that it does."""
        await super().startup(sockets)
        self.is_ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Answer those who wait for a job, then close."""
        self._context.stopping.set()
        await super().shutdown(sockets)

    def stop_soon(self) -> None:
        """Ask it to end, from another thread."""
        self.should_exit = True


def _quieten() -> None:
    """Keep out of the log what any client can cause: a line for each request that is no HTTP or no form."""
    for name in ("uvicorn.error", "python_multipart"):
        logging.getLogger(name).setLevel(logging.ERROR)


def _url(options: ServerOptions, listener: socket.socket) -> str:
    scheme = "https" if options.tls_cert is not None else "http"
    host = f"[{options.host}]" if ":" in options.host else options.host
    return f"{scheme}://{host}:{listener.getsockname()[1]}"
