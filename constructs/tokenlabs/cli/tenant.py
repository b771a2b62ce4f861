"""`tokenlabs tenant`: tenants, their tiers and API keys."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tokenlabs.cli.completing import complete_tenants, complete_tiers
from tokenlabs.cli.key_option import key_elsewhere_option
from tokenlabs.cli.platform_option import platform_option
from tokenlabs.cli.printed_once import print_key, print_option, require_reader
from tokenlabs.cli.tenant_show import show
from tokenlabs.cli.unechoed import UnechoedGroup
from tokenlabs.contract import tenant_secret

if TYPE_CHECKING:
    from tokenlabs.secrets.platform_file import PlatformFile


@click.group("tenant", cls=UnechoedGroup)
def command() -> None:
    """Add and revoke tenants, change tiers, rotate keys.

    A tenant is a line in platform.yaml and one encrypted file per key in secrets/tenants/. After a change,
    run `make synth`, then commit platform.yaml, secrets/ and dist/; Flux applies it.

    \b
    Examples:
      tokenlabs tenant add ada --user ada --tier free
      tokenlabs tenant list
      tokenlabs tenant show ada -o ada.html  (instructions for the tenant)
      tokenlabs tenant set-tier ada pro
      tokenlabs tenant rotate ada            (add a second key)
      tokenlabs tenant rotate ada --finish   (delete the first key)
      tokenlabs tenant revoke ada
    """


command.add_command(show)


@command.command("add")
@click.argument("name")
@click.option("--user", required=True, help="User id that requests and tokens are counted under.")
@click.option("--tier", required=True, shell_complete=complete_tiers, help="A tier of platform.yaml.")
@click.option("--key-stdin", is_flag=True, help="Read an existing key from standard input instead of creating one.")
@key_elsewhere_option
@print_option
@platform_option
def add(
    name: str, user: str, tier: str, key_stdin: bool, key_elsewhere: bool, to_pipe: bool, platform_file: Path
) -> None:
    """Add a tenant and print its API key once.

    NAME is also the name of its Secret: lower case letters, digits and `-`.

    \b
    Examples:
      tokenlabs tenant add ada --user ada --tier free
      tokenlabs tenant add ada --user ada --tier free --print | wl-copy
      pass tokenlabs/ada | tokenlabs tenant add ada --user ada --tier pro --key-stdin
    """
    from tokenlabs.secrets import changes, tenants
    from tokenlabs.secrets.platform_file import read_platform

    platform = read_platform(platform_file)
    tenants.check_names(platform, name, user, tier)
    _require_age_key(platform, key_elsewhere)
    existing = _key_from_stdin() if key_stdin else None
    if existing is None:
        require_reader(to_pipe)
    planned = tenants.add(platform, name, user, tier, existing)
    changes.apply(planned.changes)
    _say(f"Added tenant `{name}`: user {user}, tier {tier}, Secret {planned.secret}.")
    if existing is None:
        _show(planned.key, name)
    _say_next(platform_file)
    _say(f"For the tenant's instructions (base URL, models, limits, examples), run: tokenlabs tenant show {name}")


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
@platform_option
def list_(as_json: bool, platform_file: Path) -> None:
    """List tenants with user, tier and key digests. Decrypts nothing.

    \b
    Examples:
      tokenlabs tenant list
      tokenlabs tenant list --json | jq -r '.[] | select(.state == "rotating").name'
    """
    from tokenlabs.secrets import tenants
    from tokenlabs.secrets.platform_file import read_platform

    listed = tenants.listed(read_platform(platform_file))
    if as_json:
        rows = [
            {
                "name": each.tenant.name,
                "user": each.tenant.user,
                "tier": each.tenant.tier,
                "state": each.state,
                "keys": [{"secret": key.secret, "sha256": key.digest, "tier": key.tier} for key in each.keys],
            }
            for each in listed
        ]
        click.echo(json.dumps(rows, indent=2))
        return
    widths = [
        max([len(heading), *(len(value) for value in values)])
        for heading, values in (
            ("NAME", [each.tenant.name for each in listed]),
            ("USER", [each.tenant.user for each in listed]),
            ("TIER", [each.tenant.tier for each in listed]),
        )
    ]

    def row(*cells: str) -> str:
        return "  ".join([*(cell.ljust(width) for cell, width in zip(cells, widths, strict=False)), *cells[3:]])

    click.secho(row("NAME", "USER", "TIER", "KEY (SHA-256)     STATE"), bold=True)
    for each in listed:
        tenant, digests = each.tenant, [key.digest or "?" for key in each.keys]
        state = each.state
        if state == "rotating":
            state += f" (old: {', '.join(digests[:-1])})"
        newest = (digests[-1] if digests else "-").ljust(16)
        click.echo(row(tenant.name, tenant.user, tenant.tier, f"{newest}  {state}"))


@command.command("set-tier")
@click.argument("name", shell_complete=complete_tenants)
@click.argument("tier", shell_complete=complete_tiers)
@click.option("--now", is_flag=True, help="Delete the old key at once.")
@key_elsewhere_option
@print_option
@platform_option
def set_tier(name: str, tier: str, now: bool, key_elsewhere: bool, to_pipe: bool, platform_file: Path) -> None:
    """Change a tenant's tier. Issues a new key, printed once.

    Authorino caches a key's Secret and reads it again only if the key changes, so an edited tier would have
    no effect until Authorino restarts. The old key keeps working, in the old tier, until
    `tokenlabs tenant rotate NAME --finish`; --now deletes it at once.

    \b
    Examples:
      tokenlabs tenant set-tier ada pro
      tokenlabs tenant set-tier ada free --now
    """
    from tokenlabs.secrets import changes, tenants
    from tokenlabs.secrets.platform_file import read_platform

    platform = read_platform(platform_file)
    before = platform.tenant(name).tier
    tenants.check_tier(platform, tier)
    _require_age_key(platform, key_elsewhere)
    require_reader(to_pipe)
    planned = tenants.set_tier(platform, name, tier, now=now)
    changes.apply(planned.changes)
    _say(f"Tenant `{name}` changes from tier {before} to {tier}, with a new key in Secret {planned.secret}:")
    _say("Authorino ignores a changed tier on a known key, so the new tier needs a new key.")
    _show(planned.key, name)
    if not now:
        _say(f"The old key works until `tokenlabs tenant rotate {name} --finish`, in tier {before}.")
    _say_next(platform_file)


@command.command("rotate")
@click.argument("name", shell_complete=complete_tenants)
@click.option("--finish", is_flag=True, help="Delete the old key, once the tenant uses the new one.")
@key_elsewhere_option
@print_option
@platform_option
def rotate(name: str, finish: bool, key_elsewhere: bool, to_pipe: bool, platform_file: Path) -> None:
    """Add a new key for a tenant, printed once; --finish deletes the old key.

    Until then both keys work, and count as one user.

    \b
    Examples:
      tokenlabs tenant rotate ada
      tokenlabs tenant rotate ada --finish
    """
    from tokenlabs.secrets import changes, tenants
    from tokenlabs.secrets.platform_file import read_platform

    platform = read_platform(platform_file)
    if finish:
        planned = tenants.finish(platform, name)
        changes.apply(planned.changes)
        dropped = ", ".join(change.path.stem for change in planned.changes)
        _say(f"Tenant `{name}` keeps its newest key. Deleted: Secret {dropped}.")
        _say_pruned(platform.name, [change.path.stem for change in planned.changes])
    else:
        platform.tenant(name)
        _require_age_key(platform, key_elsewhere)
        require_reader(to_pipe)
        planned = tenants.rotate(platform, name)
        changes.apply(planned.changes)
        _say(f"Tenant `{name}` has a new key, in Secret {planned.secret}.")
        _show(planned.key, name)
        if planned.secret != name:
            _say("The old key still works, and both count as one user. Once the tenant uses the new one, run")
            _say(f"  tokenlabs tenant rotate {name} --finish")
    _say_next(platform_file)


@command.command("revoke")
@click.argument("name", shell_complete=complete_tenants)
@platform_option
def revoke(name: str, platform_file: Path) -> None:
    """Delete a tenant and all its keys.

    \b
    Examples:
      tokenlabs tenant revoke ada
    """
    from tokenlabs.secrets import changes, tenants
    from tokenlabs.secrets.platform_file import read_platform

    platform = read_platform(platform_file)
    planned = tenants.revoke(platform, name)
    changes.apply(planned.changes)
    keys = [change.path.stem for change in planned.changes if change.path.parent.name == "tenants"]
    _say(f"Revoked tenant `{name}`" + (f": Secret {', '.join(keys)}." if keys else ", which had no key."))
    _say_pruned(platform.name, keys)
    _say_next(platform_file)


def _require_age_key(platform: PlatformFile, elsewhere: bool) -> None:
    from tokenlabs.secrets.key_holders import require_key

    if not elsewhere:
        require_key(platform.root)


def _key_from_stdin() -> str:
    if sys.stdin.isatty():
        entered: str = click.prompt("API key", hide_input=True, err=True)
        return entered
    return sys.stdin.read().removesuffix("\n").removesuffix("\r")


def _show(key: str, tenant: str) -> None:
    _say("Its API key, shown once and not stored in plain text:")
    print_key(key, tenant)


def _say_pruned(platform: str, secrets: list[str]) -> None:
    if secrets:
        _say("In the cluster the key works until Flux has pruned its Secret. To prune it at once after the push, run")
        _say(f"  flux reconcile kustomization {platform}-tenants --with-source")
        _say(f"  (or, without waiting: kubectl -n {tenant_secret.NAMESPACE} delete secret {' '.join(secrets)})")


def _say_next(platform_file: Path) -> None:
    _say(f"Next: tokenlabs synth, then commit {platform_file}, secrets/ and dist/.")


def _say(line: str) -> None:
    click.echo(line, err=True)
