"""Templates → Markdown → HTML. Knows text and pages, never a schema class."""
