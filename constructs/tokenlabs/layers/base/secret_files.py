"""A Secret as a layer's file: ciphertext for the cluster, plain demo values for kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tokenlabs.layers.base.layer import EncryptedFile, Piece, PlainFile
from tokenlabs.layers.base.pods import checksum
from tokenlabs.secrets import manifest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tokenlabs.spec.targets import Target


def secret_checksum(target: Target, source: str, *, demo: Mapping[str, str]) -> str:
    """Digest of a Secret's ciphertext in Git, which changes with each `tokenlabs secret set`.

    Without SOPS's own block: a recipient who is added to it changes no value.
    """
    if target.encrypted:
        return checksum(target.secrets.get(source, "").partition("\nsops:")[0])
    return checksum("".join(f"{key}={value}\n" for key, value in demo.items()))


def secret_file(target: Target, source: str, *, name: str, namespace: str, demo: Mapping[str, str]) -> Piece:
    """The file `<name>.yaml`.

    Args:
        target: decides between the two.
        source: the encrypted file, below `secrets/`.
        name: of the Secret.
        namespace: of the Secret.
        demo: its values in kind, which are no secret; the encrypted one has the same keys.
    """
    if target.encrypted:
        return EncryptedFile(f"{name}.yaml", source, name, namespace, tuple(demo))
    return PlainFile(f"{name}.yaml", (manifest.platform_secret(secret=name, namespace=namespace, values=dict(demo)),))
