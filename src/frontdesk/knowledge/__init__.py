"""What a bot knows, and finding the part that answers a question.

- `formats/` read files, one module per format; `chunker` cuts them into focused, retrievable pieces.
- `words` and `embedder` turn text into sparse vectors of character n-grams: no model, any language.
- `index` keeps them in Qdrant's embedded engine; every call names the bot, so that bots never mix.
- `owner` is the one process that opens the index, `watching` keeps it in step with the files; `client` asks
  it over a unix socket.
- `local` is a private index in this process for chat, check and tests.
- `likely` has a model write questions beforehand; `reranking` orders what was found; `solved` reads tickets.
- `retriever` ranks and refuses what does not answer; `service` is the door for uploads and deletions.

It never imports the store, a dialogue, a queue or an HTTP framework.
"""
