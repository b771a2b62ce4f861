"""An environment's keys work for TLS and are in the format that kube-apiserver reads."""

from __future__ import annotations

import socket
import ssl
import threading
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tokenlabs_verify.client.kubernetes import trusting
from tokenlabs_verify.cluster import pki
from tokenlabs_verify.cluster.pki import Pki

ADDRESSES = ["10.244.0.1", "10.96.0.1", "127.0.0.1"]
NAMES = ["kubernetes", "kubernetes.default.svc.cluster.local"]


@pytest.fixture
def keys(tmp_path: Path) -> Pki:
    return pki.write(tmp_path / "pki", ADDRESSES, NAMES)


def shake_hands(keys: Pki, name: str, authority: str) -> str | None:
    """A real TLS connection to a server with the certificate, as a client of `name`; returns its TLS version."""
    here, there = socket.socketpair()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(keys.certificate, keys.key)

    def serve() -> None:
        try:
            with server.wrap_socket(there, server_side=True) as tls:
                tls.recv(1)
        except (ssl.SSLError, OSError):
            there.close()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        with trusting(authority).wrap_socket(here, server_hostname=name) as tls:
            return tls.version()
    finally:
        here.close()
        thread.join()


@pytest.mark.parametrize("name", [*ADDRESSES, *NAMES])
def test_trusts_the_server_at_its_addresses_and_names(keys: Pki, name: str) -> None:
    assert shake_hands(keys, name, keys.authority.read_text()) == "TLSv1.3"


@pytest.mark.parametrize("name", ["10.244.0.2", "example.com", "default.svc.cluster.local"])
def test_rejects_the_server_at_other_names(keys: Pki, name: str) -> None:
    with pytest.raises(ssl.SSLCertVerificationError, match=r"mismatch|not valid"):
        shake_hands(keys, name, keys.authority.read_text())


def test_rejects_another_environments_authority(keys: Pki, tmp_path: Path) -> None:
    other = pki.write(tmp_path / "other", ADDRESSES, NAMES)
    with pytest.raises(ssl.SSLCertVerificationError):
        shake_hands(keys, ADDRESSES[0], other.authority.read_text())


def test_keys_are_sec1_and_private(keys: Pki) -> None:
    for path in (keys.key, keys.service_account_key):
        text = path.read_bytes()
        # client-go v0.35, util/keyutil: PublicKeysFromFile accepts `EC PRIVATE KEY`, not PKCS 8.
        assert text.startswith(b"-----BEGIN EC PRIVATE KEY-----\n")
        key = serialization.load_pem_private_key(text, None)
        assert isinstance(key, ec.EllipticCurvePrivateKey)
        assert isinstance(key.curve, ec.SECP256R1)
        assert path.stat().st_mode & 0o077 == 0
    assert keys.key.read_bytes() != keys.service_account_key.read_bytes()
