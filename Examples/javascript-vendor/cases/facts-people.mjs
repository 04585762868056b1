/** Offered facts about who answers for a case, who steps back and who stands in. */
import { isDeepStrictEqual } from 'node:util';
import { dayFrom } from './days.mjs';

const MOST_REPRESENTATIVES = 5;

/** Whether somebody may take part for neither side: no party, not barred, and at no excluded office. */
const isFree = (s, person) => !s.accusation.isBarred(`actor/${person}`) && !s.parties.includes(person)
  && !s.accusation.worksAtExcluded(person);

export const peopleFacts = {
  isFirstAsked: (s) => s.casefile !== undefined && s.casefile.answerers.at(-1) === s.actor,
  isNewlyAsked: (s) => s.detail('handOver') !== undefined && !s.casefile.answerers.includes(s.detail('handOver').to),
  isHandOverMine: (s) => {
    const last = s.casefile?.last('offerHandOver', 'acceptHandOver', 'declineHandOver');
    return last?.action === 'offerHandOver' && last.detail.to === s.actor;
  },

  mayRecuse: (s) => {
    const of = s.detail('recusal')?.of;
    if (of === undefined) return false;
    return of === s.actor || (s.unit !== undefined && ['unitHead', 'director'].includes(s.command.role)
      && !s.accusation.isBarred(`actor/${s.actor}`) && !s.accusation.isExcluded(s.unit)
      && s.directory.worksAt(of, s.unit));
  },

  isOwnOffice: (s) => s.unit !== undefined && s.detail('substitution')?.unit === s.unit,
  isHeldByAbsent: (s) => {
    const substitution = s.detail('substitution');
    return substitution !== undefined
      && s.directory.holdsPost(substitution.absent, substitution.role, substitution.unit);
  },
  isSubstituteFree: (s) => {
    const substitution = s.detail('substitution');
    if (substitution === undefined) return false;
    const { substitute, absent, unit } = substitution;
    return [unit, ...s.directory.above(unit)].some((office) => s.directory.worksAt(substitute, office))
      && substitute !== absent && substitute !== s.actor && isFree(s, substitute);
  },
  isAbsenceBounded: (s) => {
    const substitution = s.detail('substitution');
    if (substitution === undefined) return false;
    const through = dayFrom(substitution.through);
    return s.today <= through && through <= s.today + s.procedure.parameter('mostSubstitutionDays');
  },

  isDelegationLawful: (s) => {
    const people = s.detail('representatives')?.people ?? [];
    // A petition that does not say how many people bring it is that of one.
    const most = Math.min(MOST_REPRESENTATIVES, s.matter?.people ?? 1);
    return s.matter?.type === 'petition' && people.length > 0 && people.length <= most
      && new Set(people).size === people.length;
  },
  namesPurpose: (s) => s.detail('reveal') !== undefined,
  isMediatorFree: (s) => {
    const mediator = s.detail('appointment')?.mediator;
    return mediator !== undefined && isFree(s, mediator.actor)
      && !s.casefile.all('appointMediator').some(({ detail }) => isDeepStrictEqual(detail.mediator, mediator));
  },
};
