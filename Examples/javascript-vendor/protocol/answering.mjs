/** What the desk says, in the words of the protocol. */
import { dayText, momentText } from '../cases/days.mjs';

export function commandAnswer(id, { events, state, version }) {
  return { case: id, state, version, events: events.map(eventAnswer) };
}

function eventAnswer({ version, action, from, to, occurredAt, recordedAt, actor, role, unit, procedure, fields }) {
  return {
    version, action, from, to, actor, role, unit, procedure,
    fields: fields.map(({ name }) => name),
    occurredAt: momentText(occurredAt),
    recordedAt: momentText(recordedAt),
  };
}

export function caseAnswer({ id, openedAt, nextDue, duties, ...rest }) {
  return {
    case: id,
    ...rest,
    openedAt: momentText(openedAt),
    nextDue: nextDue === undefined ? undefined : momentText(nextDue),
    duties: duties.map(dutyAnswer),
  };
}

function dutyAnswer({ due, provenance, ...duty }) {
  return {
    ...duty,
    due: due && (due.day === undefined ? momentText(due.moment) : dayText(due.day)),
    basis: provenance.citation ?? { kind: provenance.kind },
  };
}

export function historyAnswer(items) {
  return { items: items.map((item) => ({ ...item, occurredAt: momentText(item.occurredAt) })) };
}

export function permittedAnswer(actions) {
  const allowed = actions.filter(({ reasons }) => reasons.length === 0).map(({ action }) => action);
  return { allowed, actions };
}
