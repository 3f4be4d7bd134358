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


def test_a_client_outlives_the_provider_that_made_it_and_ends_with_the_loop() -> None:
    async def forgotten() -> Client:
        clients = PerLoop(Client)
        client = clients.get()
        del clients
        gc.collect()
        await asyncio.sleep(0.01)
        assert not client.closed
        return client

    assert asyncio.run(forgotten()).closed


def test_outside_a_loop_there_is_none() -> None:
    with pytest.raises(RuntimeError):
        PerLoop(Client).get()
