#!/usr/bin/env bash
# Everything that can be said about the code without running its tests. Runs all, then says what failed.
set -uo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/.tools/bin:$PWD/.venv/bin:$PATH"

failed=()
check() {
  printf '\033[1m%s\033[0m\n' "$1"
  shift
  "$@" || failed+=("$*")
}

check "lint" ruff check --quiet .
check "format" ruff format --check --quiet .
check "types" mypy --no-error-summary
check "layers" lint-imports --no-cache --no-logo
check "generated files" python scripts/generate_docs.py --check
check "scenarios" frontdesk check

if [ ${#failed[@]} -gt 0 ]; then
  printf 'failed: %s\n' "${failed[@]}" >&2
  exit 1
fi
