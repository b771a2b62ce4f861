"""`tokenlabs verify predictions`: what `tokenlabs diff` says of a change, compared with what a control plane then does."""

STAGES = TREES, PLATFORM, TRAFFIC = ("trees", "platform", "traffic")
"""Names of the stages of a run, in order."""
