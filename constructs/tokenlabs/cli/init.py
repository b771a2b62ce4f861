"""`tokenlabs init`: an age key, `.sops.yaml`, and what Flux needs to decrypt."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tokenlabs.cli.platform_option import platform_option
from tokenlabs.cli.printed_once import print_key, print_option, require_reader
from tokenlabs.contract.namespaces import FLUX

if TYPE_CHECKING:
    from tokenlabs.secrets.initialise import Plan
    from tokenlabs.secrets.platform_file import PlatformFile


@click.command("init")
@click.option("--adopt", is_flag=True, help="Replace secrets that cannot be decrypted here with your own.")
@click.option("--rotate-age-key", is_flag=True, help="Re-encrypt everything to a new age key, with new data keys.")
@click.option("--dry-run", is_flag=True, help="Print the plan; change nothing.")
@print_option
@platform_option
def command(adopt: bool, rotate_age_key: bool, dry_run: bool, to_pipe: bool, platform_file: Path) -> None:
    """Set up encryption: age key, .sops.yaml, first keys.

    Creates an age key where sops looks for it, unless you have one; writes .sops.yaml; creates a first key
    for each tenant without one, printed once; generates the Redis password; prints how to give Flux the key.
    Updates files after a change of .sops.yaml (another recipient) or of `name:` in platform.yaml. Idempotent.

    In a fresh copy of the template, secrets/ is encrypted to a lost key: --adopt replaces all of it. The
    clients' existing keys stop working once Flux has applied the new ones.

    --rotate-age-key changes no value: tenants keep their keys. The old private key stays in its file until
    you delete it. `tokenlabs init` finishes an interrupted run.

    \b
    Examples:
      tokenlabs init --adopt --dry-run
      tokenlabs init --adopt
      tokenlabs init
      tokenlabs init --rotate-age-key
    """
    from tokenlabs.secrets import changes, initialise
    from tokenlabs.secrets.platform_file import read_platform

    platform = read_platform(platform_file)
    if adopt and rotate_age_key:
        raise click.UsageError("--adopt replaces what the lost key encrypted, --rotate-age-key needs it: choose one.")
    plan = initialise.plan(platform, adopt=adopt, rotate_age_key=rotate_age_key)
    for line in _described(plan, "would " if dry_run else ""):
        _say(line)
    if dry_run:
        return
    if plan.tenants:
        require_reader(to_pipe)
    if not plan.nothing:
        outcome = initialise.carry_out(platform, plan, _progress())
        changes.apply(outcome.changes)
        if plan.retired:
            _say_rotated(platform, plan.keys.file, plan.retired, outcome.recipient)
            return
        if outcome.issued:
            _say("The tenants' API keys, shown once and not stored in plain text:")
        for issued in outcome.issued:
            print_key(issued.key, issued.tenant, named=True)
    _say_unset(platform)
    for path in plan.unmanaged:
        _say(f"! {path} cannot be decrypted here and is not managed by tokenlabs: recreate it, or delete it.")
    _say_flux(platform, plan.keys.file)
    if not plan.nothing:
        _say(f"Next: tokenlabs synth, then commit .sops.yaml, {platform_file}, secrets/ and dist/.")


def _described(plan: Plan, would: str) -> list[str]:
    if plan.nothing:
        return ["The age key exists, and secrets/ is encrypted to it: nothing to do."]
    lines = []
    if plan.recipient is None:
        lines.append(f"{would}create {'a new' if plan.retired else 'an'} age key in {plan.keys.file}")
    if plan.retired:
        lines.append(f"{would}replace {plan.retired} with it in .sops.yaml")
        return [*lines, f"{would}re-encrypt {len(plan.reencrypted)} files to it, with new data keys"]
    if plan.recipient and plan.new_rule:
        lines.append(f"{would}use the existing age key {plan.recipient}")
    if plan.new_rule:
        lines.append(f"{would}make it the only recipient in .sops.yaml" + ("" if plan.rule else ", a new file"))
    if plan.renamed:
        lines.append(f"{would}write the platform's name into {_files(plan.renamed)}")
    if plan.reencrypted:
        lines.append(
            f"{would}re-encrypt {_files(plan.reencrypted)} to the recipients of .sops.yaml, with new data keys"
        )
    lines += [f"{would}create an API key for tenant `{tenant.name}`" for tenant in plan.tenants]
    lines += [f"{would}generate {secret.holds} (tokenlabs secret set {secret.name})" for secret in plan.generated]
    lines += [f"{would}write random bytes for {secret.holds}, until you set it" for secret in plan.to_be_set]
    return lines


def _files(paths: Collection[str]) -> str:
    first = next(iter(paths))
    return first if len(paths) == 1 else f"{len(paths)} files below secrets/ ({first}, …)"


def _say_rotated(platform: PlatformFile, keys: Path, old: str, new: str) -> None:
    from tokenlabs.secrets.age_keys import lines_of

    give = (
        f"kubectl -n {FLUX} create secret generic {platform.decryption_secret} "
        f"--from-file=age.agekey={shlex.quote(str(keys))} --dry-run=client -o yaml | kubectl apply -f -"
    )
    place = lines_of(keys, old)
    lines = f"lines {place[0]} and {place[1]} of {keys}" if place else "the old key from SOPS_AGE_KEY"
    _say(f"secrets/ is encrypted to {new}. Both private keys are needed until Flux has applied this:")
    _say("1. Back up the key file.")
    _say("2. Give Flux both keys before you push:")
    _say(f"     {give}")
    _say(
        "3. Run make synth, commit .sops.yaml, secrets/ and dist/, push, and wait until `flux get kustomizations` is ready."
    )
    _say("   Valkey and Envoy's rate-limit service restart once, since the ciphertext of their Secrets changes.")
    _say(f"4. Delete {lines} ({old}), and run the command of step 2 again.")
    _say(
        "Git history still holds ciphertext of the old key. If it leaked, also rotate the tenants' keys and set the other "
        "secrets again."
    )


def _progress() -> Callable[[int, int], None]:
    def show(done: int, of: int) -> None:
        if of > 20 and sys.stderr.isatty():
            click.echo(f"\r\033[K{done} of {of} files" + ("\n" if done == of else ""), err=True, nl=False)

    return show


def _say_unset(platform: PlatformFile) -> None:
    from tokenlabs.secrets import platform_secrets

    for secret in platform_secrets.platform_secrets(platform).values():
        if platform_secrets.state(platform, secret) != "set":
            _say(f"! {secret.holds} is not set yet: run tokenlabs secret set {secret.name}")


def _say_flux(platform: PlatformFile, keys: Path) -> None:
    from tokenlabs.secrets.age_keys import keys_here

    _say("\nFlux decrypts in the cluster with the same private key. Create its Secret once, from this machine:")
    _say(
        f"  kubectl -n {FLUX} create secret generic {platform.decryption_secret} "
        f"--from-file=age.agekey={shlex.quote(str(keys))}"
    )
    if (count := len(keys_here().recipients)) > 1:
        _say(f"  (You have {count} private keys; Flux gets all in that file, but needs only the one of .sops.yaml.)")
    _say("Keep a copy of the key file off this machine: without it, no secret can be decrypted.\n")


def _say(line: str) -> None:
    click.echo(line, err=True)
