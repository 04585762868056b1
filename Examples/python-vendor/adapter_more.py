"""Answers what P2, P4 and P6 ask besides: deadlines, lists, the stream of events, versions of the procedure, calendars.

usage: adapter_more.py [--http PORT]
"""

import sys

import adapter
from vendor import timing
from vendor.doors import Rejected, calendar_of

LAW = timing.LawBook.published()
MILLISECONDS = {"days": 86_400_000, "hours": 3_600_000, "minutes": 60_000}


def handlers(desk, reader_of):
    """What answers these messages for a desk; `reader_of` tells who looks."""

    def advance_clock(message):
        length = sum(message.get(unit, 0) * each for unit, each in MILLISECONDS.items())
        desk.set_clock(timing.shifted(message.get("to", desk.now), length))
        return {"now": desk.now}

    def deadlines(message):
        if "ask" in message:
            return timing.answer(message, desk.calendar, LAW)
        return {"duties": desk.deadlines(message["case"], reader_of(message), message["purpose"])}

    def worklist(message):
        rows, following = desk.worklist(message["list"], reader_of(message), message.get("limit"), message.get("after"))
        return {"rows": rows, **({"next": following} if following else {})}

    def events(message):
        after = message.get("after", "0")
        if str(int(after)) != after:
            raise ValueError("no answer gave such a place")
        found, following = desk.events_since(int(after), message.get("limit"))
        return {"events": found, "next": str(following)}

    def load_definition(message):
        value = message["value"]
        try:
            if set(value) == {"id", "version"}:
                desk.name_procedure(value["id"], value["version"])
            else:
                desk.load_procedure(value)
        except (KeyError, ValueError) as error:
            raise Rejected([{"code": str(error.args[0]), "path": "$"}]) from None

    def load_calendar(message):
        desk.load_calendar(calendar_of(message["value"]))

    def restart(message):
        desk.restart()

    return {"clock.advance": advance_clock, "query.deadlines": deadlines, "query.worklist": worklist, "events": events,
            "load.definition": load_definition, "load.calendar": load_calendar, "restart": restart}


def main(arguments):
    """Answers as the adapter for P0 and P1 does, and claims all that is answered."""
    more = handlers(adapter.DESK, adapter.reader_of)
    adapter.HANDLERS.update(more)
    adapter.DESCRIPTION["profiles"] += ["P2", "P4", "P6"]
    adapter.DESCRIPTION["capabilities"] += more
    adapter.main(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
