"""File formats, one module each: its name is the file's ending.

Each offers `read(data: bytes) -> Document` and raises BadInput, with a sentence for the person who uploaded
the file, when the bytes are not what the ending says. A format never looks at file names or paths, and knows
nothing of the other formats, of bots or of the index.
"""
