"""Thin translators between `build()` and the world: the command line, mkdocs, git, the disk. They decide nothing."""
