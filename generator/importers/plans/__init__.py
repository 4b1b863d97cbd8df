"""Lines → a yearly plan, in running text or as a table, alone or behind the paper that issues it.

`plan_regions.py` parts the file into stretches: heads (`plan_head.py`), statements, tasks, closings
(`plan_closing.py`), and what is enclosed below a signature (`enclosed.py`, `annexes.py`). `items.py` finds items,
`prose.py` writes what stands above tasks into each, `plan_fields.py` and `plan_columns.py` find what is said of each,
`lead_in_words.py` what only a sentence says, `table_parts.py` the tables that hold tasks, `table_shape.py` what a row
is by the rows around it, `doubts.py` what a reader should look at. Patterns are of forms in which plans come, never of
one agency's plan; every line is taken or told."""
