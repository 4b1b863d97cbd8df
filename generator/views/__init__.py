"""Parts of pages made from several records, and shown by several kinds or too large for the page's own file."""
