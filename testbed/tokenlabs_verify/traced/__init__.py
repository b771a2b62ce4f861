"""What `tokenlabs trace` predicts of the scenarios' requests, compared with what Envoy says that it did with them."""
