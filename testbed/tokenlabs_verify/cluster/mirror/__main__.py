"""Runs the mirror until it is stopped."""

from __future__ import annotations

import argparse
from pathlib import Path

from tokenlabs_verify.cluster import mirror
from tokenlabs_verify.cluster.mirror.server import Server


def main() -> None:
    """Serve until killed."""
    parser = argparse.ArgumentParser(prog="mirror", description=__doc__, allow_abbrev=False)
    parser.add_argument("--content", type=Path, required=True, help="a folder per host")
    parser.add_argument("--certificate", type=Path, required=True, help="PEM")
    parser.add_argument("--key", type=Path, required=True, help="PEM")
    parser.add_argument("--address", required=True, help="address to listen on")
    options = parser.parse_args()
    Server((options.address, mirror.PORT), options.content, options.certificate, options.key).serve_forever()


if __name__ == "__main__":
    main()
