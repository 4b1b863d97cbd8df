"""Timings, each a command of its own. What they start keeps its compiled code, as on an editor's machine."""

import os

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
