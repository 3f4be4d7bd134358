"""A receiver of frontdesk's webhooks for Python 3.9 or later, nothing to install. Copy it, change `handle`.

    WEBHOOK_SECRET=whsec_… python receiver.py --port 8000 --seen seen.db

It takes an event once, however often it is sent: an id is remembered when its event was handled. It answers
soon; what takes long belongs into a queue of your own. While a secret is being replaced, WEBHOOK_SECRET holds
both, with a space between.
"""

import argparse
import base64
import binascii
import hashlib
import hmac
import json
import os
import sqlite3
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

LONGEST = 64 * 1024
TOLERANCE = 5 * 60  # seconds that clocks may differ; what is older is a replay


class Forged(Exception):
    """It is not from frontdesk, or it was changed on the way, or it is old."""


def verify(body, headers, secrets, now=None):
    """The event: type, version, timestamp, data; Forged if it is not ours. `headers`: lower-case names."""
    message = headers.get("webhook-id", "")
    stamp = headers.get("webhook-timestamp", "")
    given = headers.get("webhook-signature", "")
    if not message or not given:
        raise Forged("an id or a signature is missing")
    if not (stamp.isascii() and stamp.isdigit()) or len(stamp) > 12:
        raise Forged("the timestamp is no number")
    if abs((time.time() if now is None else now) - int(stamp)) > TOLERANCE:
        raise Forged("the timestamp is too old or too new")
    signed = b".".join((message.encode(), stamp.encode(), body))
    expected = [hmac.new(key, signed, hashlib.sha256).digest() for key in map(_key, secrets)]
    if not any(hmac.compare_digest(one, other) for one in _signatures(given) for other in expected):
        raise Forged("no signature fits")
    event = json.loads(body)
    if not isinstance(event, dict) or "type" not in event:
        raise Forged("it is not an event")
    return event


def _key(secret):
    bare = secret[len("whsec_") :] if secret.startswith("whsec_") else secret
    key = base64.b64decode(bare + "==")
    if not key:
        raise ValueError("a secret is empty")
    return key


def _signatures(header):
    for part in header.split()[:16]:
        version, _, value = part.partition(",")
        if version == "v1":
            try:
                yield base64.b64decode(value, validate=True)
            except (binascii.Error, ValueError):
                continue


class Seen:
    """Ids of events that were handled, in a file. One at a time: a repeat may come while the first is on."""

    def __init__(self, path):
        self.lock = threading.Lock()
        self._database = sqlite3.connect(path, check_same_thread=False)
        self._database.execute("CREATE TABLE IF NOT EXISTS seen (id TEXT PRIMARY KEY, at REAL NOT NULL)")

    def knows(self, message):
        found = self._database.execute("SELECT 1 FROM seen WHERE id = ?", (message,))
        return found.fetchone() is not None

    def add(self, message):
        with self._database:
            self._database.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", (message, time.time()))


def handle(event):
    """What you do with it. What it raises is answered 500, and the event comes again."""
    print(json.dumps(event, ensure_ascii=False), flush=True)


def serve(port, secrets, seen):
    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self):
            length = self.headers.get("content-length", "")
            if not length.isdigit() or int(length) > LONGEST:
                return self._answer(413)
            body = self.rfile.read(int(length))
            headers = {name.lower(): value for name, value in self.headers.items()}
            try:
                event = verify(body, headers, secrets)
            except (Forged, ValueError) as error:
                print(f"refused: {error}", file=sys.stderr, flush=True)
                return self._answer(401)
            return self._answer(self._once(headers["webhook-id"], event))

        def _once(self, message, event):
            with seen.lock:
                if not seen.knows(message):
                    try:
                        handle(event)
                    except Exception as error:
                        print(f"not handled: {error}", file=sys.stderr, flush=True)
                        return 500
                    seen.add(message)
            return 204

        def _answer(self, status):
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", port), Receiver) as server:
        print(f"listening on {server.server_address[1]}", file=sys.stderr, flush=True)
        server.serve_forever()


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--port", type=int, default=8000)
    options.add_argument("--seen", default="seen.db")
    chosen = options.parse_args()
    serve(chosen.port, os.environ["WEBHOOK_SECRET"].split(), Seen(chosen.seen))
