"""What every voice behind one request does: a test class of its own takes these tests over."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.chain import build_tts
from frontdesk.settings import Provider, Settings, Voice
from tests.providers.tts.sounding import VoiceService


class PostedVoiceTests:
    """`module` is the provider's, `path` where it is asked, `own` the id of one of its voices."""

    module: ModuleType
    path: str
    own: str
    key: str

    @property
    def name(self) -> str:
        return self.module.__name__.rpartition(".")[2]

    @pytest.fixture(autouse=True)
    def with_a_key(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv(self.key, "secret")

    def voice(self, service: VoiceService, **options: Any) -> Any:
        return self.module.build({"base_url": service.url, **options})

    def provider(self, service: VoiceService, **options: Any) -> Provider:
        return Provider(provider=self.name, base_url=service.url, **options)

    async def test_a_name_of_nobodys_is_the_default_voice(self) -> None:
        with VoiceService(self.path) as service:
            await self.voice(service).synthesize("Hello.", "english-female-1")
            await self.voice(service, voice=self.own).synthesize("Hello.", "english-female-1")
        assert [self.own in f"{path}{body}" for path, body, _ in service.requests] == [False, True]
        assert self.module.knows(self.own)
        assert not self.module.knows("english-female-1")

    @pytest.mark.parametrize(("status", "permanent"), [(401, True), (403, True), (429, False), (503, False)])
    async def test_refusals(self, status: int, permanent: bool) -> None:
        with (
            VoiceService(self.path, status=status) as service,
            pytest.raises(ProviderError, match=f"{self.name}: {status}") as told,
        ):
            await self.voice(service).synthesize("Hello.", self.own)
        assert told.value.permanent is permanent
        assert told.value.refused is (status == 403)

    @pytest.mark.parametrize("how", [{"hang": True}, {"status": 403}, {"status": 429}])
    async def test_the_next_voice_says_it_instead(self, how: dict[str, Any], tmp_path: Path) -> None:
        with VoiceService(self.path, **how) as service:
            first = self.provider(service, timeout=2 if "hang" in how else 10)
            settings = Settings(home=tmp_path, tts=(first, Provider(provider="fake")))
            assert await build_tts(settings).synthesize("Hello there.", "any")
            assert await build_tts(settings).synthesize("Hello again.", "any")
            assert len(service.requests) == (2 if how != {"status": 403} else 1)

    async def test_one_that_breaks_off_is_said_again_from_the_beginning(self) -> None:
        with VoiceService(self.path, cut=4000) as service:
            chain = build_tts(Settings(tts=(self.provider(service), Provider(provider="fake"))))
            assert await chain.synthesize("Hello there.", "any")

    async def test_a_voice_id_means_what_the_settings_say(self) -> None:
        with VoiceService(self.path) as service:
            names = {"english-female-1": Voice.model_validate({self.name: self.own})}
            chain = build_tts(Settings(tts=(self.provider(service),), voices=names))
            await chain.synthesize("Hello.", "english-female-1")
        assert self.own in str(service.requests)

    def test_it_speaks_in_a_livekit_session(self) -> None:
        plugin = self.module.build({}).livekit(self.own)
        assert (plugin.sample_rate, plugin.provider) == (24_000, self.name)

    def test_without_a_key_it_says_so(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv(self.key)
        with pytest.raises(BadInput, match=self.key):
            self.module.build({})
