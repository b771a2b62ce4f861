"""The option of encrypting commands for a private key that is not on this machine."""

from __future__ import annotations

import click

key_elsewhere_option = click.option(
    "--key-elsewhere",
    is_flag=True,
    help="Encrypt without the private age key on this machine: the cluster or a colleague has it.",
)
