"""`python -m generator` is `cchc`."""

from generator.adaptors.cli import main

main()
