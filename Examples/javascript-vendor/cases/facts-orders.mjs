/** Offered facts about work orders, whom an act reaches, consultations and moved clocks. */
import { dayFrom } from './days.mjs';
import { deadline } from './deadlines.mjs';
import { offeredMove } from './moves.mjs';

/** The offices that an act would reach; the chair of a consultation stands apart. */
function reached({ command: { action, unit, detail } }) {
  switch (detail.type) {
    case 'order': return [detail.lead, ...detail.supports ?? []];
    case 'support': return action === 'addSupport' ? [detail.unit] : [];
    case 'consultation': return detail.invited ?? [];
    case 'custody': return [detail.to];
    case 'reviewRequest': return [detail.organ];
    case 'whistle': return detail.called ?? [];
    default: return action === 'acceptCustody' && unit !== undefined ? [unit] : [];
  }
}

/** The office whose order as a support a command speaks of; without its detail it speaks of none. */
const supportInQuestion = (s) => (s.detail('completion') ? s.unit : s.detail('support')?.unit);

const orders = (s) => s.casefile.all('dispatch', 'replaceLead').map(({ detail }) => detail);

export const orderFacts = {
  namesOneLead: (s) => s.directory.knows(s.detail('order')?.lead),
  isLeadCompetent: (s) => s.detail('order')?.isLeadCompetent === true,
  isNewLead: (s) => {
    const order = s.detail('order');
    return order !== undefined && orders(s).every(({ lead }) => lead !== order.lead);
  },
  hasOrderDay: (s) => orders(s).at(-1)?.due !== undefined,
  isDueWithinLaw: (s) => {
    const order = s.detail('order');
    if (order === undefined) return false;
    if (order.due === undefined) return !s.holds('isOnRouteFourOrFive');
    const due = dayFrom(order.due);
    if (due < s.today) return false;
    if (!s.holds('isOnRouteSix')) return true;
    const rule = s.procedure.rule('XF-34', s.today);
    return rule !== undefined && due <= deadline({ rule, start: s.now }, s.calendar).due.day;
  },

  reachesAccused: (s) => {
    const { accusation } = s;
    if (s.command.action === 'acceptCustody') return reached(s).some((office) => accusation.isExcluded(office));
    const chair = s.detail('consultation')?.chair;
    return reached(s).some((office) => accusation.isUnderAccused(office))
      || (chair !== undefined && accusation.isExcluded(chair));
  },
  reachesRecused: (s) => {
    const chair = s.detail('consultation')?.chair;
    return reached(s).some((office) => s.has('interested', office) || s.has('recused', office))
      || (chair !== undefined && s.accusation.isBarred(chair));
  },

  isFirstReturn: (s) => s.unit !== undefined && s.casefile !== undefined
    && s.casefile.all('object').every(({ unit }) => unit !== s.unit),
  namesSupport: (s) => {
    const { action, detail } = s.command;
    return action === 'addSupport' && detail.unit !== undefined
      && !s.casefile.hasOpenOrder(detail.unit) && !s.sits(detail.unit, 'leadOrgan');
  },
  isOrderOpen: (s) => s.casefile.hasOpenOrder(supportInQuestion(s)),
  movesClock: (s) => offeredMove(s) !== undefined,

  namesChair: (s) => {
    const consultation = s.detail('consultation');
    if (consultation === undefined) return false;
    const { chair, invited = [] } = consultation;
    return (chair.startsWith('center/') || s.sits(chair, 'receivingCenter'))
      && invited.length > 0 && !invited.includes(chair);
  },
  isQuorate: (s) => {
    const conclusion = s.detail('conclusion');
    if (conclusion === undefined) return false;
    const { present = [], members = [] } = conclusion;
    const invited = new Set(s.casefile.last('convene').detail.invited);
    return members.length > 0 && present.every((office) => invited.has(office))
      && 100 * new Set(present).size > invited.size * s.procedure.parameter('consultationQuorumPercent');
  },
  isMemberBarred: (s) => {
    const { accusation } = s;
    const isBarred = (person) => accusation.isBarred(`actor/${person}`);
    const { members = [], present = [] } = s.detail('conclusion') ?? {};
    const people = s.matter?.type === 'petition' ? s.detail('representatives')?.people ?? [] : [];
    return people.some(isBarred)
      || members.some((person) => s.parties.includes(person) || isBarred(person)
        || accusation.worksAtExcluded(person))
      || present.some((office) => accusation.isBarred(office) || accusation.isUnderAccused(office));
  },
};
