"""Templates → Markdown → HTML. Knows text and pages, never a schema class. The only package with jinja2 and cmarkgfm.

Values are escaped once, in `finalize`, with numeric entities that Markdown of any dialect and HTML read as letters;
autoescape only marks what macros return as done, so the generated templates do not ask again. None, dates and words
of a vocabulary refuse to be shown without a decision of the template. Posts are rendered with and without what could
do harm: any difference is a Problem, and no sanitiser is needed. `*Bảng: …*` above a table is a line that any engine
shows and ours turns into `<caption>`; a chart is SVG from numbers that repeats a table and needs no colour to be
read."""
