"""Thin translators between `build()` and the world: command line, mkdocs, git, disk. They decide nothing about data.

Only here are mkdocs, click, git and the clock known, and only here is written or printed. A command is one module,
imported when it is called (`cli.py` imports by name, so that the type checker sees it): `cchc check` loads neither
mkdocs nor importers. README.md beside this file tells what shapes the pages' head, policy, stylesheet and search."""
