"""What an act does beside the facts and duties of its row: seats are taken and relations arise."""

HANDLING = ("accept", "submit", "completeOrder", "settleOnSpot", "startMediation", "agree", "endMediation")
DECIDING = ("verify", "sendBack", "decideReview", "remand")
HEARINGS = ("openHearing", "closeHearing")
# The offices that a detail mentions beside those that take a seat.
MENTIONED = {"order": ("supports",), "consultation": ("invited",), "conclusion": ("present",), "whistle": ("called",)}


def seated(s):
    """The seats that the act takes, with the office in each."""
    action, detail, unit = s.command.action, s.detail, s.unit
    found = {}
    if action == "register":
        found = dict.fromkeys(("receivingCenter", "verifyingCenter"), detail.get("receiving"))
    elif action == "acceptCustody":
        found = dict.fromkeys(("receivingCenter", "verifyingCenter"), unit)
        if s.seat("sender") == s.seat("receivingCenter"):
            found["sender"] = unit
    elif action in ("dispatch", "replaceLead"):
        found = {"sender": unit, "leadOrgan": detail.get("lead")}
    elif action == "agree" and s.seat("leadOrgan") is None or action == "settleOnSpot":
        found = {"leadOrgan": unit}
    elif action == "convene":
        found = {"chairCenter": detail.get("chair")}
    elif action == "startMediation":
        found = {"mediationBody": unit}
    elif action in ("requestReview", "requestReReview"):
        found = {"reviewOrgan": detail.get("organ")}
    elif action in ("ascend", "descend"):
        found = {"offeredCenter": detail.get("to")}
    return {seat: office for seat, office in found.items() if office}


def mentioned(s):
    """The offices that must be in the directory."""
    found = list(seated(s).values())
    for member in MENTIONED.get(s.detail.get("type"), ()):
        found += s.detail.get(member, ())
    if s.command.action == "addSupport" and s.brings("support"):
        found.append(s.detail["unit"])
    if s.command.action == "supervise" and s.unit:
        found.append(s.unit)
    return found


def bound(s):
    """The relations that arise, each with its subject."""
    action, detail, role = s.command.action, s.detail, s.command.role
    found = []
    if action == "register":
        found += people("party", detail.get("parties", ()))
    if action == "register" and role == "party":
        found += people("party", [s.command.actor])
    if action == "acceptHandOver" or action == "register" and role != "party":
        found += people("firstAsked", [s.command.actor])
    if action in ("dispatch", "replaceLead"):
        found += [("support", office) for office in detail.get("supports", ())]
    if action == "addSupport":
        found.append(("support", detail["unit"]))
    if action in HANDLING and role not in ("clock", "dispatcher") or action in HEARINGS and role == "handler":
        found += people("handled", [s.command.actor])
    if action in DECIDING:
        found += people("decided", [s.command.actor])
    if action in ("assess", "reclassify"):
        found += people("accused", detail.get("accused", ())) + units(detail.get("accusedUnits", ()))
    if action == "nameAccused":
        found += people("accused", detail.get("people", ())) + units(detail.get("units", ()))
    if action == "nameRepresentatives":
        found += people("party", detail.get("people", ()))
    if action == "recuse":
        found += people("recused", [detail["of"]])
    if action == "substitute":
        found += people("substituteFor", [detail["substitute"]])
    return [{"relation": relation, "subject": subject} for relation, subject in dict.fromkeys(found)]


def people(relation, names):
    """A relation of some people."""
    return [(relation, f"actor/{name}") for name in names]


def units(offices):
    """Some offices as accused ones."""
    return [("accusedUnit", office) for office in offices]
