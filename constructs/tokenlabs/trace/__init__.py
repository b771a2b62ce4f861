"""How a request is served, from manifests alone: which listener, gate, limits, route and pod handle it. Pure."""
