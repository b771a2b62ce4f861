"""Secrets: SOPS and age, tenants' keys, and their lines in platform.yaml.

Synth uses only `encrypted` and `tenant_files`: text in, problems out, no private key. Encryption runs in `tokenlabs
init`, `tenant` and `secret`, hands plain text to sops through a pipe, and writes ciphertext.
"""
