"""Lines → results, notices, publication decisions and lists of procedures."""
