"""The API worker: the HTTP door with its console, in a process of its own."""

import sys

from frontdesk.app.part import main

if __name__ == "__main__":
    sys.exit(main("api"))
