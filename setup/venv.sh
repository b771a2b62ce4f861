#!/bin/sh
# Makes .venv, or brings it up to date, from a hash-locked file. Usage: setup/venv.sh runtime|dev, in the repository's root.
#
# What the environment was made from (this checkout's place, the locks, this script) is kept, whole, in a stamp inside
# it. When that is what it would be made from now, nothing is done: one cmp, no Python.
set -eu

fail() {
    printf '%s\n' "$@" >&2
    exit 3
}

case ${1-} in
runtime) locks=requirements.lock ;;
dev) locks='requirements.lock requirements-dev.lock' ;;
*) fail "usage: setup/venv.sh runtime|dev" ;;
esac
[ -f requirements.lock ] || fail "setup/venv.sh: run it in the repository's root (there is no requirements.lock here)"

venv=$PWD/.venv
inputs() { # inputs <lock>...
    printf '%s\n' "$PWD"
    cat setup/venv.sh "$@"
}
if [ -x "$venv/bin/python" ] && inputs $locks | cmp -s - "$venv/stamp-$1"; then
    exit 0
fi

say() { printf 'set-up: %s\n' "$1" >&2; }

# PYTHON names one; else the first that is new enough.
python=
for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        python=$candidate
        break
    fi
done
[ -n "$python" ] || fail \
    "Python 3.11 or newer is needed, and none of these is: ${PYTHON:-python3 python3.13 python3.12 python3.11}." \
    "Install one (Debian, Ubuntu: apt install python3 python3-venv; macOS: brew install python@3.13), or name it: make PYTHON=/path/to/python3.13"

# The environment's own pip settings decide where packages come from; these would only add noise, or another place.
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
unset PYTHONHOME PYTHONPATH PIP_TARGET PIP_PREFIX PIP_USER PIP_REQUIRE_VIRTUALENV || true

# An environment is kept and updated where it still works: programs in it hold the path of the place it was made in.
kept() {
    [ -x "$venv/bin/python" ] && printf '%s\n' "$PWD" | cmp -s - "$venv/place" &&
        "$venv/bin/python" -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}
rm -f "$venv/stamp-runtime" "$venv/stamp-dev"
if ! kept; then
    say "virtual environment in .venv ($("$python" --version 2>&1))"
    rm -rf "$venv"
    "$python" -m venv "$venv" || fail \
        "$python cannot make a virtual environment (the reason is above)." \
        "On Debian and Ubuntu its part is in a package of its own: apt install python3-venv"
    printf '%s\n' "$PWD" >"$venv/place"
fi

for lock in $locks; do wanted=$lock; done
say "$(grep -c '^[A-Za-z0-9]' "$wanted") packages from $wanted"
"$venv/bin/python" -m pip install --quiet --require-hashes --no-deps --only-binary :all: --no-compile --requirement "$wanted" || fail \
    "The packages of $wanted could not be installed (the reason is above)." \
    "Is the package index reachable? Nothing was left half done that the next run does not finish."

site=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
# constructs/ and testbed/ are source roots, the second only with the packages that it needs. The root itself (for imports/) comes after
# site-packages, where .pth lines go: before it the folder constructs/ could hide PyPI's constructs.
testbed=
[ "$1" = runtime ] || testbed=$PWD/testbed
printf '%s\n' "$PWD/constructs" ${testbed:+"$testbed"} "$PWD" >"$site/tokenlabs.pth"
# -P: the working directory is not searched for modules. -O: jsii's type checks of each call cost a third of a synth.
# -S: __main__.py does without `site` until Ctrl-C has an answer.
here=$(printf %s "$PWD" | sed "s/'/'\\\\''/g")
cat >"$venv/bin/tokenlabs" <<LAUNCHER
#!/bin/sh
exec '$here/.venv/bin/python' -S -P -O '$here/constructs/tokenlabs/__main__.py' "\$@"
LAUNCHER
chmod +x "$venv/bin/tokenlabs"

# Byte code for python and python -O: environments that forbid writing it (PYTHONDONTWRITEBYTECODE) would compile on each start.
say "byte code"
"$venv/bin/python" -m compileall -q -j 0 -o 0 -o 1 -x '/(pip|setuptools)/' "$site" >/dev/null 2>&1 || true

inputs requirements.lock >"$venv/stamp-runtime"
[ "$1" = runtime ] || inputs $locks >"$venv/stamp-$1"
say "done"
