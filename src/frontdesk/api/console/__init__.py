"""Pages for people: rendered here, readable without scripts, safe against whatever a caller said."""
