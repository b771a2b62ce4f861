"""Flux's real controllers deliver `dist/`, from a local mirror of everything that they fetch."""
