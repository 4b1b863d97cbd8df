"""Lines → a yearly plan, in running text or as a table."""
