"""Runs scenarios: tenants, requests, acts on the cluster, judging, and the evidence that reports are made from."""
