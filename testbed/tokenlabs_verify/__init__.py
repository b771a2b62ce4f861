"""`tokenlabs verify`: the same scenarios, sent for real, in three environments: embedded, kind, a live cluster."""
