"""Citizens: surveys, dialogues, feedback and its receivers, initiatives, and what plans promise about them.

Works on the `Network`. Nobody who asked is named here or anywhere. A new kind of paper about citizens is a module here
only if something is worked out of it; its page finds it by its schema class."""
