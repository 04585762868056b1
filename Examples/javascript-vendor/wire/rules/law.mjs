/** What holds between the members of deadline rules, and between a book of them and the law that is published. */
import { precedes } from '../moments.mjs';
import { published } from '../published.mjs';
import { isReadable, needing, readable, whole } from '../views.mjs';
import { isLooserThanLaw } from './looser.mjs';
import { repeated } from './entries.mjs';

const timeUnits = ['minute', 'hour', 'workingHour'];
const national = published('law/national.json');
const statutes = new Map(published('law/statutes.json').map((statute) => [statute.code, statute]));
const timedByLaw = new Set(national.rules.map(({ id }) => id));
const untimedByLaw = new Set(national.untimed.map(({ id }) => id));

const isCountedInDays = ({ limit }) => limit.kind === 'fixed' && !timeUnits.includes(limit.unit);

/** The statutes that a book may cite: those that are published, which it may not replace, and its own. */
function citable(book) {
  const own = readable(book, 'statutes').map(([, statute]) => [statute.code, statute]).reverse();
  return new Map([...own, ...statutes]);
}

/** What is cited and not there; while a statute of the book cannot be read, nobody can say that one is unknown. */
function citationFaults(book, citation, at) {
  if (citation === undefined) return [];
  const cited = citable(book).get(citation.statute);
  if (cited === undefined) {
    return isReadable(book, 'statutes') ? [{ code: 'lawBook.statuteUnknown', at: `${at}.statute` }] : [];
  }
  if (cited.articles?.some(({ number }) => number === citation.article)) return [];
  return [{ code: 'lawBook.articleUnknown', at: `${at}.article` }];
}

/** Whether a rule is in force on a day on which the statute it cites is not. */
function isUnfounded(book, rule) {
  const cited = citable(book).get(rule.provenance.citation?.statute);
  return cited !== undefined && (rule.inForceFrom < cited.inForceFrom || lastDay(rule) > lastDay(cited));
}

function ruleFaults(book) {
  return readable(book, 'rules').flatMap(([index, rule]) => {
    const at = `.rules[${index}]`;
    const provenance = citationFaults(book, rule.provenance.citation, `${at}.provenance.citation`);
    const isLooser = national.rules.some((law) => overlap(law, rule) && isLooserThanLaw(rule, law));
    return [
      ...provenance,
      ...(provenance.length === 0 && isUnfounded(book, rule) ? [{ code: 'lawBook.unfounded', at }] : []),
      ...citationFaults(book, rule.counting, `${at}.counting`),
      ...citationFaults(book, rule.extending?.provenance.citation, `${at}.extending.provenance.citation`),
      ...(rule.suspensions ?? []).flatMap((ground, number) => citationFaults(
        book, ground.provenance.citation, `${at}.suspensions[${number}].provenance.citation`)),
      ...(untimedByLaw.has(rule.id) ? [{ code: 'lawBook.untimed', at: `${at}.id` }] : []),
      ...(isLooser ? [{ code: 'lawBook.looser', at }] : []),
    ];
  });
}

const lastDay = (rule) => rule.inForceThrough ?? '9999-12-31';
const overlap = (one, other) => one.id === other.id && one.inForceFrom <= lastDay(other)
  && other.inForceFrom <= lastDay(one);

/** What sets no deadline has a name of its own, and cites what is there. */
function provisionFaults(book) {
  const taken = new Set([...timedByLaw, ...readable(book, 'rules').map(([, { id }]) => id)]);
  return readable(book, 'untimed').flatMap(([index, { id, provenance }]) => {
    const at = `.untimed[${index}]`;
    const isTaken = taken.has(id);
    taken.add(id);
    return [
      ...(isTaken ? [{ code: 'lawBook.untimed', at: `${at}.id` }] : []),
      ...citationFaults(book, provenance.citation, `${at}.provenance.citation`),
    ];
  });
}

export const rules = {
  TimeLimit: [
    ['timeLimit.parts', '', whole((v) => ['amount', 'unit']
      .some((name) => (v.kind === 'fixed') !== (v[name] !== undefined)))],
  ],
  DeadlineRule: [
    ['deadlineRule.endRolling', 'endRolling', (v) => v.endRolling === 'nextWorkday' && !isCountedInDays(v)],
    ['deadlineRule.excludesStartDay', 'excludesStartDay', (v) => v.excludesStartDay === false && !isCountedInDays(v)],
    ['deadlineRule.extending', 'extending', (v) => v.extending !== undefined && !isCountedInDays(v)],
    ['deadlineRule.suspensions', 'suspensions', (v) => v.suspensions?.length > 0 && !isCountedInDays(v)],
    ['deadlineRule.cap', 'extending.cap', (v) => v.extending?.cap <= v.limit.amount && isCountedInDays(v)],
    ['deadlineRule.ground', '',
      needing(['limit'], ({ suspensions = [] }) => repeated(suspensions, 'code', '.suspensions[#].code'))],
    ['deadlineRule.inForce', 'inForceThrough', (v) => precedes(v.inForceThrough, v.inForceFrom)],
  ],
  Statute: [
    ['statute.inForce', 'inForceThrough', (v) => precedes(v.inForceThrough, v.inForceFrom)],
    ['statute.article', '', ({ articles = [] }) => repeated(articles, 'number', '.articles[#].number')],
  ],
  LawBook: [
    ['lawBook.statute', '', (v) => readable(v, 'statutes').filter(([, { code }], at, all) => statutes.has(code)
      || all.slice(0, at).some(([, earlier]) => earlier.code === code)).map(([index]) => `.statutes[${index}].code`)],
    ['lawBook.overlap', '', (v) => readable(v, 'rules').filter(([, rule], at, all) => all.slice(0, at)
      .some(([, earlier]) => overlap(earlier, rule))).map(([index]) => `.rules[${index}]`)],
    ['', '', ruleFaults],
    ['', '', provisionFaults],
  ],
};
