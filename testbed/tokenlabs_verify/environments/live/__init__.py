"""A real cluster, by KUBECONFIG: read-only, except for canary tenants that are created and deleted."""
