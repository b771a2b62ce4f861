"""`tokenlabs verify`: the same scenarios with real requests in three environments: embedded, kind, live."""
