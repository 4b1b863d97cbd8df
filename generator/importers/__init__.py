"""A signed document → a draft in our own schema, every doubt named. Nothing is guessed silently or lost."""
