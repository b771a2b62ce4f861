"""Secrets: SOPS and age, tenants' keys, and the lines of platform.yaml that go with them.

Synth uses `encrypted` and `tenant_files` only: text in, problems out, no private key. What encrypts runs in `tokenlabs
init`, `tenant` and `secret`, hands plain text to sops through a pipe, and writes ciphertext.
"""
