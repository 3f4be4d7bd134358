"""The API's process: uvicorn over the application."""

from __future__ import annotations

import socket

import uvicorn

from frontdesk.api.auth import refuse_open_door
from frontdesk.api.main import create_app
from frontdesk.errors import Conflict
from frontdesk.settings import Api, Settings
from frontdesk.store.db import open_store

SHUTDOWN_SECONDS = 3
BACKLOG = 1024


def run(settings: Settings) -> None:
    """Serve the API and the console until told to stop. Refused when strangers could come in."""
    refuse_open_door(settings.api)
    store = open_store(settings)
    try:
        config = uvicorn.Config(
            create_app(settings, store),
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=SHUTDOWN_SECONDS,
            proxy_headers=False,
        )
        with listening(settings.api) as line:
            uvicorn.Server(config).run(sockets=[line])
    finally:
        store.close()


def listening(api: Api) -> socket.socket:
    """The open port; Conflict when it cannot be had."""
    family = socket.AF_INET6 if ":" in api.host else socket.AF_INET
    try:
        return socket.create_server((api.host, api.port), family=family, backlog=BACKLOG)
    except OSError as error:
        raise Conflict(
            f"the API cannot listen on {api.host}, port {api.port}: {error.strerror or error}. "
            "Choose another under `api:` in frontdesk.yaml."
        ) from error
