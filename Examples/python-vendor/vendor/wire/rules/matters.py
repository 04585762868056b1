"""Rules of what people bring: petitions, incidents, requests for services, and what is kept of them."""

from .rule import demands


def _by_people(code: str):
    """A device tells of incidents, and asks for nothing."""
    return demands(code, ".channel", "channel")(lambda matter: matter["channel"] != "sensor")


RULES = {
    "Incident": (
        demands("incident.occurredOn", ".occurredOn", "kind", "occurredOn")(
            lambda incident: incident["kind"] != "hazard" or "occurredOn" not in incident
        ),
    ),
    "MatterKey": (
        demands("matterKey.length", ".facts", "subject", "facts")(
            lambda key: len(key["facts"]) == len(key["subject"])
        ),
        demands("matterKey.facts", ".facts", "subject", "facts")(lambda key: key["facts"] != key["subject"]),
    ),
    "Petition": (
        _by_people("petition.channel"),
        demands("petition.delegates", ".delegates", "people", "delegates")(
            lambda petition: petition.get("delegates", 0) <= petition.get("people", 1)
        ),
        demands("petition.representatives", ".representatives", "delegates", "representatives")(
            lambda petition: len(petition.get("representatives", ())) in (0, petition.get("delegates", 0))
        ),
    ),
    "ServiceRequest": (_by_people("serviceRequest.channel"),),
}
