/** Moved deadlines: what an act offers to move, and what comes of it. */
import { dayOf } from './days.mjs';
import { againstExtension, againstPause, againstResumption, deadline } from './deadlines.mjs';

/** The duty whose clock stands still for a hearing. */
const HEARD = 'XF-36b';

/** The move of a deadline that a command offers, whether or not a rule allows it. */
export function offeredMove(s) {
  const { action } = s.command;
  const clock = s.handlingClock;
  const day = dayOf(s.occurredAt);
  if (s.detail('extensionGrant') && clock && s.keeps('isExtensionPending')) return extension(s, clock);
  if (s.detail('suspension') && clock) return pause(clock, s.detail('suspension').ground, day);
  if (action === 'resume' && clock) return resumption(clock, day);
  if (action === 'openHearing' && s.isLive(HEARD)) return pause(HEARD, 'hearing', day);
  if (action === 'closeHearing' && s.isLive(HEARD)) return resumption(HEARD, day);
  return undefined;
}

function extension(s, duty) {
  const request = s.casefile.last('requestExtension');
  const added = {
    amount: request.detail.amount,
    reason: request.detail.reason,
    requestedAt: request.occurredAt,
    requestedBy: request.actor,
    approvedBy: s.actor,
    approver: 'unitHead',
    notifiedAt: s.detail('extensionGrant').notifiedAt,
  };
  return {
    duty,
    change: 'extended',
    against: (period, calendar) => againstExtension(period, added, calendar),
    apply: (period) => ({ extensions: [...period.extensions ?? [], added] }),
  };
}

function pause(duty, ground, from) {
  return {
    duty,
    change: 'paused',
    against: (period, calendar) => againstPause(period, { ground, from }, calendar),
    apply: (period) => ({ pauses: [...period.pauses ?? [], { ground, from }] }),
  };
}

function resumption(duty, through) {
  return {
    duty,
    change: 'resumed',
    against: (period) => againstResumption(period, through),
    apply: (period) => ({
      pauses: period.pauses.map((each) => (each.through === undefined ? { ...each, through } : each)),
    }),
  };
}

/** A duty with its deadline counted anew after a move. */
export function moved(period, move, calendar) {
  const changed = { ...period, ...move.apply(period) };
  const { due, provisional } = deadline(changed, calendar);
  const { duty, extensions, pauses } = changed;
  return { duty, change: move.change, extensions, pauses, due, provisional };
}
