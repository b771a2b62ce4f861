"""GitOps: what Flux is told, derived from the layers' own graph."""
