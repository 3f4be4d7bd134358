"""What puts passages in order by reading each of them together with the question.

- `jina`, `cohere`, `infinity`: services with the one `/rerank` that all of them have (`_http`).

One that is late or fails costs the order alone: whoever asks keeps the one there was. A reranker knows
nothing of knowledge bases, bots or callers.
"""
