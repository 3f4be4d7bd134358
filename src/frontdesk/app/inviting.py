"""What frontdesk.yaml lacks for the invitations that a bot's file asks for, or has twice."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.config.document import Place
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings


def uninvited(settings: Settings, bot: Bot) -> Iterator[tuple[Place, str]]:
    """Where in the bot's file, and why whoever books gets no invitation, or two; with the remedy."""
    if bot.booking is None or bot.booking.invitations is None:
        return
    if not (settings.smtp.host and settings.smtp.sender):
        message = "nobody is invited without a mail server: write smtp.host and smtp.sender in frontdesk.yaml"
        yield ("booking", "invitations"), message
    for name, resource in bot.booking.resources.items():
        calendar = settings.calendars.get(resource.calendar or "")
        if calendar is not None and calendar.options.get("invite"):
            message = (
                f"{resource.calendar} invites whoever books, too: take `invite` out of its options in"
                " frontdesk.yaml, or they get two invitations"
            )
            yield ("booking", "resources", name, "calendar"), message
