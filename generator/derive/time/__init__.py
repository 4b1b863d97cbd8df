"""Days, periods, working days and how papers say when.

Pure functions of wordings and dates; the bottom of `derive/`, which knows no paper but the calendar of holidays. To
teach it a new wording of a deadline touch `points.py` (single days, months, quarters), `spans.py` (from – to) or
`working_days.py`; `timing.py` joins them into milestones, `durations.py` reads how long a thing takes. What is not
understood stays open: nothing here may guess, and no wording is stored.

Working days are counted only from a known day, by a calendar that knows the holidays of every year in between;
otherwise the wording stays open."""
