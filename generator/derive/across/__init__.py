"""What is asked of all rooms together: the head's agenda, two years of plans, decisions beside procedures and results.

Each function takes the `Network` and answers one question of a page or a check. What needs only one room belongs into
that room; what makes text or an address belongs into `views/`."""
