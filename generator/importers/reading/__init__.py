"""Files → lines, apart from us and within limits. The only door to Word, PDF and Excel."""
