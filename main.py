"""What `cdk8s synth` runs (cdk8s.yaml): platform.yaml -> dist/, as `make synth` does."""

import os
import shutil
import signal
import sys
from contextlib import redirect_stdout
from pathlib import Path

if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # until `run` has an answer to Ctrl-C

from tokenlabs.cli import run
from tokenlabs.manifests.tree import DIST

if __name__ == "__main__":
    with redirect_stdout(sys.stderr):  # cdk8s-cli keeps an app's standard output to itself
        code = run(["synth"])
    # cdk8s-cli empties its output folder before it starts us, which dist/ must survive: it gets a copy to validate.
    output = Path(os.environ.get("CDK8S_OUTDIR", DIST))
    if code == 0 and output.resolve() != Path(DIST).resolve():
        shutil.copytree(Path(DIST), output, dirs_exist_ok=True)
    sys.exit(code)
