"""Where chunks and their vectors are kept: one protocol, two engines behind it.

- `base` says what a store of one collection does, and what a set of collections does.
- `edge` is Qdrant's embedded engine, in a folder that only one process may open.
- `server` is a Qdrant server, over HTTP.

A collection holds the vectors of one pair of embedders, and its name says which. Every method takes a
`Scope`, but for those that list scopes. Never imports a dialogue, the owner's socket or an embedder.
"""
