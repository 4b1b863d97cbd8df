"""Files that hold no data – papers, forms, pictures – looked at by their content, never by their ending alone.

`look_at` is the door: what a file is, or why it may not be published. Nothing is run, nothing is unpacked whole, and
every library that reads a format stands in the module of that format.
"""
