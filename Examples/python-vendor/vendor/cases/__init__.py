"""Cases: a desk at which people act in them, and which keeps nothing but what they and time have done."""

from .access import Reader
from .command import Command, Refused
from .desk import Desk, NoClock

# Desk(path, procedure, law_version, charter_version)      cases in an SQLite file
# desk.load_directory(divisions=…, centers=…, organs=…, grids=…, actors=…), load_procedure(wire), load_calendar(value)
# desk.set_clock(moment)                                   records what falls due until then
# desk.act(Command(…)) -> {case, state, version, events}   Refused(.reasons) where it is not done
# desk.show, history, deadlines(name, Reader(…), purpose)  what a reader sees; Refused where there is nothing to see
# desk.permitted(name, reader, actions) -> (action, reasons, asks) each; desk.worklist(kind, reader, limit, after)
# desk.events_since(place, limit), desk.restart(), desk.reset()

__all__ = ["Command", "Desk", "NoClock", "Reader", "Refused"]
