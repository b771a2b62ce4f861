#!/bin/sh
# Writes requirements.lock (what synth needs) and requirements-dev.lock (that, and what tests and checks need) from
# pyproject.toml: every version and hash, for every platform and Python that pyproject.toml allows. Needs uv, which
# requirements-dev.lock brings. No registry's address is written: the locks hold wherever the index is.
set -eu
uv=${UV:-.venv/bin/uv}

lock() { # lock <output> [further options]
    output=$1
    shift
    "$uv" pip compile pyproject.toml --quiet --no-config --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-annotate --no-header --output-file "$output" "$@"
}

lock requirements.lock
lock requirements-dev.lock --group dev --constraints requirements.lock
