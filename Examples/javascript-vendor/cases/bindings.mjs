/** Which seats are taken and which relations arise by an act, and which offices it mentions. */

const detail = (member) => ({ command }) => command.detail[member];
const unit = ({ command }) => command.unit;
const sameIfSenderReceives = ({ command, casefile: { seats } }) => (
  seats.sender !== undefined && seats.sender === seats.receivingCenter ? command.unit : undefined);
const unitIfNobodyLeads = ({ command, casefile: { seats } }) => (
  seats.leadOrgan === undefined ? command.unit : undefined);

const SEATS = {
  register: { receivingCenter: detail('receiving'), verifyingCenter: detail('receiving') },
  acceptCustody: { receivingCenter: unit, verifyingCenter: unit, sender: sameIfSenderReceives },
  convene: { chairCenter: detail('chair') },
  dispatch: { sender: unit, leadOrgan: detail('lead') },
  replaceLead: { sender: unit, leadOrgan: detail('lead') },
  settleOnSpot: { leadOrgan: unit },
  agree: { leadOrgan: unitIfNobodyLeads },
  startMediation: { mediationBody: unit },
  requestReview: { reviewOrgan: detail('organ') },
  requestReReview: { reviewOrgan: detail('organ') },
  ascend: { offeredCenter: detail('to') },
  descend: { offeredCenter: detail('to') },
};

/** The offices that take a seat by an act, by seat. */
export function seated(s) {
  return Object.fromEntries(Object.entries(SEATS[s.command.action] ?? {})
    .map(([seat, office]) => [seat, office(s)])
    .filter(([, office]) => office !== undefined));
}

const person = (id) => `actor/${id}`;
const people = (relation, ids = []) => ids.map((id) => ({ relation, subject: person(id) }));
const offices = (relation, units = []) => units.map((subject) => ({ relation, subject }));

const handled = ({ actor, role }) => (['clock', 'dispatcher'].includes(role) ? [] : people('handled', [actor]));
const handledByHandler = ({ actor, role }) => (role === 'handler' ? people('handled', [actor]) : []);
const decided = ({ actor }) => people('decided', [actor]);
const supported = ({ detail: { supports } }) => offices('support', supports);
const accused = ({ detail: { accused: ids, accusedUnits } }) => [
  ...people('accused', ids), ...offices('accusedUnit', accusedUnits)];

const RELATIONS = {
  register: ({ actor, role, detail: { parties } }) => [
    ...people('party', parties), ...people(role === 'party' ? 'party' : 'firstAsked', [actor])],
  nameRepresentatives: ({ detail: { people: ids } }) => people('party', ids),
  acceptHandOver: ({ actor }) => people('firstAsked', [actor]),
  dispatch: supported,
  replaceLead: supported,
  addSupport: ({ detail: { unit: office } }) => offices('support', [office]),
  accept: handled,
  submit: handled,
  completeOrder: handled,
  settleOnSpot: handled,
  startMediation: handled,
  agree: handled,
  endMediation: handled,
  openHearing: handledByHandler,
  closeHearing: handledByHandler,
  verify: decided,
  sendBack: decided,
  decideReview: decided,
  remand: decided,
  assess: accused,
  reclassify: accused,
  nameAccused: ({ detail: { people: ids, units } }) => [...people('accused', ids), ...offices('accusedUnit', units)],
  recuse: ({ detail: { of } }) => people('recused', [of]),
  substitute: ({ detail: { substitute } }) => people('substituteFor', [substitute]),
};

/** The relations that arise by an act, each once and only where they are new. */
export function bound({ command, casefile }) {
  const found = new Map((RELATIONS[command.action]?.(command) ?? [])
    .map((each) => [`${each.relation} ${each.subject}`, each]));
  return [...found.values()].filter(({ relation, subject }) => !casefile?.has(relation, subject));
}

/** The offices that an act would seat or mentions and the directory lacks, sorted. */
export function unknownOffices(s) {
  const { action, detail: brought } = s.command;
  const mentioned = [
    ...Object.values(seated(s)),
    ...brought.supports ?? [],
    ...brought.invited ?? [],
    ...brought.present ?? [],
    ...brought.called ?? [],
    ...(action === 'addSupport' && brought.unit !== undefined ? [brought.unit] : []),
    ...(action === 'supervise' && s.unit !== undefined ? [s.unit] : []),
  ];
  return [...new Set(mentioned)].filter((office) => !s.directory.knows(office)).sort();
}
