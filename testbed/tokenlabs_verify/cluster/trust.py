"""The authorities that programs in the sandbox trust for hosts outside: only the mirror's, since nothing else can be reached."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tokenlabs.errors import MissingToolError

_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where Go looks (go1.26, src/crypto/x509/root_linux.go); containers see these files of the sandbox."""


def only(authority: Path) -> None:
    """Put the authority in the place of the machine's bundle, inside the sandbox.

    Raises:
        MissingToolError: the machine has no bundle.
    """
    found = {path.resolve() for path in map(Path, _BUNDLES) if path.is_file()}
    if not found:
        raise MissingToolError(
            "this machine has no certificate authorities; on Debian and Ubuntu: apt install ca-certificates"
        )
    for path in sorted(found):
        subprocess.run(["mount", "--bind", authority, path], check=True)
