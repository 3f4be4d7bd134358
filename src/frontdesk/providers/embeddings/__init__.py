"""What turns texts into vectors of meaning, for the second leg of the knowledge search.

One file each, with `build(options)`: `openai` and whatever has the same `/v1/embeddings` (vLLM, TEI, LM
Studio, …), `ollama` on this machine, `fastembed` (an extra) and `bert` (a model in a folder) in this process,
`fake` for tests. `_http` is the client that the services share.

Plain functions, not coroutines: the owner of the index calls them from its threads. Nobody calls these
directly: `knowledge.meaning` puts them behind batches, retries, a breaker and deadlines.
"""
