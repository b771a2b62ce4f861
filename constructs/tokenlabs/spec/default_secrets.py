"""Names of the Secrets that platform.yaml need not name; apart from the models, which take long to load."""

from __future__ import annotations

DECRYPTION = "sops-age"
"""Secret in `flux-system` that holds the age key."""
RECOGNITION = "nvidia-nim-api-key"
"""Secret with the API key of NVIDIA NIM."""
