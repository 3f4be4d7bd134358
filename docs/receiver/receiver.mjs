// A receiver of frontdesk's webhooks for Node 18 or later, nothing to install. Copy it, change `handle`.
//
//   WEBHOOK_SECRET=whsec_… node receiver.mjs --port 8000 --seen seen.txt
//
// It takes an event once, however often it is sent: an id is remembered when its event was handled. It answers
// soon; what takes long belongs into a queue of your own. While a secret is being replaced, WEBHOOK_SECRET
// holds both, with a space between.

import { createHmac, timingSafeEqual } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const LONGEST = 64 * 1024;
const TOLERANCE = 5 * 60; // seconds that clocks may differ; what is older is a replay

/** It is not from frontdesk, or it was changed on the way, or it is old. */
export class Forged extends Error {}

/** The event (type, version, timestamp, data). `body` is a Buffer, `headers` have lower-case names. */
export function verify(body, headers, secrets, now = Date.now() / 1000) {
  const message = headers["webhook-id"] ?? "";
  const stamp = headers["webhook-timestamp"] ?? "";
  const given = headers["webhook-signature"] ?? "";
  if (!message || !given) throw new Forged("an id or a signature is missing");
  if (!/^[0-9]{1,12}$/.test(stamp)) throw new Forged("the timestamp is no number");
  if (Math.abs(now - Number(stamp)) > TOLERANCE) throw new Forged("the timestamp is too old or too new");
  const expected = secrets.map((secret) =>
    createHmac("sha256", key(secret)).update(`${message}.${stamp}.`).update(body).digest(),
  );
  const fits = signatures(given).some((one) =>
    expected.some((other) => one.length === other.length && timingSafeEqual(one, other)),
  );
  if (!fits) throw new Forged("no signature fits");
  const event = JSON.parse(body.toString("utf8"));
  if (event === null || typeof event !== "object" || !("type" in event)) throw new Forged("it is not an event");
  return event;
}

function key(secret) {
  const bytes = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  if (bytes.length === 0) throw new Error("a secret is empty");
  return bytes;
}

function signatures(header) {
  const parts = header.split(/\s+/).slice(0, 16).map((part) => part.split(","));
  return parts
    .filter(([version, value]) => version === "v1" && /^[A-Za-z0-9+/]+={0,2}$/.test(value ?? ""))
    .map(([, value]) => Buffer.from(value, "base64"));
}

/** Ids of events that were handled, a line each. */
export class Seen {
  constructor(path) {
    this.path = path;
    this.ids = new Set(existsSync(path) ? readFileSync(path, "utf8").split("\n") : []);
  }

  knows(message) {
    return this.ids.has(message);
  }

  add(message) {
    appendFileSync(this.path, `${message}\n`);
    this.ids.add(message);
  }
}

/** What you do with it. What it throws is answered 500, and the event comes again. */
async function handle(event) {
  console.log(JSON.stringify(event));
}

async function read(request) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > LONGEST) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function answer(request, secrets, seen) {
  if (request.method !== "POST") return 405;
  const body = await read(request);
  if (body === null) return 413;
  let event;
  try {
    event = verify(body, request.headers, secrets);
  } catch (error) {
    console.error(`refused: ${error.message}`);
    return 401;
  }
  const message = request.headers["webhook-id"];
  const mine = last.then(async () => {
    if (seen.knows(message)) return;
    await handle(event);
    seen.add(message);
  });
  last = mine.catch(() => undefined);
  await mine;
  return 204;
}

let last = Promise.resolve(); // one at a time: a repeat may come while the first is on

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({ options: { port: { type: "string" }, seen: { type: "string" } } });
  const secrets = process.env.WEBHOOK_SECRET.split(/\s+/).filter(Boolean);
  const seen = new Seen(values.seen ?? "seen.txt");
  const server = createServer((request, response) => {
    answer(request, secrets, seen)
      .catch((error) => (console.error(error.message), 500))
      .then((status) => response.writeHead(status, { "Content-Length": 0 }).end());
  });
  server.listen(Number(values.port ?? 8000), "127.0.0.1", () => {
    console.error(`listening on ${server.address().port}`);
  });
}
