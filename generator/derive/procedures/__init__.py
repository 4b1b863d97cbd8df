"""Procedures: the register that decisions make, what a time, a fee and an online level mean, who shares one.

The register is replayed from decisions (`register.py`) and never stored. A wording that depends on the case is not
understood, and no sum is made of it: touch `fees.py`, `online_levels.py` and `time/durations.py` for that. Provinces
are compared by `provinces.without_title`, codes by `codes.national_key`."""
