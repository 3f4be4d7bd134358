"""One client per loop, closed with its loop."""

from __future__ import annotations

import asyncio
import gc

import pytest

from frontdesk.providers.clients import PerLoop


class Client:
    closed = False

    async def close(self) -> None:
        self.closed = True


def test_a_loop_keeps_its_client_and_closes_it() -> None:
    made: list[Client] = []

    def make() -> Client:
        made.append(Client())
        return made[-1]

    clients = PerLoop(make)

    async def twice() -> bool:
        return clients.get() is clients.get()

    assert asyncio.run(twice())
    assert asyncio.run(twice())
    assert [client.closed for client in made] == [True, True]


class Borrower:
    """Something that was given a client."""


def test_a_client_in_use_outlives_the_provider_that_made_it() -> None:
    async def forgotten() -> tuple[bool, bool]:
        clients = PerLoop(Client)
        client, borrower = clients.get(), clients.lent_to(Borrower())
        del clients
        gc.collect()
        await asyncio.sleep(0)
        open_while_used = not client.closed
        del borrower
        gc.collect()
        await asyncio.sleep(0.01)
        return open_while_used, client.closed

    assert asyncio.run(forgotten()) == (True, True)


def test_outside_a_loop_there_is_none() -> None:
    with pytest.raises(RuntimeError):
        PerLoop(Client).get()
