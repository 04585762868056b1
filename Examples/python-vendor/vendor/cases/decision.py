"""How a command is decided, step by step, and the event that comes of it."""

from ..timing import Refused as NoRule
from ..timing import day_of, shifted
from . import changes, effects, guards, moves, standing
from .command import Refused, is_code, reason
from .details import belongs
from .facts.outcome import HOUR


def rows_and_form(s):
    """The row must be there, and what comes with the act must be the act's own."""
    command = s.command
    if s.row is None:
        if s.procedure.opens_cases(command.action):
            raise Refused(reason("caseExists"))
        raise Refused(reason("noSuchStep", states=s.procedure.states_of(command.action)))
    found = [] if belongs(command.detail, command.action) else [reason("foreignDetail")]
    if any(not is_code(name) for name, _ in command.fields):
        found.append(reason("malformedField"))
    if found:
        raise Refused(*found)


def everything_else(s):
    """Every other reason, in the order in which they are listed."""
    found = [] if s.case or s.procedure.is_open_on(day_of(s.moment)) else [reason("procedureNotInForce")]
    found += dating(s) + standing.reasons(s)
    unknown = {office for office in effects.mentioned(s) if not s.directory.knows(office)}
    found += [reason("officeUnknown", unit=office) for office in sorted(unknown)]
    found += [reason("unmet", guard=guards.text(guard)) for guard in s.row["guards"] if not s.holds(guard)]
    return found + clocks(s)


def dating(s):
    """What speaks against the date of an act."""
    at, now = s.command.occurred_at, s.now
    if at is None or at == now:
        return []
    if at > now:
        return [reason("inFuture")]
    found = []
    if s.case and s.case.last_act_at and at < s.case.last_act_at:
        found.append(reason("beforePrevious"))
    if shifted(at, HOUR * s.procedure.parameters["mostBackdatingHours"]) < now:
        found.append(reason("tooFarBack"))
    if not s.command.gives("backdatingReason"):
        found.append(reason("backdatingUnexplained"))
    return found


def clocks(s):
    """What speaks against the clocks that would start, move or be supervised: the first kind alone."""
    for duty, start in changes.starting(s):
        try:
            changes.rule_of(s, duty, start)
        except NoRule:
            return [reason("ruleNotInForce")]
    move = moves.offered(s)
    if move and (move.duty not in s.row["moves"] or move.duty in changes.ended(s)) or supervises_none(s):
        return [reason("foreignDetail")]
    return [reason("deadlineFixed", refusal=code) for code in move.against] if move else []


def supervises_none(s):
    """Whether somebody would supervise a live duty that is no obligation; the guards speak of one that is not live."""
    if s.command.action != "supervise" or not s.brings("supervision"):
        return False
    return s.is_live(s.detail["duty"]) and s.procedure.duties[s.detail["duty"]]["kind"] != "obligation"


def decide(s, context, obstacles=()):
    """The event of a command that nothing speaks against; `context` names the versions it is decided under."""
    rows_and_form(s)
    reasons = everything_else(s) + list(obstacles)
    if reasons:
        raise Refused(*reasons)
    return event_of(s, context, s.moment, s.now)


def event_of(s, context, occurred_at, recorded_at):
    """The event of an act."""
    state, command = (s.case.state if s.case else None), s.command
    named = {"from": state, "actor": command.actor, "unit": command.unit}
    return {
        "version": s.case.version + 1 if s.case else 1, "action": command.action,
        "to": s.procedure.target(s.row, state), "occurredAt": occurred_at, "recordedAt": recorded_at,
        "role": command.role, **{name: value for name, value in named.items() if value is not None}, **context,
        "detail": command.detail, "changes": changes.of_act(s, moves.offered(s)), "fields": []}
