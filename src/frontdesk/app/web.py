"""The API's process: uvicorn over the application."""

from __future__ import annotations

import uvicorn

from frontdesk.api.auth import refuse_open_door
from frontdesk.api.main import create_app
from frontdesk.settings import Settings
from frontdesk.store.db import open_store

SHUTDOWN_SECONDS = 3


def run(settings: Settings) -> None:
    """Serve the API and the console until told to stop. Refused when strangers could come in."""
    refuse_open_door(settings.api)
    store = open_store(settings)
    try:
        uvicorn.run(
            create_app(settings, store),
            host=settings.api.host,
            port=settings.api.port,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=SHUTDOWN_SECONDS,
            proxy_headers=False,
        )
    finally:
        store.close()
