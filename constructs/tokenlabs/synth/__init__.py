"""From platform.yaml to `dist/`: compose the layers, render what changed, check, write."""
