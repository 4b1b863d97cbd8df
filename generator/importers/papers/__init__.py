"""Lines → results, notices, publication decisions and lists of procedures.

One module a kind of paper, and what they share: letterhead, units, quantities, columns. A new form of a heading or a
column is one pattern in the module of its paper. What is not understood becomes a doubt above its line in the draft;
nothing here opens a file or knows an agency's units by heart."""
