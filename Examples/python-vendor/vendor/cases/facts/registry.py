"""The tables of facts: those that an act decides and the case keeps, and those that a command offers."""

KEPT, OFFERED = {}, {}


def kept(name):
    """Enters a function as the one by which an act decides a kept fact."""
    return lambda function: KEPT.setdefault(name, function)


def offered(name):
    """Enters a function as the one that says whether a command offers a fact."""
    return lambda function: OFFERED.setdefault(name, function)


def brings(fact, kind, *members):
    """Enters a fact that holds where a detail of a kind comes with some members that are true or not empty."""
    OFFERED[fact] = lambda s: s.brings(kind) is not None and all(s.detail.get(member) for member in members)


def gives(fact, field):
    """Enters a fact that holds where a field is given."""
    OFFERED[fact] = lambda s: s.command.gives(field)
