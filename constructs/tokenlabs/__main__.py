"""Lets `python -m tokenlabs`, and `python -S` of this file, do what the `tokenlabs` command does.

The command's launcher starts Python without `site`: until a handler is set here, Ctrl-C shows a traceback.
"""

import signal
import sys

if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # a shell's background jobs ignore it, and go on so
    signal.signal(signal.SIGINT, signal.SIG_DFL)

if sys.flags.no_site:
    import site

    site.main()

from tokenlabs.cli import main

main()
