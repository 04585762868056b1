/** What holds between the members of routing rules, of advice on severity, of colours and of code tables. */
import { whole } from '../views.mjs';
import { places, repeated } from './entries.mjs';

const severities = ['ordinary', 'larger', 'major', 'gravest'];
const kindOf = { classes: 'petition', natures: 'dispute', incidents: 'incident' };

/** The kinds of matter of which a condition speaks by their classes, natures or incidents. */
const spokenOf = (condition) => Object.keys(kindOf)
  .filter((member) => condition[member]?.length > 0).map((member) => kindOf[member]);

/** Whether no matter is of a kind that all parts of the condition speak of. */
function takesNothing(condition) {
  const [spoken, kinds = []] = [spokenOf(condition), condition.kinds];
  return spoken.length > 1 || (kinds.length > 0 && spoken.some((kind) => !kinds.includes(kind)));
}

/** Whether every matter that the later condition takes is taken by the earlier one. */
function covers(earlier, later) {
  const kinds = later.kinds?.length > 0 ? later.kinds : spokenOf(later).slice(0, 1);
  return Object.entries(earlier).every(([member, asked]) => {
    const own = member === 'kinds' ? kinds : later[member];
    if (member === 'leastSeverity') return severities.indexOf(asked) <= severities.indexOf(own);
    return asked.length === 0 || (own?.length > 0 && own.every((entry) => asked.includes(entry)));
  });
}

const isSame = (one, other) => one.kind === other.kind && one.competence === other.competence;

// Offices of a competence, above or below may be missing; then the rules behind come into play.
const isAlwaysThere = ({ kind }) => kind === 'receivingCenter' || kind === 'outside';

export const rules = {
  RoutingCondition: [['routingCondition.nothing', '', whole(takesNothing)]],
  RoutingDestination: [
    ['routingDestination.competence', 'competence',
      whole((v) => (v.kind === 'organ') !== (v.competence !== undefined))],
  ],
  RoutingBook: [
    ['routingBook.duplicate', '', whole((v) => [
      ...repeated(v.competences, 'id', '.competences[#].id'), ...repeated(v.rules, 'id', '.rules[#].id'),
    ])],
    ['routingBook.competence', '', whole((v) => places(v.rules, '.rules[#].destination.competence',
      ({ destination: { competence } }) => competence !== undefined
        && !v.competences.some(({ id }) => id === competence)))],
    ['routingBook.unreachable', '', whole(({ rules: all }) => places(all, '.rules[#].condition',
      (rule, index) => all.slice(0, index).some((earlier) => covers(earlier.condition, rule.condition)
        && (isAlwaysThere(earlier.destination) || isSame(earlier.destination, rule.destination)))))],
  ],
  SeverityAdvice: [
    ['severityAdvice.decision', 'decidedBy', (v) => (v.decided === undefined) !== (v.decidedBy === undefined)],
  ],
  WarningColourPolicy: [
    ['warningColourPolicy.colours', '', (v) => new Set(severities.map((grade) => v[grade])).size < severities.length],
  ],
  CodeTable: [
    ['codeTable.repeated', '', ({ entries }) => repeated(entries, 'code', '.entries[#].code')],
    ['codeTable.parent', '', ungrounded],
  ],
};

// No table of codes is so deep; a longer way up is a ring that has not closed yet.
const mostLevels = 16;

/** The entries from whose parent the way up does not end at a code without one. */
function ungrounded({ entries }) {
  const parents = new Map(entries.map(({ code, parent }) => [code, parent]));
  const grounded = new Set([undefined]);
  return places(entries, '.entries[#].parent', ({ parent }) => {
    const way = new Set();
    let above = parent;
    while (!grounded.has(above) && !way.has(above) && parents.has(above) && way.size < mostLevels) {
      way.add(above);
      above = parents.get(above);
    }
    if (!grounded.has(above)) return true;
    way.forEach((code) => grounded.add(code));
    return false;
  });
}
