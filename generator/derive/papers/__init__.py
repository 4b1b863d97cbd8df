"""What papers name in their own words: documents they cite, units, and every field that refers to something else.

References are found by their type (`references.py`), so a new kind of paper is searched without a line here. A new
kind of *reference* is a marker in `schema/references.py` and a rule in `rules/references.py`. Names of units are read
in `units.py`: longest name first, the year decides between namesakes. A name that nobody knows stays unknown."""
