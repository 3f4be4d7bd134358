"""Exceptions → answers: JSON for programs, a page for people, and never a traceback."""

from __future__ import annotations

import logging
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, RedirectResponse, Response
from sqlalchemy.exc import OperationalError
from starlette.exceptions import HTTPException

from frontdesk.api.auth import NoKey
from frontdesk.api.console.render import FRAME, FRAMED, page
from frontdesk.errors import Code, FrontdeskError

log = logging.getLogger(__name__)

CODES = {
    401: Code.UNAUTHORIZED,
    403: Code.REFUSED,
    404: Code.NOT_FOUND,
    409: Code.CONFLICT,
    429: Code.TOO_MANY_REQUESTS,
}
"""What a status means that no exception of ours says."""


def install(app: FastAPI) -> None:
    """Make `app` answer every exception."""
    app.add_exception_handler(FrontdeskError, _ours)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(OperationalError, _database)
    app.add_exception_handler(Exception, _unexpected)


def _ours(request: Request, error: Exception) -> Response:
    if not isinstance(error, FrontdeskError):
        return _unexpected(request, error)
    if isinstance(error, NoKey) and _wants_page(request):
        return _sign_in(request)
    return _answer(request, error.status, str(error), error.code)


def _sign_in(request: Request) -> Response:
    """The way in; in a frame, where that page cannot be, an address of it."""
    if not request.url.path.endswith(FRAME):
        return RedirectResponse("/console/login", HTTPStatus.SEE_OTHER)
    answer = page("again.html", HTTPStatus.UNAUTHORIZED)
    answer.headers["Content-Security-Policy"] = FRAMED
    return answer


def _invalid(request: Request, error: Exception) -> Response:
    if not isinstance(error, RequestValidationError):
        return _unexpected(request, error)
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"][1:])
    return _answer(request, 422, f"{where}: {first['msg']}", Code.BAD_INPUT)


def _http(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return _answer(request, status, f"{HTTPStatus(status).phrase}.", code_of(status))


def _database(request: Request, error: Exception) -> Response:
    log.error("the database does not answer", exc_info=error)
    return _answer(
        request, 503, "The database does not answer; try again in a moment.", Code.DATABASE_UNAVAILABLE
    )


def _unexpected(request: Request, error: Exception) -> Response:
    log.error("%s %s failed", request.method, request.url.path, exc_info=error)
    return _answer(request, 500, "Something went wrong on our side; it has been logged.", Code.INTERNAL_ERROR)


def code_of(status: int) -> Code:
    """What a bare HTTP status means."""
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Code.INTERNAL_ERROR
    return CODES.get(status, Code.BAD_INPUT)


def _answer(request: Request, status: int, message: str, code: Code) -> Response:
    if _wants_page(request):
        return page("error.html", status, code=status, message=message)
    headers = {"WWW-Authenticate": "Bearer"} if status == HTTPStatus.UNAUTHORIZED else None
    return JSONResponse({"error": message, "code": code}, status, headers)


def _wants_page(request: Request) -> bool:
    return request.url.path == "/console" or request.url.path.startswith("/console/")
