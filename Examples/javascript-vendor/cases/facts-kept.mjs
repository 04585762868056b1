/** The kept facts that an act decides anew. */

const isPetition = (s) => s.matter?.type === 'petition';
const petitionClass = (s) => s.detail('assessment')?.petitionClass;
const isOfClass = (...classes) => (s) => isPetition(s) && classes.includes(petitionClass(s));
const isOfComplexity = (complexity) => (s) => s.detail('assessment')?.complexity === complexity;
const isMajor = (s) => ['major', 'gravest'].includes(s.detail('assessment')?.severity);
const receivingCapacity = (s) => s.directory.capacity(s.detail('registration')?.receiving);

export const decided = {
  isPetition,
  isDispute: (s) => s.matter?.type === 'dispute',
  isReceivedByPetitionOffice: (s) => receivingCapacity(s) === 'petitionOffice',
  isReceivedByOrgan: (s) => receivingCapacity(s) === 'organ',
  isAddressClear: (s) => isPetition(s) && s.matter.isNameClear && s.matter.isAddressClear,
  hasOwnNoticeRules: (s) => s.detail('registration')?.hasOwnNoticeRules === true,

  isSuggestion: isOfClass('suggestion'),
  isAccusation: isOfClass('accusation'),
  isOnRouteOneToThree: isOfClass('route1', 'route2', 'route3'),
  isOnRouteFourOrFive: isOfClass('route4', 'route5'),
  isOnRouteSix: isOfClass('route6'),
  isMediable: (s) => isOfClass('route6')(s)
    || (s.matter.type === 'dispute' && s.matter.nature === 'civil' && petitionClass(s) === undefined),
  isSimple: isOfComplexity('simple'),
  isGeneral: isOfComplexity('general'),
  isComplex: isOfComplexity('complex'),
  isMajor,
  isConsultationTriggered: (s) => isMajor(s) || peopleConcerned(s) >= s.procedure.parameter('consultationPeople'),

  isLeadOrgan: (s) => (s.directory.capacity(s.detail('order')?.lead) ?? 'centerOnly') !== 'centerOnly',
  hasOpenOrders,
};

/** Whether class and matter go together: a petition has a class, and nothing else has. */
export function fitsClass(s) {
  return s.detail('assessment') !== undefined && isPetition(s) === (petitionClass(s) !== undefined);
}

function peopleConcerned(s) {
  return fitsClass(s) && s.matter.type !== 'serviceRequest' ? s.matter.people ?? 0 : 0;
}

function hasOpenOrders(s) {
  const { action, unit, detail } = s.command;
  const openBut = (office) => s.casefile.openSupports.some((support) => support !== office);
  if (action === 'addSupport') return true;
  if (action === 'completeOrder') return openBut(unit);
  if (action === 'excuseOrder') return openBut(detail.unit);
  return (detail.supports ?? []).length > 0 || openBut(detail.lead);
}
