"""What is made beside the pages: files that people take away. One file an output or a part of one."""
