"""A signed document → a draft in our own schema, every doubt named. Nothing is guessed silently or lost.

An import is a draft, and a re-import a patch (`update/`): values that the paper changed since are exchanged in the
editor's text by their spans, so that comments, order and hand-made values survive without a second YAML library. A new
file is made from the schema (`skeleton.py`: every field with label, hint and example); a kind that `cchc new` can begin
is one entry in `new_files.py`, and what is given is judged by the rules beside all data before anything is written.

What goes in comes out: `balance.py` counts every line and word of the paper as taken, told or ordering, and `closed`
tells whatever would stand nowhere; what fitted nowhere stands whole at the draft's end (`leftovers.py`), what is asked
is summed up by cause (`summary.py`). `around.py` is what the site already has: units, outside bodies, plans, figures.

What a paper is, its titles, the heads of its tables and its form tell (`kinds.py`); in doubt nothing is read.
Wordings of plans are read in `plans/`, of other papers in `papers/`, files in `reading/`."""
