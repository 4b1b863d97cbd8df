"""Parts of pages about procedures: lists that filter, answers, neighbours, history, before and after.

Finished values for templates: text and links, nothing to calculate. What a wording means is asked of
`derive/procedures`; which choices a list offers is decided in `groupings.py` and `filters.py`."""
