"""A folder of YAML in, the public site of an administrative reform department out.

`build(root, as_of)` is the centre: everything below it is pure, everything above it is a thin adaptor.
ARCHITECTURE.md shows the layers.
"""

__version__ = "0.1.0"
