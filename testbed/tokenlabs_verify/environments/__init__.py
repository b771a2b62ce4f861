"""Where scenarios run: embedded (host processes), kind (a cluster in containers), live (a real cluster)."""
