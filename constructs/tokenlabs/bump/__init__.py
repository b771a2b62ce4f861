"""`tokenlabs bump`: newer upstream versions of a stack's components, with the stack's verdict on each."""
