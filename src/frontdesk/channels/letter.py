"""What stands in an e-mail: who wants an answer, what they wrote, and whether a machine sent it.

Whatever comes is a letter, however broken: headers may lie and bytes may mean nothing. Nothing in one proves
who wrote it.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import getaddresses
from hashlib import sha256

from lxml import etree
from lxml.html import HTMLParser, document_fromstring, tostring

from frontdesk.errors import BadInput
from frontdesk.knowledge.formats import html

LONGEST = 4000
"""Characters of what somebody wrote; the rest is left out."""
LONGEST_SUBJECT = 200
MOST_REFS = 20
MOST_PARTS = 100
LONGEST_HEADER = 4000
UNREADABLE = (
    MessageError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    RecursionError,
)
"""What Python's library raises for letters that are not written as letters are."""
_ID = re.compile(r"<[^<>\s\x00-\x1f]{1,250}>")
_ANSWERING = re.compile(r"^\s*(re|fwd?|aw|wg|sv|rv|antw|ответ|отв|תשובה|رد)\s*:", re.I)
_CHARSETS = re.compile(
    r"ascii|utf-(8|16|32)(-[bl]e)?(-sig)?|iso8859-\d+|cp\d+|koi8-\w+|mac-\w+|gb\w+|big5\w*|shift_jis\w*|"
    r"euc_\w+|iso2022_\w+|tis-620|hz|johab"
)
"""Charsets of letters. Python knows others, which are no charsets or take for ever."""
_RULE = re.compile(r"^\s*(?:-{3,}.{0,60}-{3,}|_{10,})\s*$")
_FIELD = re.compile(r"^\s*\*?[^\W\d_]{1,12}:\*?\s\S")
_QUOTED = "//blockquote | //*[contains(@class, 'gmail_quote')] | //*[@id='appendonsend']/following::*"
_MACHINES = re.compile(
    r"(?:mailer-daemon|postmaster|bounces?|abuse|(?:no|do[-_.]?not)[-_.]?reply)(?:[-+_.=].*)?", re.I
)


@dataclass(frozen=True, slots=True)
class Letter:
    """`id` is its Message-ID, or follows from its bytes. `sender` is whom an answer goes to, in small
    letters, empty when that is nobody. `refs` are the Message-IDs that it names, oldest first. `machine` says
    why it is no person's, empty when it may be one's. Not `whole`: something of it was left out."""

    id: str
    sender: str
    subject: str
    text: str
    refs: tuple[str, ...] = ()
    machine: str = ""
    whole: bool = True

    @property
    def said(self) -> str:
        """What a bot is to answer: the words, and the subject where it asks, or where there are no words."""
        asks = any(mark in self.subject for mark in "?؟") and not _ANSWERING.match(self.subject)
        parts = (self.subject if asks and self.subject not in self.text else "", self.text)
        return ("\n".join(filter(None, parts)) or self.subject)[:LONGEST]


def read(data: bytes, *, whole: bool = True, own: Collection[str] = ()) -> Letter:
    """The letter in these bytes. `own` are our own addresses: what they send is nobody's question."""
    try:
        message = message_from_bytes(data)
        text = _text(message)
    except UNREADABLE:
        message, text = BytesHeaderParser().parsebytes(data), ""
    sender = _sender(message)
    ids = _ID.findall(_header(message, "Message-ID"))
    refs = _ID.findall(f"{_header(message, 'References')} {_header(message, 'In-Reply-To')}")
    words = _fresh(text)
    return Letter(
        id=ids[0] if ids else f"<{sha256(data).hexdigest()}>",
        sender=sender,
        subject=" ".join(_header(message, "Subject").split())[:LONGEST_SUBJECT],
        text=words[:LONGEST],
        refs=tuple(dict.fromkeys(refs))[-MOST_REFS:],
        machine=_machine(message, sender, {one.casefold() for one in own}),
        whole=whole and len(words) <= LONGEST,
    )


def _sender(message: Message) -> str:
    """Reply-To where it names one person, else From."""
    for name in ("Reply-To", "From"):
        found = {_address(address) for _, address in _addresses(message, name)} - {""}
        if len(found) == 1:
            return found.pop()
    return ""


def _addresses(message: Message, name: str) -> list[tuple[str, str]]:
    try:  # as it came: a name that is written in code may look like an address
        return getaddresses([str(message.get(name, ""))[:LONGEST_HEADER]])
    except UNREADABLE:
        return []


