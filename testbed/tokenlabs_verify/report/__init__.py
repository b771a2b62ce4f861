"""What a run showed, for people and for machines: pure functions from results to text."""
