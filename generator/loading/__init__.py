"""YAML and Markdown files → frozen records, with the place of every value and all problems of all files.

The only package that touches YAML. It never guesses and never stops at the first error.
"""
