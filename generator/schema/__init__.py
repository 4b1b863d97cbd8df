"""Frozen records: what editors write, one file a kind of paper; and the words for what is worked out (`findings.py`).

Each field states its English name, YAML key, Vietnamese label and hint once; tables, messages, forms and references
take them from there. A field's *type* says how its text is read (`scalars.py`) and what it refers to
(`references.py`); a paper's *base* says that it is one of an agency and a year (`yearly.py`). Add fields and types
here; nothing here computes, formats or looks at another record. The only other package that knows pydantic is
`loading/`."""
