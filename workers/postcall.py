"""The post-call worker: what happens after somebody has hung up, in a process of its own."""

import sys

from frontdesk.app.part import main

if __name__ == "__main__":
    sys.exit(main("postcall"))
