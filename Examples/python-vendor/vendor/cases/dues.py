"""The duties of a case as they are told: who owes what until when, and on which basis."""


def sorted_duties(case):
    """The live duties, what falls due first standing first, and what has no date last."""
    return sorted(case.live_duties(), key=lambda duty: (duty.clock.due_moment is None, duty.clock.due_moment or ""))


def next_due(case):
    """The moment at which the first of the live duties is over, if one has a date."""
    moments = [duty.clock.due_moment for duty in case.live_duties() if duty.clock.due_moment]
    return min(moments, default=None)


def next_owed(case, office, definitions):
    """The moment at which the first of the live duties of an office is over, if one has a date."""
    owed = [duty for duty in case.live_duties() if case.seats.get(definitions[duty.name].get("owner")) == office]
    return min((duty.clock.due_moment for duty in owed if duty.clock.due_moment), default=None)


def holder(definition, case):
    """Who owes a duty, or whose right it is."""
    seat = definition.get("owner")
    if seat is None:
        return "residents"
    return f"office:{case.seats[seat]}" if seat in case.seats else f"nobodyYet:{seat}"


def duty_line(duty, definition, case):
    """A duty as it is told."""
    line = {"duty": duty.name, "holder": holder(definition, case), "isRight": definition["kind"] == "window",
            "phase": duty.phase, "provisional": duty.clock.provisional, "basis": duty.clock.basis}
    return {**line, "due": duty.clock.due} if duty.clock.due else line
