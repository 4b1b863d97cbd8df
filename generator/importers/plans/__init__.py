"""Lines → a yearly plan, in running text or as a table.

`plan_regions.py` parts the paper, `items.py` finds tasks and their numbers, `plan_fields.py` and `plan_columns.py`
what is said of each, `table_parts.py` the tables that hold tasks, `table_shape.py` what a row is by the rows around it,
`doubts.py` what a reader should look at. Patterns are of forms in which plans come, never of one agency's plan; every
line is taken or told."""
