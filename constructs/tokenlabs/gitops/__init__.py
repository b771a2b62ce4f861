"""GitOps: Flux's objects, derived from the layers' graph."""
