"""The platform's name in encrypted files: a label of the tenants' keys, the namespace of the platform's own Secrets.

Neither is encrypted or under SOPS's MAC (`mac_only_encrypted`), so both follow `name:` of platform.yaml without any key.
"""

from __future__ import annotations

from yaml.nodes import ScalarNode

from tokenlabs.contract import tenant_secret
from tokenlabs.secrets.platform_file import PlatformFile
from tokenlabs.secrets.platform_secrets import platform_secrets
from tokenlabs.secrets.tenant_files import FOLDER
from tokenlabs.spec.nodes import find, root
from tokenlabs.spec.problems import SpecError
from tokenlabs.spec.source import Source


def renamed(platform: PlatformFile, texts: dict[str, str]) -> dict[str, str]:
    """New texts of those in `texts` (by path from the repository's root) that have another platform name."""
    namespaces = {file.path: file.namespace for secret in platform_secrets(platform).values() for file in secret.files}
    found = {}
    for path, text in texts.items():
        if path.startswith(f"{FOLDER}/"):
            new = _with_scalar(text, ("metadata", "labels", tenant_secret.APP_LABEL), platform.name)
        elif path in namespaces:
            new = _with_scalar(text, ("metadata", "namespace"), namespaces[path])
        else:
            continue
        if new != text:
            found[path] = new
    return found


def _with_scalar(text: str, place: tuple[str, ...], value: str) -> str:
    """The text with another value at a place; unchanged if the place is missing or the text is not a YAML mapping."""
    try:
        node = find(root(Source("", text)), place)
    except SpecError:  # synth reports it
        return text
    if not isinstance(node, ScalarNode) or node.value == value:
        return text
    return f"{text[: node.start_mark.index]}{value}{text[node.end_mark.index :]}"
