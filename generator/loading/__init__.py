"""YAML and Markdown files → frozen records, with the place of every value and all problems of all files.

The only package that touches YAML. It never guesses and never stops at the first error. The parser's *events* are
read, not its tree: they give tags, anchors and places in one pass and nothing recurses in C, so that 100,000 nested
brackets end in a Problem. A record learns its place under a key that no editor can type (`Origin`): a rule says
`record.origin.at("chu_tri", 0)` and has line and column. How a value is typed belongs to `schema/`, what must hold
between records to `rules/`; here only what makes a file readable is decided."""
