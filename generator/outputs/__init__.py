"""What is made beside the pages: files that people take away. One file an output or a part of one.

The report annex (docx, xlsx) is a command and not a page: its libraries are an extra, and what is published must not
depend on what is installed. Its tasks are judged on the day of its figures, so an annex of a past period never
changes; number, day, recipients and signer stay blank. Forms of papers are touched in `official_form.py`, sums in
`workbook.py`; values come finished from `annex.py`."""
