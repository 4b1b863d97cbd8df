"""Procedures: the register that decisions make, what a time, a fee and an online level mean, who shares one.

The register is replayed from decisions (`register.py`) and never stored. A wording that depends on the case is not
understood, and no sum is made of it: touch `fees.py`, `online_levels.py` and `time/durations.py` for that. Provinces
are compared by `provinces.without_title`, codes by `codes.national_key`.

A decision whose list is not known opens a gap: from its day the fields it names are shown as perhaps incomplete, and
a contradiction that it could explain is a warning. A province's register has one page for each time between two
changes. Times are compared and summed within one unit; "shortest" is said only where every province's time is
understood in one unit, and a page for the whole country is no province."""
