"""What keeps a site from being published: rules on joined data, each one function that yields Problems.

`DATA_RULES` need the records alone, `NETWORK_RULES` their joints. A rule asks for records by what they are – a yearly
paper, a reference to a task – and not by a list of kinds; a rule of one kind alone stands in the module of that kind.
A new rule: a function here, its name below, its code in a catalogue, an example under tests/errors/. What only warns
is a check (`checks/`); what is wrong with a single value is said by its type in `schema/`."""
