"""The option of commands that encrypt: whether the private key may be somewhere else."""

from __future__ import annotations

import click

key_elsewhere_option = click.option(
    "--key-elsewhere",
    is_flag=True,
    help="Encrypt although the private age key is not on this machine: the cluster or a colleague has it.",
)
