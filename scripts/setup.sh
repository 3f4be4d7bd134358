#!/usr/bin/env bash
# Installs what a target needs and nothing twice: setup.sh python | demo | all
#
#   python  uv and the locked Python packages in .venv
#   demo    that, livekit-server and espeak-ng
#   all     that, Redis, PostgreSQL and Chromium
#
# Tools go to .tools/ and .venv/ in this folder; only Debian packages leave it, and only when missing.
set -euo pipefail
cd "$(dirname "$0")/.."

LIVEKIT_VERSION=1.13.5
GO_NEEDED=1.26

say() { printf '\033[2m· %s\033[0m\n' "$*" >&2; }
stop() { printf 'setup: %s\n' "$*" >&2; exit 2; }
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; return; fi
  command -v sudo >/dev/null || stop "installing $* needs root: run it as root, or install sudo"
  sudo "$@"
}

# apt PACKAGE…: installs them; the list of packages is brought up to date once a run.
APT_UPDATED=
apt() {
  command -v apt-get >/dev/null || stop "please install $* (this machine has no apt-get)"
  say "installing $*"
  [ -n "$APT_UPDATED" ] || as_root apt-get -qq update
  APT_UPDATED=yes
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends "$@" >/dev/null
}

find_python() {
  local candidate
  for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
    if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$candidate"; return
    fi
  done
  stop "Python 3.11 or newer is needed (found: $(python3 --version 2>&1 || echo none)); set PYTHON to its path"
}

find_uv() {
  local uv
  for uv in .tools/uv/bin/uv uv; do
    if "$uv" --version >/dev/null 2>&1; then echo "$uv"; return; fi
  done
  say "installing uv into .tools/uv"
  local python; python=$(find_python)
  if ! "$python" -m venv .tools/uv >/dev/null 2>&1; then
    rm -rf .tools/uv
    apt python3-venv
    "$python" -m venv .tools/uv
  fi
  .tools/uv/bin/python -m pip install --quiet --disable-pip-version-check uv >&2
  echo .tools/uv/bin/uv
}

install_python() {
  local wanted; wanted=$(sha256sum requirements.lock pyproject.toml | sha256sum)
  if [ -x .venv/bin/frontdesk ] && [ "$(cat .venv/.synced 2>/dev/null)" = "$wanted" ]; then return; fi
  local uv; uv=$(find_uv)
  [ -x .venv/bin/python ] || "$uv" venv --quiet --python "$(find_python)" .venv
  say "installing the locked Python packages into .venv"
  export VIRTUAL_ENV="$PWD/.venv"
  "$uv" pip sync --quiet --require-hashes --compile-bytecode requirements.lock
  "$uv" pip install --quiet --no-deps --editable .
  echo "$wanted" >.venv/.synced
}

install_livekit() {
  local binary=.tools/bin/livekit-server
  if "$binary" --version 2>/dev/null | grep -qF "$LIVEKIT_VERSION"; then return; fi
  local go_found; go_found=$(go env GOVERSION 2>/dev/null | sed 's/^go//' || true)
  [ -n "$go_found" ] || stop "Go $GO_NEEDED or newer is needed to build livekit-server, and there is no go here"
  at_least "$go_found" "$GO_NEEDED" ||
    stop "Go $GO_NEEDED or newer is needed to build livekit-server; this is Go $go_found (Debian's own is too old)"
  command -v git >/dev/null || apt git
  say "building livekit-server $LIVEKIT_VERSION with Go $go_found (a few minutes, once)"
  mkdir -p .tools/bin
  GOBIN="$PWD/.tools/bin" go install "github.com/livekit/livekit-server/cmd/server@v$LIVEKIT_VERSION"
  mv .tools/bin/server "$binary"
}

install_packages() {
  local missing=()
  command -v espeak-ng >/dev/null || missing+=(espeak-ng libespeak-ng1)
  if [ "$1" = all ]; then
    command -v redis-server >/dev/null || missing+=(redis-server)
    ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || missing+=(postgresql)
    command -v chromium >/dev/null || missing+=(chromium)
    command -v tesseract >/dev/null || missing+=(tesseract-ocr)
  fi
  [ ${#missing[@]} = 0 ] || apt "${missing[@]}"
}

what=${1:-all}
case $what in
  python) install_python ;;
  demo | all) install_packages "$what"; install_python; install_livekit ;;
  *) stop "say python, demo or all, not $what" ;;
esac
