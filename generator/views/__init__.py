"""Parts of pages made from several records, and shown by several kinds or too large for the page's own file.

Finished values: frozen records of text and links, so that a template only shows them. Sentences of articles are made
in `sentences.py`, in whole words and never from a text with holes: a figure that a statement tells (its number right
before its unit) is not told again, in doubt it is; an editor's own paragraph stands in place of a made one. Add a
view where two kinds show the same; what only one kind shows stays in its page."""
