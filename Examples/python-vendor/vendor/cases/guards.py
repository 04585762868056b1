"""Guards: conditions over facts and duties, as the procedure writes them."""


def holds(guard, fact, live, overdue):
    """Whether a guard holds, asking whether a fact holds and whether a duty is live or overdue."""
    def inner(part):
        return holds(part, fact, live, overdue)

    if isinstance(guard, str):
        return fact(guard)
    if "live" in guard:
        return live(guard["live"])
    if "overdue" in guard:
        return overdue(guard["overdue"])
    if "not" in guard:
        return not inner(guard["not"])
    if "all" in guard:
        return all(inner(part) for part in guard["all"])
    if "any" in guard:
        return any(inner(part) for part in guard["any"])
    return not inner(guard["when"]) or inner(guard["then"])


def text(guard):
    """The text form of a guard."""
    if isinstance(guard, str):
        return guard
    for name in ("live", "overdue"):
        if name in guard:
            return f"{name}({guard[name]})"
    if "not" in guard:
        return f"not({text(guard['not'])})"
    for name in ("all", "any"):
        if name in guard:
            return f"{name}({','.join(text(part) for part in guard[name])})"
    return f"when({text(guard['when'])},{text(guard['then'])})"


def clauses(guard, positive=True):
    """The guard as a conjunction of disjunctions: a list of lists of atoms, each with whether it stands plain."""
    if isinstance(guard, str) or "live" in guard or "overdue" in guard:
        return [[(guard, positive)]]
    if "not" in guard:
        return clauses(guard["not"], not positive)
    if "when" in guard:
        parts, is_and = [clauses(guard["when"], not positive), clauses(guard["then"], positive)], not positive
    else:
        parts = [clauses(part, positive) for part in guard.get("all", guard.get("any"))]
        is_and = ("all" in guard) == positive
    if is_and:
        return [clause for part in parts for clause in part]
    found = [[]]
    for part in parts:
        found = [left + right for left in found for right in part]
    return found
