"""`tokenlabs adopt`: what Flux takes over in a cluster that was installed by other means."""
