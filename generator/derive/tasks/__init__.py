"""Tasks: their units, their timing, what papers say of them, and how they stand on a day.

`status.py` alone decides a status, from milestones and reports; no data is not late. A new kind of paper that reports
of tasks is a function in `evidence.py`. Counting is in `progress.py`, likeness of two years in `matching.py` and
`differences.py`. A day comes in as an argument; nothing here asks for today.

A task counts once in its plan and area, once with each unit that leads it, and each milestone once in its month. Who
goes on with whom is read by an editor and not computed: likeness only proposes pairs, and every task of two plans is
in exactly one class; successors of units stand for those before them."""
