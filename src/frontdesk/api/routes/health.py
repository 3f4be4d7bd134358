"""Whether it lives, and whether it can work: for load balancers, compose and people in a hurry."""

from __future__ import annotations

import logging
import time
from pathlib import Path

from fastapi import APIRouter, Response
from pydantic import BaseModel
from redis import Redis
from redis.exceptions import RedisError
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from frontdesk.api.deps import TheDoor
from frontdesk.settings import Settings
from frontdesk.store.db import Store

log = logging.getLogger(__name__)
router = APIRouter(tags=["health"])

OLDEST_WAIT = 300.0
"""Seconds a finished conversation may wait in the spool before somebody should look."""


class Alive(BaseModel):
    """The process answers."""

    status: str = "ok"


class Ready(BaseModel):
    """`checks` says of each part `ok` or what is wrong with it."""

    status: str
    checks: dict[str, str]


@router.get("/healthz")
def healthz() -> Alive:
    """The process answers."""
    return Alive()


@router.get("/readyz", responses={503: {"model": Ready}})
def readyz(door: TheDoor, response: Response) -> Ready:
    """Whether everything it needs works; 503 when something does not."""
    checks = {"database": database(door.store), "spool": spool(door.settings.home / "spool")}
    if door.settings.redis:
        checks["redis"] = redis(door.settings)
    fine = all(answer == "ok" for answer in checks.values())
    if not fine:
        log.warning("not ready: %s", checks)
        response.status_code = 503
    return Ready(status="ok" if fine else "not ready", checks=checks)


def database(store: Store) -> str:
    """Whether a question is answered."""
    try:
        with store.read() as session:
            session.execute(text("SELECT 1"))
    except SQLAlchemyError as error:
        log.warning("the database does not answer: %s", error)
        return "does not answer"
    return "ok"


def spool(folder: Path, now: float | None = None) -> str:
    """Whether finished conversations are taken away in time."""
    times = []
    for path in folder.glob("*.json"):
        try:
            times.append(path.stat().st_mtime)
        except FileNotFoundError:
            continue
    oldest = (time.time() if now is None else now) - min(times, default=float("inf"))
    if oldest <= OLDEST_WAIT:
        return "ok"
    return f"{len(times)} conversations wait, the oldest for {oldest:.0f} s: is the post-call worker running?"


def redis(settings: Settings) -> str:
    """Whether Redis answers."""
    assert settings.redis is not None
    address = settings.redis.get_secret_value()
    try:
        with Redis.from_url(address, socket_timeout=2, socket_connect_timeout=2) as connection:
            connection.ping()
    except (RedisError, ValueError) as error:
        log.warning("Redis does not answer: %s", error)
        return "does not answer"
    return "ok"
