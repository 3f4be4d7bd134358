"""Telephone exchanges whose calls people take: what happened on them, their recordings.

One file for each service, with `build(options)`; `base` has what a file must offer, `_open` finds secrets.
Nobody on the line waits for these: they are asked after the call, from workers.
"""
