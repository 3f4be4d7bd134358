"""What `frontdesk.yaml` says about e-mail, as types: `settings` takes them up."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field as Key, SecretStr

from frontdesk.scenario.schema import Name


class Strict(BaseModel):
    """Frozen, and no key that means nothing."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Smtp(Strict):
    """The mail server that e-mail goes through: to the team, invitations, and answers of `mailboxes`."""

    host: str = Key("", description="Its name; without one no e-mail is sent.")
    port: int | None = Key(None, ge=1, le=65535, description="By default 587, or 465 and 25 by `security`.")
    security: Literal["starttls", "tls", "none"] = Key(
        "starttls", description="`none` only for a server on this machine, or without a password."
    )
    sender: str = Key("", description="The address that the e-mail comes from.")
    timeout: float = Key(10, gt=0, le=25, description="Seconds that each of its answers may take.")
    user: str = Key("", description="From the environment only: `SMTP_USER`.")
    password: SecretStr | None = Key(None, description="From the environment only: `SMTP_PASSWORD`.")


class Mailbox(Strict):
    """A mailbox whose letters a bot drafts answers to. It is read over IMAP by nobody else."""

    host: str = Key(
        min_length=1, max_length=253, description="The server's name, such as `imap.example.com`."
    )
    port: int | None = Key(None, ge=1, le=65535, description="By default 993, or 143 by `security`.")
    security: Literal["tls", "starttls", "none"] = Key(
        "tls", description="`none` only for a server on this machine."
    )
    user: str = Key(min_length=1, max_length=200, description="Who logs in, mostly the address itself.")
    secret_env: str = Key("MAIL_PASSWORD", description="The variable with the password.")
    folder: str = Key("INBOX", min_length=1, max_length=200, description="The folder that is read.")
    bot: Name = Key(description="Who answers.")
    address: str = Key("", description="The address that answers come from; by default `user`.")
    name: str = Key("", max_length=100, description="The name that stands before it.")
    review: bool = Key(
        True,
        description="A person approves each answer. `false`: only those where a person was asked for.",
    )
    every: float = Key(30, ge=1, le=86_400, description="Seconds between two looks for new letters.")
    quiet: float = Key(72, gt=0, le=2160, description="Hours without a letter after which a thread is over.")
    timeout: float = Key(15, gt=0, le=120, description="Seconds that each of its answers may take.")

    @property
    def sender(self) -> str:
        """The address that answers come from."""
        return self.address or self.user
