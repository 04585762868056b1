"""Who may do an act: posts, permissions, and the relations that bar."""

from .chronicle import substitutes
from .command import reason


def reasons(s):
    """Every reason that lies in who acts."""
    return post_reasons(s) + [reason("vetoed", relation=relation) for relation in vetoes(s)]


def post_reasons(s):
    """Why somebody does not hold the post they act in, or why nothing permits the act to them."""
    found = []
    if s.unit:
        if not s.directory.knows_person(s.command.actor):
            found.append(reason("actorUnknown"))
        elif not holds_post(s, s.command.actor, s.command.role, s.unit):
            found.append(reason("postNotHeld"))
    if not permissions(s):
        found.append(reason("notPermitted"))
    return found


def holds_post(s, person, role, unit):
    """Whether somebody holds exactly this post, or stands in for it in this case."""
    stands_in = s.case is not None and person in substitutes(s.case, role, unit, s.today)
    return s.directory.holds(person, role, unit) or stands_in


def vetoes(s):
    """The relations that bar whoever acts, unless a permission is free of vetoes."""
    if s.case is None or any(not permission["isBarredByVeto"] for permission in permissions(s)):
        return []
    return s.terms.vetoes(s.command.actor, s.unit)


def permissions(s):
    """The permissions of the row that cover whoever acts."""
    if s.command.role == "clock":
        return []
    return [permission for permission in s.row["who"] if permission["role"] == s.command.role
            and has_relation(s, permission.get("relation")) and reaches(s, permission["reach"])]


def has_relation(s, relation):
    """Whether the person or the office has a relation; the seat of the lead says who leads."""
    if relation is None:
        return True
    if relation == "lead":
        return s.sits("leadOrgan")
    return s.case is not None and s.case.has(relation, s.actor, s.unit)


def reaches(s, reach):
    """Whether a reach fits the office for which somebody acts."""
    (kind, value), = reach.items()
    if kind == "noOffice":
        return s.unit is None
    if kind == "anyOffice" or s.unit is None:
        return s.unit is not None
    return fits(s, kind, s.unit, seat_office(s, value["_0"]))


def seat_office(s, seat):
    """The office in a seat; for the act that opens a case, the one that the act itself seats."""
    if s.case is not None:
        return s.seat(seat)
    return (s.brings("registration") or {}).get("receiving") if seat in ("receivingCenter", "verifyingCenter") else None


def fits(s, kind, unit, office):
    """Whether an office sits in a seat, stands above it or works within its division."""
    if office is None:
        return False
    if kind == "seat":
        return unit == office
    if kind == "above":
        return unit in s.directory.above(office)
    return s.directory.is_within(unit, office)
