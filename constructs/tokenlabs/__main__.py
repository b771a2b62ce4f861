"""Lets `python -m tokenlabs`, and `python -S` of this file, do what the `tokenlabs` command does.

The command's launcher starts Python without `site`, and the first thing here is that Ctrl-C ends the process without a
traceback, until `tokenlabs.cli.run` has an answer to it. `_signal`: the module `signal` itself takes milliseconds to load.
"""

import _signal

if (
    _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler
):  # a shell's background jobs ignore it, and go on so
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)

import sys

if sys.flags.no_site:
    import site

    site.main()

from tokenlabs.cli import main

main()
