"""`tokenlabs secret`: the platform's own secrets."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from tokenlabs.cli.completing import complete_secrets
from tokenlabs.cli.key_option import key_elsewhere_option
from tokenlabs.cli.platform_option import platform_option
from tokenlabs.cli.unechoed import UnechoedGroup
from tokenlabs.contract.components import LIMITADOR
from tokenlabs.contract.namespaces import KUADRANT


@click.group("secret", cls=UnechoedGroup)
def command() -> None:
    """Set and list the platform's own secrets.

    These are NVIDIA NIM's API key, the Redis password, the Hugging Face token, the credentials for a
    registry, and Secrets that models' variables come from. They are encrypted into secrets/ and never
    printed. For tenants' keys, see `tokenlabs tenant`.

    \b
    Examples:
      tokenlabs secret list
      tokenlabs secret set nvidia-nim-api-key
      tokenlabs secret set redis --generate
    """


@command.command("set")
@click.argument("name", shell_complete=complete_secrets)
@click.option("--generate", is_flag=True, help="Generate a random value (redis).")
@key_elsewhere_option
@platform_option
def set_(name: str, generate: bool, key_elsewhere: bool, platform_file: Path) -> None:
    """Set a secret, from a prompt or standard input.

    The prompt does not echo. Never pass the value as an argument.

    \b
    Examples:
      tokenlabs secret set nvidia-nim-api-key
      pass nvidia/nim | tokenlabs secret set nvidia-nim-api-key
      tokenlabs secret set redis --generate
      printf 'AWS_ACCESS_KEY_ID=%s\nAWS_SECRET_ACCESS_KEY=%s\n' "$id" "$key" | tokenlabs secret set object-storage
    """
    from tokenlabs.errors import TokenlabsError
    from tokenlabs.secrets import changes, platform_secrets
    from tokenlabs.secrets.key_holders import require_key
    from tokenlabs.secrets.platform_file import read_platform

    platform = read_platform(platform_file)
    secret = platform_secrets.find(platform, name)
    if generate and not secret.generated:
        raise TokenlabsError(f"`{name}` is {secret.holds}: a random value would be rejected. Remove --generate.")
    if not key_elsewhere:
        require_key(platform.root)
    value = platform_secrets.random_value() if generate else platform_secrets.accept(secret, _value(secret.holds))
    changes.apply(platform_secrets.set_value(platform, secret, value))
    for file in secret.files:
        _say(f"{file.path}: Secret {file.secret} in {file.namespace}")
    if secret.generated:
        _say("Until Redis and its clients have restarted, counters are unreachable: limits.onFailure applies.")
        _say(
            "Valkey and Envoy's rate-limit service restart automatically. Limitador does not: once Flux has applied it, run"
        )
        _say(f"  kubectl -n {KUADRANT} rollout restart deployment/{LIMITADOR}")
    _say(f"Next: tokenlabs synth, then commit {platform_file}, secrets/ and dist/.")


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
@platform_option
def list_(as_json: bool, platform_file: Path) -> None:
    """List the secrets that platform.yaml needs.

    Shows whether they are set; decrypts nothing. Also searches for readable files below secrets/, and for
    private keys and kubeconfigs among all files that Git tracks: exit code 1 if there are any.

    \b
    Examples:
      tokenlabs secret list
      tokenlabs secret list --json | jq -r '.[] | select(.state != "set").name'
    """
    from tokenlabs.secrets import platform_secrets
    from tokenlabs.secrets.platform_file import read_platform

    platform = read_platform(platform_file)
    known = platform_secrets.platform_secrets(platform)
    states = {name: platform_secrets.state(platform, secret) for name, secret in known.items()}
    if as_json:
        rows = [
            {
                "name": name,
                "holds": secret.holds,
                "state": states[name],
                "secrets": [
                    {"file": file.path, "namespace": file.namespace, "name": file.secret} for file in secret.files
                ],
            }
            for name, secret in known.items()
        ]
        click.echo(json.dumps(rows, indent=2))
        _refuse_leaks(platform.root)
        return
    click.secho(f"{'NAME':20}{'STATE':13}HOLDS", bold=True)
    for name, secret in known.items():
        click.echo(f"{name:20}{states[name]:13}{secret.holds} ({', '.join(file.path for file in secret.files)})")
    if "outdated" in states.values():
        _say("Outdated: run `tokenlabs init` to write the platform's name and .sops.yaml's recipients into the files.")
    unset = [name for name in known if states[name] not in ("set", "outdated")]
    if unset:
        _say(f"To set: {', '.join(f'tokenlabs secret set {name}' for name in unset)}")
    _refuse_leaks(platform.root)


def _refuse_leaks(root: Path) -> None:
    from tokenlabs.errors import DifferenceError
    from tokenlabs.secrets.tracked import leaks
    from tokenlabs.synth.encrypted_files import unencrypted

    if found := [*unencrypted(root), *map(str, leaks(root))]:
        raise DifferenceError("\n".join(found))


def _value(holds: str) -> str:
    if sys.stdin.isatty():
        entered: str = click.prompt(holds[:1].upper() + holds[1:], hide_input=True, err=True)
        return entered
    return sys.stdin.read().removesuffix("\n").removesuffix("\r")


def _say(line: str) -> None:
    click.echo(line, err=True)
