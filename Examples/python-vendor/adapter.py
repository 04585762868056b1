"""Answers the conformance suite for the vendor's desk: one JSON message a line in, one answer a line out.

usage: adapter.py [--http PORT]

It is all that P0 and P1 take; adapter_more.py claims P2, P4 and P6 as well, and adapter_http.py answers over HTTP.
"""

import sys
import tempfile

import adapter_http
from vendor import wire
from vendor.cases import Command, Desk, Reader, Refused
from vendor.doors import Rejected, admitted, detail_of
from vendor.message_form import check
from vendor.wire.published import published

DESCRIPTION = {
    "name": "vendor-desk", "vendor": "Example vendor", "version": "0.1.0", "language": "Python",
    "specification": ["0.1"], "profiles": ["P0", "P1"], "deviations": [],
    "capabilities": """describe reset clock.set command export import bye
        load.directory query.case query.history query.permitted""".split()}
ENTRIES = {"divisions": "Division", "centers": "Center", "organs": "Organ", "grids": "Grid", "actors": "Actor"}
ACTIONS = published("procedure/procedure.schema.json")["$defs"]["action"]["enum"]
FOLDER = tempfile.TemporaryDirectory()
DESK = Desk(f"{FOLDER.name}/cases.sqlite", published("procedure/shuicheng.json"),
            published("law/national.json")["version"], published("charter/shuicheng.json")["id"])
IMPORTED = {}


class Unsupported(Exception):
    """The system cannot do such a thing at all; the argument names the capability."""


def reset(message):
    IMPORTED.clear()
    DESK.reset()


def load_directory(message):
    DESK.load_directory(**{name: [admitted(ENTRIES[name], each).value for each in entries]
                           for name, entries in message["value"].items()})


def set_clock(message):
    DESK.set_clock(message["at"])
    return {"now": DESK.now}


def command(message):
    fields = tuple((each["name"], each["value"]) for each in message.get("fields", ()))
    return DESK.act(Command(
        message["case"], message["action"], message["actor"], message["role"], message.get("unit"),
        message.get("occurredAt"), detail_of(message), fields, message.get("key"), message.get("expectedVersion")))


def reader_of(message):
    """Who looks, as the reader of a message or at its top."""
    who = message.get("reader", message)
    return Reader(who["actor"], who["role"], who.get("unit"))


def case(message):
    return DESK.show(message["case"], reader_of(message), message["purpose"])


def history(message):
    return {"items": DESK.history(message["case"], reader_of(message), message["purpose"])}


def permitted(message):
    actions = [{"action": action, "reasons": reasons, "asks": asks}
               for action, reasons, asks in DESK.permitted(message["case"], reader_of(message), ACTIONS)]
    return {"allowed": [each["action"] for each in actions if not each["reasons"]], "actions": actions}


def take(message):
    if "of" not in message:
        raise ValueError("only values of a type are taken")
    admission = admitted(message["of"], message["value"])
    IMPORTED.setdefault(message["of"], []).append(admission)
    return {"value": admission.masked}


def give(message):
    if "of" not in message:
        raise ValueError("only values of a type are given")
    if message["of"] not in wire.type_names():
        raise wire.UnknownType(message["of"])
    is_disclosed = "disclosure" in message and wire.read_disclosure(message["disclosure"]) is not None
    return {"values": [each.value if is_disclosed else each.masked for each in IMPORTED.get(message["of"], [])]}


HANDLERS = {
    "describe": lambda message: DESCRIPTION, "reset": reset, "bye": lambda message: {}, "clock.set": set_clock,
    "load.directory": load_directory, "command": command, "query.case": case, "query.history": history,
    "query.permitted": permitted, "import": take, "export": give}


def answer(text):
    """The answer to one message."""
    seq = 0
    try:
        message = wire.parse(text)
        seq = message["seq"]
        check(message)
        kind = message["type"]
        capability = f"{kind}.{message['what']}" if kind in ("load", "query") else kind
        if capability not in HANDLERS:
            raise Unsupported(capability)
        return {"seq": seq, "type": "ok", "result": HANDLERS[capability](message) or {}}
    except Unsupported as missing:
        return {"seq": seq, "type": "unsupported", "capability": str(missing)}
    except Refused as refusal:
        reasons = refusal.reasons
        return {"seq": seq, "type": "rejected", "code": reasons[0]["code"], "detail": {"reasons": reasons}}
    except Rejected as rejection:
        return {"seq": seq, "type": "rejected", "code": "invalid", "detail": {"findings": rejection.args[0]}}
    except Exception as error:
        return {"seq": seq, "type": "errored", "message": repr(error)}


def main(arguments):
    if arguments[:1] == ["--http"]:
        return adapter_http.serve(int(arguments[1]), lambda text: wire.canonical(answer(text)))
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(wire.canonical(answer(line)).encode() + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
