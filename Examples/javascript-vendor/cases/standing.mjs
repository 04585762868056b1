/** Whether somebody may do an act at all: their post, the permissions of the row, and what bars them. */
import { seated } from './bindings.mjs';
import { dayFrom } from './days.mjs';

/** Why somebody may not do the act of a row; nothing where they may. */
export function standing(s) {
  const { actor, role, unit } = s.command;
  const reasons = [];
  if (unit !== undefined) {
    if (!s.directory.knowsActor(actor)) reasons.push({ code: 'actorUnknown' });
    else if (!s.directory.holdsPost(actor, role, unit) && !isSubstitute(s)) reasons.push({ code: 'postNotHeld' });
  }
  if (covering(s).length === 0) reasons.push({ code: 'notPermitted' });
  return reasons;
}

/** By which relations somebody is barred, where no permission that covers them is free of vetoes. */
export function vetoes(s) {
  if (s.casefile === undefined || covering(s).some(({ isBarredByVeto }) => !isBarredByVeto)) return [];
  return s.accusation.vetoes(s.actor, s.unit).map((relation) => ({ code: 'vetoed', relation }));
}

/** Whether the actor was named in the case to stand in for this post until today or later. */
export function isSubstitute({ casefile, command: { actor, role, unit }, today }) {
  return (casefile?.all('substitute') ?? []).some(({ detail }) => detail.substitute === actor
    && detail.role === role && detail.unit === unit && today <= dayFrom(detail.through));
}

function covering(s) {
  return s.row.who.filter((permission) => permission.role === s.command.role && permission.role !== 'clock'
    && isRelated(s, permission) && reaches(s, permission));
}

function isRelated(s, { relation }) {
  return relation === undefined || s.has(relation) || (s.unit !== undefined && s.has(relation, s.unit));
}

/** Whether a permission's reach fits; for an act that opens a case the seats are those that it brings. */
function reaches(s, { reach }) {
  const [[kind, value]] = Object.entries(reach);
  if (kind === 'noOffice') return s.unit === undefined;
  if (s.unit === undefined) return false;
  if (kind === 'anyOffice') return true;
  const seats = s.casefile?.seats ?? seated(s);
  const office = seats[value._0];
  if (office === undefined) return false;
  if (kind === 'seat') return office === s.unit;
  return kind === 'above' ? s.directory.above(office).includes(s.unit) : s.directory.isWithin(s.unit, office);
}
