"""Which details belong to which acts."""

ACTS_OF = {
    "materials": "askMaterial bringMaterial", "settlement": "settleOnSpot", "registration": "register",
    "assessment": "assess reclassify", "declination": "decline", "referral": "referOut", "notice": "giveNotice",
    "mediation": "startMediation", "submission": "submit", "verification": "verify",
    "delivery": "deliver decideReview decideReReview", "reopening": "reopen",
    "reviewRequest": "requestReview requestReReview", "consultation": "convene", "conclusion": "conclude",
    "extensionRequest": "requestExtension", "extensionGrant": "grantExtension", "suspension": "suspend",
    "custody": "ascend descend", "accused": "nameAccused", "recusal": "recuse", "support": "addSupport excuseOrder",
    "completion": "completeOrder", "merge": "merge", "handOver": "offerHandOver", "rating": "rateService",
    "confirmation": "applyConfirmation", "representatives": "nameRepresentatives", "whistle": "whistle",
    "whistleRating": "rate", "supervision": "supervise annulSupervision", "substitution": "substitute",
    "reveal": "revealIdentity", "appointment": "appointMediator", "withdrawal": "withdraw",
    "order": "dispatch replaceLead", "agreement": "agree"}


def belongs(detail, action):
    """Whether an act may bring a detail; any act may bring none."""
    kind = detail.get("type", "nothing")
    return kind == "nothing" or action in ACTS_OF[kind].split()
