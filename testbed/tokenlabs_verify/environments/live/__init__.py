"""A real cluster, by KUBECONFIG: read only, but for canary tenants that are created and removed."""
