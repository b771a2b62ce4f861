"""`tokenlabs verify predictions`: what `tokenlabs diff` says of a change, compared with what a control plane then does."""
