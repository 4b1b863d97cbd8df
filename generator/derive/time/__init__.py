"""Days, periods, working days and how papers say when.

Pure functions of wordings and dates; the bottom of `derive/`, which knows no paper but the calendar of holidays. To
teach it a new wording of a deadline touch `expressions.py` (how days, months, quarters and years are written),
`edges.py` (words before them), `bare.py` (where nothing but times stands), `lasting.py` (again and again, or as others
say), `counted.py` (days from a day) or `tet.py`. `points.py` finds them, `spans.py` joins from – to, `timing.py`
makes milestones; `durations.py` reads how long a thing takes. tests/test_deadlines.py is the table of what is
understood.

What is not understood stays open: nothing here may guess, and no wording is stored. "Trước ngày X" asks for the day
before X; "đến", "hết", "chậm nhất" for X itself. The beginning or the middle of a period is no day, its end is. A bare
"6/2027" is a month only where nothing but times stands: elsewhere it may be a paper's number. Days are counted only
from a known day, and they and Tết only by a calendar that knows the year; otherwise the wording stays open."""
