"""Reports of a run's results, for people and programs: pure functions from results to text."""
