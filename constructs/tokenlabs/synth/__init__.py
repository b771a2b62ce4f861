"""From the platform to the trees of `dist/`: compose the layers, render what changed, check, write."""
