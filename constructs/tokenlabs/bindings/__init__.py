"""`tokenlabs import`: typed bindings (imports/) and validation schemas out of pinned upstream CRDs."""
