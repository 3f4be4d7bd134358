"""The HTTP door: what happened, as JSON for programs and as a few calm pages for people.

`main.create_app(settings, store)` builds the application; `auth` knows who may come in: programs by a key,
people by a signed cookie they get for it. `deps` are the values a route asks for, `errors` turns
exceptions into answers. `routes/` has one file per group of paths (calls, health, stats), its schemas beside
it; `console/` has the pages: server-rendered, no scripts, a strict content policy.

Everything it says belongs to the company of the key; what belongs to another is not found. It reads the
store and never takes part in a live dialogue.
"""
