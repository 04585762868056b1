"""What the passing of time brings about in a case."""

from ..timing import deemed_start, next_step, phase_after
from . import guards
from .command import Command
from .decision import event_of
from .situation import Situation

CLOCK = {"role": "clock", "detail": {}, "fields": []}


def brought_about(case, now, procedure, law, world, context):
    """The events that time has brought about until now, in order; the case takes them in."""
    found = []
    while occasion := next_occasion(case, now, procedure, world):
        event = occasion(law, context)
        case.take(event)
        found.append(event)
    return found


def next_occasion(case, now, procedure, world):
    """What comes first of all that is due by now, as a function that makes the event."""
    due = [*steps(case, procedure, world), *deemed(case, procedure, world)]
    due = [each for each in due if each[0] <= now]
    return min(due, key=lambda each: each[:3])[3] if due else None


def steps(case, procedure, world):
    """The one thing that each live duty waits for; at one moment the duty that started first comes first."""
    for index, duty in enumerate(case.duties):
        if duty.is_live:
            kind = procedure.duties[duty.name]["kind"]
            step = next_step(duty.clock, kind, duty.phase, duty.highest_ever(), procedure.parameters, world.calendar)
            if step:
                yield step.at, 0, index, step_event(case, duty, kind, step)


def step_event(case, duty, kind, step):
    """A function that makes the event of a step."""
    if step.action == "supervise":
        changed = {"supervised": [{"duty": duty.name, "level": step.level}]}
    else:
        changed = {phase_after(kind, step.action): [duty.name]}
    at = max(step.at, case.moved_at)
    return lambda law, context: {
        "version": case.version + 1, "action": step.action, "from": case.state, "to": case.state, "occurredAt": at,
        "recordedAt": max(at, case.recorded_at), **CLOCK, **context, "changes": changed}


def deemed(case, procedure, world):
    """The acts that count as done once the time of a duty is over, after everything else of the same moment."""
    for index, each in enumerate(procedure.deemed):
        duty, row = case.last_entry(each["duty"]), procedure.row(each["action"], case.state)
        owner = procedure.duties[each["duty"]].get("owner")
        if row and duty and duty.clock.due_moment and is_deemed(case, duty, row, owner):
            yield duty.clock.due_moment, 1, index, deemed_event(case, duty, each["action"], procedure, world)


def is_deemed(case, duty, row, owner):
    """Whether a duty of the present stay in a state, whose owner has not changed, lets an act count as done."""
    def is_kept(fact):
        return fact in case.facts

    def is_live(name):
        return case.duty(name) is not None

    def is_overdue(name):
        return is_live(name) and case.duty(name).phase == "overdue"

    return (duty.version >= case.entered_version and duty.version >= case.seated_version(owner)
            and any(who["role"] == "clock" for who in row["who"])
            and all(guards.holds(guard, is_kept, is_live, is_overdue) for guard in row["guards"]))


def deemed_event(case, duty, action, procedure, world):
    """A function that makes the event of a deemed act."""
    at = max(duty.clock.due_moment, case.moved_at)
    command = Command(case.name, action, None, "clock", occurred_at=at)
    return lambda law, context: event_of(
        Situation(command, case, procedure, law, world, at, counted_from=deemed_start(duty.clock)),
        context, at, max(at, case.recorded_at))
