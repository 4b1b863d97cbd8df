"""Papers that nobody has seen: plans drawn from a seed, laid out as offices lay them out, written in every format."""
