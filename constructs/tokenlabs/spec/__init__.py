"""platform.yaml: its models, its reader, its rules, and the stacks and targets derived from it."""
