"""Language models, all behind OpenAI's chat protocol.

One file per service, each with `build(options)`: `ollama` on this machine, `openai` and whatever speaks like
it, `groq`, `yandex` (YandexGPT), `sber` (GigaChat), `fake` with scripted answers. `_openai` is the client
they share.

Nobody calls these directly: `providers.chain.build_llm` puts them behind `providers.middleware`. Never
imports a LiveKit package, `stt` or `tts`: chats and workers use models without a room.
"""
