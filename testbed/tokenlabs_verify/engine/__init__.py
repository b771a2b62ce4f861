"""Runs scenarios: tenants, requests, faults, judging, and the results that reports are made from."""
