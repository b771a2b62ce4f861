"""`tokenlabs import`: typed bindings (imports/) and validation schemas from pinned upstream CRDs."""
