"""What the past acts of a case say: orders, calls, consultations, hand-overs, extensions."""


def acts(case, *actions):
    """The events of some actions, in order."""
    return [event for event in case.events if event["action"] in actions]


def last(case, *actions):
    """The last event of some actions, if there was one."""
    found = acts(case, *actions)
    return found[-1] if found else None


def open_supports(case):
    """The offices whose work order as a support is open."""
    found = []
    for event in case.events:
        action, detail = event["action"], event.get("detail", {})
        done = None
        if action in ("dispatch", "replaceLead"):
            found += detail.get("supports", ())
        elif action == "addSupport":
            found.append(detail["unit"])
        elif action == "completeOrder":
            done = event["unit"]
        elif action == "excuseOrder":
            done = detail["unit"]
        gone = (done, event["changes"].get("seated", {}).get("leadOrgan"))
        found = [office for office in found if office not in gone]
    return found


def excused_supports(case):
    """The offices whose last order as a support was excused."""
    found = set()
    for event in acts(case, "dispatch", "replaceLead", "addSupport", "excuseOrder"):
        detail = event["detail"]
        if event["action"] == "excuseOrder":
            found.add(detail["unit"])
        else:
            found -= {*detail.get("supports", ()), detail.get("unit")}
    return found


def leads_sent(case):
    """The offices to which the case was ever sent as their lead."""
    return [event["detail"]["lead"] for event in acts(case, "dispatch", "replaceLead")]


def supports(case):
    """The offices that were asked to support and were not let off, whether their part is done or not."""
    found = set()
    for event in acts(case, "dispatch", "replaceLead", "addSupport", "excuseOrder"):
        detail = event["detail"]
        if event["action"] == "excuseOrder":
            found.discard(detail["unit"])
        else:
            found |= {*detail.get("supports", ()), *([detail["unit"]] if event["action"] == "addSupport" else ())}
    return found


def called(case):
    """The offices that a whistle has called."""
    return [office for event in acts(case, "whistle") for office in event["detail"].get("called", ())]


def answered(case, *actions):
    """The offices that have answered a call by one of some acts."""
    return [event["unit"] for event in acts(case, *actions)]


def first_asked(case):
    """Who answers for the case at present, if anybody does."""
    holder = None
    for event in acts(case, "register", "acceptHandOver"):
        holder = event["actor"] if event["role"] != "party" else None
    return holder


def offered_to(case):
    """To whom a hand-over was offered that nobody has answered, if there is one."""
    event = last(case, "offerHandOver", "acceptHandOver", "declineHandOver")
    return event["detail"]["to"] if event and event["action"] == "offerHandOver" else None


def substitutes(case, role, office, day):
    """Who stands in for a post on a day."""
    details = [event["detail"] for event in acts(case, "substitute")]
    return [each["substitute"] for each in details
            if (each["role"], each["unit"]) == (role, office) and day <= each["through"]]


def petition_class(case):
    """The class that was set last, if there is one."""
    event = last(case, "assess", "reclassify")
    return event["detail"].get("petitionClass") if event else None
