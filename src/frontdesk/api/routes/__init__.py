"""One file per group of paths, with the schemas of its bodies."""
