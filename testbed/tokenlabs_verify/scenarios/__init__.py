"""What is proved, one file a topic: pure functions from the platform's facts to scenarios. Data only; `catalog` lists them."""
