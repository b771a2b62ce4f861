"""`tokenlabs bench`: what synth and the readers cost, in ratios to things of a known size, measured in one interleaved run."""
