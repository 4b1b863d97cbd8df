"""Values in words: figures, periods, times, and records as lines.

Between schema and derive: what is compared as readers see it is spelled here, and so is what pages print. Numbers are
spelled as papers of the state write them; a share is cut and not rounded (999 of 1,000 is never 100 %) and never
stands without both numbers. Whole sentences belong to `views/`, single numbers and dates to `vietnamese.py`."""
