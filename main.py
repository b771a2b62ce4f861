"""What `cdk8s synth` runs (cdk8s.yaml): platform.yaml -> dist/, as `make synth` does."""

import os
import shutil
import sys
from pathlib import Path

from tokenlabs.cli import run
from tokenlabs.synth.run import DIST

if __name__ == "__main__":
    code = run(["synth"])
    # cdk8s-cli empties its output folder before it starts us, which dist/ must survive: it gets a copy to validate.
    if code == 0 and (output := os.environ.get("CDK8S_OUTDIR")):
        shutil.copytree(Path(DIST), output, dirs_exist_ok=True)
    sys.exit(code)
