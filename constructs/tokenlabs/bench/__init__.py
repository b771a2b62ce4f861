"""`tokenlabs bench`: what synth costs, in ratios to things of a known size, measured in one interleaved run."""