def _address(text: str) -> str:
    """In small letters; empty for what no answer can be sent to."""
    try:
        address = Address(addr_spec=text)
    except UNREADABLE:
        return ""
    plain = f"{address.username}@{address.domain}".casefold()
    fine = address.username and "." in address.domain.strip(".") and len(plain) <= 200
    return plain if fine and plain.isprintable() and not re.search(r"[\s\"<>,;]", plain) else ""


def _machine(message: Message, sender: str, own: Collection[str]) -> str:
    """Why nobody waits for an answer (RFC 3834), empty when somebody may."""
    told = {name: _header(message, name).strip().casefold() for name in _TOLD}
    if told["Auto-Submitted"] and told["Auto-Submitted"].partition(";")[0].strip() != "no":
        return "an automatic answer"
    if told["Precedence"] in ("bulk", "list", "junk", "auto_reply"):
        return "mail to many"
    if told["List-Id"] or told["List-Unsubscribe"]:
        return "a mailing list"
    if (
        told["X-Autoreply"]
        or told["X-Autorespond"]
        or {"all", "autoreply"} & set(re.split(r"[\s,]+", told["X-Auto-Response-Suppress"]))
    ):
        return "an automatic answer"
    if told["Return-Path"] == "<>" or message.get_content_type() == "multipart/report":
        return "a report of delivery"
    if told["X-Spam-Flag"] == "yes":
        return "spam"
    if not sender:
        return "no address to answer"
    if sender in own:
        return "from our own address"
    return "an address that reads nothing" if _MACHINES.fullmatch(sender.partition("@")[0]) else ""


_TOLD = (
    *("Auto-Submitted", "Precedence", "List-Id", "List-Unsubscribe", "X-Autoreply", "X-Autorespond"),
    *("X-Auto-Response-Suppress", "Return-Path", "X-Spam-Flag"),
)


def _header(message: Message, name: str) -> str:
    """The header's words, as far as they can be read."""
    value = str(message.get(name, ""))
    value = value[-LONGEST_HEADER:] if name == "References" else value[:LONGEST_HEADER]
    try:
        text = str(make_header(decode_header(value)))
    except UNREADABLE:
        text = value
    return _plain(text)


def _text(message: Message) -> str:
    """The first part that is plain words, else those of the first web page."""
    page = ""
    for number, part in enumerate(_parts(message)):
        if number >= MOST_PARTS:
            break
        kind, words = part.get_content_type(), ""
        if kind == "text/plain":
            words = _plain(_decoded(part))
            if words.strip():
                return words
        if kind == "text/html" and not page:
            page = _page(_decoded(part))
    return page


def _parts(message: Message) -> Iterator[Message]:
    return (
        part
        for part in message.walk()
        if part.get_content_maintype() == "text" and part.get_content_disposition() != "attachment"
    )


def _decoded(part: Message) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    try:
        named = codecs.lookup(part.get_content_charset() or "utf-8").name
    except (LookupError, ValueError):
        named = "utf-8"
    return data.decode(named if _CHARSETS.fullmatch(named) else "utf-8", "replace")


def _page(text: str) -> str:
    """The words of a web page, without what it quotes of earlier letters."""
    try:
        parser = HTMLParser(encoding="utf-8", no_network=True)
        page = document_fromstring(text.encode("utf-8", "replace"), parser=parser)
        for quoted in page.xpath(_QUOTED):
            if quoted.getparent() is not None:
                quoted.drop_tree()
        parts = html.read(tostring(page, encoding="utf-8")).parts
    except (BadInput, etree.LxmlError, *UNREADABLE):
        return ""
    return _plain("\n".join(f"{part.section}\n{part.text}" if part.section else part.text for part in parts))


def _fresh(text: str) -> str:
    """What is new in it: no signature, and nothing quoted from the letters before."""
    kept: list[str] = []
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if line.rstrip("\r") in ("-- ", "--"):
            break
        if _RULE.match(line) and sum(bool(_FIELD.match(one)) for one in lines[number + 1 : number + 7]) >= 2:
            break
        if line.startswith(">"):
            _without_lead(kept)
            continue
        kept.append(line.rstrip())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def _without_lead(kept: list[str]) -> None:
    """Take out "On Friday, Mary wrote:", which may be two lines, before what it introduces."""
    while kept and not kept[-1]:
        kept.pop()
    if kept and kept[-1].endswith((":", "：")):
        kept.pop()
        if kept and kept[-1] and (len(kept) == 1 or not kept[-2]):
            kept.pop()


def _plain(text: str) -> str:
    """Without what cannot be seen: controls, and signs that turn the order of others."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(char for char in text if char.isprintable() or char in "\n\t")
