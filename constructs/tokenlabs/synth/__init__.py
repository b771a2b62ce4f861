"""From the platform to the trees of `dist/`: compose the layers, render what changed, check, and hand over for writing."""
