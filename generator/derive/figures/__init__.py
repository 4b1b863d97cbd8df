"""Reported figures, their catalogue and series, and indices with their score sheets.

Sums are exact decimals and close or are not shown as whole. To change how points add up touch `indices.py`; how a
share is cut, `spelling/figures.py`. Where a value is missing the result is None, never zero.

The lowest level that was scored is summed; what a paper states above it must agree. Where an index is known only in
part (`chua_du`) the paper's own points stand, and the sum may only be smaller."""
