"""Messages by e-mail, over SMTP with STARTTLS or TLS. A repeat has the same Message-ID."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable, Sequence
from contextlib import suppress
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as POLICY
from email.utils import format_datetime

from frontdesk.postcall.notices.sent import Sent
from frontdesk.settings import Smtp
from frontdesk.store.notices import Notice

PORTS = {"starttls": 587, "tls": 465, "none": 25}
LONGEST_SUBJECT = 150
PERMANENT = 500
"""SMTP's codes from here on say that no try helps; those about the login (53x) may be cured."""
_LOGIN = range(530, 540)
_CLOSING = 421
"""The server ends the conversation, whatever was said."""
_AT_THE_DOOR = (smtplib.SMTPConnectError, smtplib.SMTPHeloError, smtplib.SMTPAuthenticationError)


def composed(sender: str, to: Sequence[str], notice: Notice) -> EmailMessage:
    """The e-mail to the team."""
    message = headed(sender, "frontdesk", to, notice)
    message.set_content(notice.text)
    return message


def headed(sender: str, name: str, to: Sequence[str], notice: Notice) -> EmailMessage:
    """An e-mail without anything in it yet. A line break in a header is refused by the library; ours are
    taken out before."""
    message = EmailMessage(policy=POLICY)
    message["From"] = Address(name, addr_spec=sender)
    message["To"] = tuple(Address(addr_spec=spelled(one)) for one in to)
    message["Subject"] = " ".join(notice.title.split())[:LONGEST_SUBJECT]
    message["Date"] = format_datetime(notice.created_at)
    message["Message-ID"] = f"<{notice.id}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    return message


def spelled(address: str) -> str:
    """The address as every mail server takes it: a domain in other letters is written in ASCII (IDNA).
    ValueError for one that is no domain."""
    name, at, domain = address.rpartition("@")
    return address if domain.isascii() else f"{name}{at}{domain.encode('idna').decode()}"


def send(smtp: Smtp, to: Sequence[str], notice: Notice, tls: ssl.SSLContext | None = None) -> Sent:
    """Hand it to the mail server. Never raises. `tls` says whom to trust, by default what the system does."""
    return post(smtp, to, lambda: composed(smtp.sender, to, notice), tls)


def post(
    smtp: Smtp, to: Sequence[str], compose: Callable[[], EmailMessage], tls: ssl.SSLContext | None = None
) -> Sent:
    """The same for whatever `compose` makes of it."""
    if not (smtp.host and smtp.sender):
        return Sent("there is no mail server: write smtp.host and smtp.sender")
    try:
        message = compose()
        refused = _handed(smtp, to, message, tls or ssl.create_default_context())
    except smtplib.SMTPRecipientsRefused as error:
        return _refused(error.recipients)
    except smtplib.SMTPResponseException as error:
        return _answered(error.smtp_code, error.smtp_error, down=isinstance(error, _AT_THE_DOOR))
    except (smtplib.SMTPException, OSError) as error:
        return Sent(f"the mail server: {type(error).__name__}: {error}", down=True)
    except (ValueError, IndexError, MessageError) as error:
        return Sent(f"not an e-mail: {error}", permanent=True)
    return _refused(refused) if refused else Sent()


def _handed(
    smtp: Smtp, to: Sequence[str], message: EmailMessage, tls: ssl.SSLContext
) -> dict[str, tuple[int, bytes]]:
    """Who was refused. What the server says after it has taken the message changes nothing."""
    server = _connected(smtp, tls)
    try:
        if smtp.password is not None:
            server.login(smtp.user, smtp.password.get_secret_value())
        refused = server.send_message(message, smtp.sender, [spelled(one) for one in to])
        with suppress(smtplib.SMTPException, OSError):
            server.quit()
        return refused
    finally:
        server.close()


def _connected(smtp: Smtp, tls: ssl.SSLContext) -> smtplib.SMTP:
    """Connected, and encrypted where it must be: a server that does not offer it is not spoken to."""
    port = smtp.port or PORTS[smtp.security]
    if smtp.security == "tls":
        return smtplib.SMTP_SSL(smtp.host, port, timeout=smtp.timeout, context=tls)
    server = smtplib.SMTP(smtp.host, port, timeout=smtp.timeout)
    if smtp.security == "starttls":
        try:
            server.starttls(context=tls)
        except BaseException:
            server.close()
            raise
    return server


def _refused(recipients: dict[str, tuple[int, bytes]]) -> Sent:
    """Somebody did not get it. Tried again it goes to all: better twice than not at all."""
    name, (code, why) = next(iter(recipients.items()))
    everybody = all(one >= PERMANENT for one, _ in recipients.values())
    return Sent(f"the mail server refused {name}: {code} {_words(why)}", permanent=everybody)


def _answered(code: int, why: object, *, down: bool) -> Sent:
    hint = "; check SMTP_USER and SMTP_PASSWORD" if code in _LOGIN else ""
    permanent = code >= PERMANENT and code not in _LOGIN
    said = f"the mail server answered {code}: {_words(why)}{hint}"
    return Sent(said, permanent, down=down or code == _CLOSING)


def _words(why: object) -> str:
    text = why.decode("utf-8", "replace") if isinstance(why, bytes) else str(why)
    return " ".join(text.split())[:200]
