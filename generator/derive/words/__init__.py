"""Sentences and their likeness: every text of every record with its place, the glossary, pairs of like texts, slips.

Knows records only as things that hold text, never by their kind. A new kind of paper is read here without a line; a
new kind of *text* needs its type among those that `wordings.py` calls spoken. Nothing here judges: what a sentence
may not say is asked in `checks/`.

Slips of typing are told by the language, not by a list of seen ones: `syllables.py` holds the rules, `usual_pairs.py`
the words (made by `make word-pairs`, never by hand), `nearness.py` what a hand does wrong, `typing_slips.py` joins
them. Where both readings are possible a slip is not told: one false alarm costs more trust than ten slips found."""
