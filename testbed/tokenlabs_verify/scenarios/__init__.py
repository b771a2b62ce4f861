"""Scenarios, one file per topic: pure functions from the platform's facts to data. `catalog` lists them."""
