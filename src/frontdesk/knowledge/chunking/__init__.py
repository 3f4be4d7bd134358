"""Ways to cut a document into chunks, one module each: its name is the word for it.

Each offers `chunk(parts, size, overlap) -> Iterator[Part]`, both in tokens. What must stay together (a row of
a list, a question with its answer) never comes here: `chunker` keeps it whole.
"""
