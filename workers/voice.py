"""The phone: takes the calls that LiveKit sends."""

import sys

from frontdesk.app.part import main

if __name__ == "__main__":
    sys.exit(main("voice"))
