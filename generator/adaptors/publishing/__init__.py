"""From a built site to the one that readers see: what it consists of, releases side by side, the switch, the way back.

Readers come in through the link `current`, which is only ever replaced by a rename: they see the old site or
the new one.
"""
