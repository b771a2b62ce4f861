"""Clients that request every path while the platform changes, and what is wrong with their answers."""
