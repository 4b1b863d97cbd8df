"""A paper imported again → the editor's text with what the paper changed since, and nothing else.

Three texts are compared: the paper of last time (its trace at the end of the file, `trace.py`), the file, and the paper
of today. A value is written where the paper changed it and the editor did not. Records are found again by their words
before their numbers (`pairing.py`, `sections.py`, `placing.py`); `verdicts.py` judges one value, `merging.py` walks the
record, `writer.py` changes the text by spans, so that comments, order and hand-made values stay to the byte. What
is not certain is told (`findings.py`), and nothing is written unless the new text reads back as what was meant."""
