"""Time: the work calendar, the rules in force, deadlines and how they move, and what time brings about.

Days are texts "YYYY-MM-DD" (of China), moments are texts "YYYY-MM-DDThh:mm:ss.sssZ"; both compare as texts.

    calendar = Calendar.national()         # Calendar.loaded(value) for the value of a `load` of a calendar
    law = LawBook.published()              # the national law and the typical rules, for questions with `ask`
    rules = LawBook.of_procedure(wire)     # the national law, then the rules of a procedure, for its cases
    rule = rules.rule_on("XF-34", day)     # raises Refused with "rule.notInForce", "rule.unknown" or "rule.untimed"

    clock = Clock.started(rule, start_moment, calendar, designated=day_or_None)
    clock.due, clock.due_moment            # a day, a moment or None; the moment at which it is over, or None
    clock.provisional, clock.basis         # whether an open day was read; statute and article, or kind of source
    clock.start, clock.start_day, clock.rule
    clock.deadline                         # the wire form `Deadline`, with its derivation
    Clock.recorded(deadline, rule, designated=None)      # the clock that a recorded `Deadline` tells of

Before a move its codes are asked for, none where it may be; an extension is a wire form `DeadlineExtension`.

    clock.against_extension(extension)     clock.extended(extension, calendar)    -> the moved clock
    clock.against_pause(ground, day)       clock.paused(ground, day, calendar)
    clock.against_resuming(day)            clock.resumed(day, calendar)

    next_step(clock, kind, phase, highest_level, parameters, calendar)
        -> Step(at, action, level) or None: the one thing that a live duty waits for.
        kind: "obligation", "guidance" or "window"; phase: "running", "warned", "overdue" or "ended";
        highest_level: the highest ever imposed on the duty by anybody, annulled or not ("none" where there is none);
        parameters: the numbers of the procedure by name; action: "warn", "fallDue" or "supervise" (with its level).
    phase_after(kind, action)              # the phase of a duty after "warn" or "fallDue"
    deemed_start(clock)                    # the moment from which a deemed act counts what it starts

    answer(query, calendar, law)           # the result of a question with `ask`; ValueError where it has not the form
"""

from .ask import answer
from .calendar import Calendar
from .clock import Clock
from .law import LawBook, Refused, Rule
from .moments import day_after, day_of, end_of, shifted
from .steps import Step, deemed_start, next_step, phase_after

__all__ = ["Calendar", "Clock", "LawBook", "Refused", "Rule", "Step", "answer", "day_after", "day_of", "deemed_start",
           "end_of", "next_step", "phase_after", "shifted"]
