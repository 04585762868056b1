"""Facts of supervising a duty and of annulling a supervision."""

from ..case import LEVELS
from .registry import offered


@offered("raisesSupervision")
def raises_supervision(s):
    if s.command.action != "supervise" or s.brings("supervision") is None:
        return False
    duty = s.case.duty(s.detail["duty"])
    return duty is not None and LEVELS.index(s.detail["level"]) > LEVELS.index(duty.level())


def card(s):
    """The supervision that would be annulled, if it stands."""
    if s.command.action != "annulSupervision" or s.brings("supervision") is None:
        return None
    return s.case.card(s.detail["duty"], s.detail["level"])


@offered("annulsSupervision")
def annuls_supervision(s):
    return card(s) is not None


@offered("didImpose")
def did_impose(s):
    return card(s) is not None and card(s).actor == s.command.actor


@offered("isImposingTier")
def is_imposing_tier(s):
    if card(s) is None or s.unit is None:
        return False
    imposing = card(s).unit or s.seat("receivingCenter")
    return s.unit in [imposing, *s.directory.above(imposing)]
