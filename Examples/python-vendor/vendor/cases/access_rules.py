"""Who sees which parts of a case for which purposes: the table of rules, and the classes of texts."""

from dataclasses import dataclass

FILE = ("entry", "file", "history")
ALL = (*FILE, "texts", "identity", "notices")
OPEN_TEXTS = ("statement", "told", "working", "record")


@dataclass(frozen=True)
class Rule:
    """Opens some parts and classes of texts, for a purpose, to a role whose reach or relation fits."""

    role: str
    reach: str
    purpose: str
    parts: tuple
    texts: tuple = ()
    seat: str = None
    relation: str = None
    in_accusations: bool = True
    state: str = None
    for_successor: bool = False


def rules():
    """The table, row by row."""
    yield Rule("party", "noOffice", "ownMatter", ALL, ("statement", "told", "identity"), relation="party")
    for role in ("intake", "assessor", "dispatcher", "director"):
        for seat in ("receivingCenter", "offeredCenter"):
            yield Rule(role, "seat", "handling", ALL, (*OPEN_TEXTS, "guarded", "identity"), seat)
        yield Rule(role, "above", "handling", FILE, (), "receivingCenter", for_successor=True)
    yield Rule("chair", "seat", "handling", ALL, OPEN_TEXTS, "chairCenter", state="inConsultation")
    for role, seat in (("verifier", "verifyingCenter"), ("feedbackOfficer", "verifyingCenter"),
                       ("director", "verifyingCenter"), ("dispatcher", "sender"), ("handler", "leadOrgan"),
                       ("unitHead", "leadOrgan"), ("mediator", "mediationBody")):
        yield Rule(role, "seat", "handling", ALL, (*OPEN_TEXTS, "identity"), seat)
    yield Rule("reviewer", "seat", "review", ALL, (*OPEN_TEXTS, "guarded", "identity"), "reviewOrgan")
    yield Rule("handler", "anyOffice", "handling", ("entry", "file"), relation="support")
    yield Rule("supervisor", "seat", "supervision", FILE, (), "receivingCenter")
    for role, reach, purpose in (("supervisor", "above", "supervision"), ("director", "above", "supervision"),
                                 ("auditor", "seat", "audit"), ("auditor", "above", "audit")):
        yield Rule(role, reach, purpose, FILE, (), "receivingCenter", in_accusations=False)
    yield Rule("director", "seat", "sharing", ("entry", "file", "texts", "export"), ("statement", "told"),
               "receivingCenter", in_accusations=False)


RULES = tuple(rules())
TOLD_BY = frozenset("""askMaterial reclassify decline referOut endMediation submit deliver decideReview decideReReview
                       remand close withdraw reopen requestExtension grantExtension denyExtension suspend
                       resume""".split())
GUARDED_BY = frozenset("conclude recuse substitute nameAccused revealIdentity".split())
CLASS_OF_NAME = {"statement": "statement", "declaration": "statement", "backdatingReason": "working",
                 "name": "identity", "address": "identity", "telephone": "identity"}


def text_class(name, action):
    """The class of a text, by its name and the act that brought it."""
    if name in ("reason", "destination", "record") and action in GUARDED_BY:
        return "guarded"
    if name in ("reason", "destination"):
        return "told" if action in TOLD_BY else "working"
    return "record" if name == "record" else CLASS_OF_NAME.get(name, "sealed")
