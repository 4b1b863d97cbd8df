"""Files → lines, apart from us and within limits. The only door to Word, PDF and Excel.

Documents are parsed in a child process with limits of memory, time and files, without network, and with JSON as its
only answer (`sandbox.py`, `limits.py`). A reader tells where each line stood; what a line means is no question here.
A new format is a reader and a line in `read_file.py`."""
