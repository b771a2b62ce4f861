"""The programs of the embedded environment: one lock, built or downloaded once into the cache."""
