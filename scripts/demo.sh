#!/usr/bin/env bash
# One whole call on this machine: a simulated caller books a haircut through a real room.
set -euo pipefail
cd "$(dirname "$0")/.."
export COLUMNS="${COLUMNS:-120}"
export PATH="$PWD/.tools/bin:$PWD/.venv/bin:$PATH"

frontdesk call scenarios/salon.caller.yaml "$@"

printf '\n$ .venv/bin/frontdesk calls\n'
frontdesk calls
