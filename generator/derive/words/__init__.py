"""Sentences and their likeness: every text of every record with its place, the glossary, pairs of like texts.

Knows records only as things that hold text, never by their kind. A new kind of paper is read here without a line; a
new kind of *text* needs its type among those that `wordings.py` calls spoken. Nothing here judges: what a sentence
may not say is asked in `checks/`."""
