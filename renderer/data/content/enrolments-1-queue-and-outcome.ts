import type { ContentStep } from './step'

const dayOfState: Readonly<Record<string, string>> = {
  summoned: 'summonedOn',
  confirmed: 'confirmedOn',
  participating: 'startedOn',
  completed: 'endedOn',
  discontinued: 'endedOn',
  transferred: 'endedOn',
  declined: 'endedOn',
  straightToGk: 'endedOn',
}

/** Of the days that states began only the present one's was kept: it is the one that is known. */
export const enrolmentsQueueAndOutcome: ContentStep = {
  table: 'enrolments',
  from: 1,
  reason: 'En plats har dag för varje läge, kö med ordning och erbjudanden, behov, vägval, enkäter och uppföljning.',
  lift: (enrolment) => {
    const day = dayOfState[String(enrolment.status)]
    return {
      ...enrolment,
      templateId: null,
      caseId: null,
      incomeSource: 'unknown',
      summonedOn: null,
      confirmedOn: null,
      startedOn: null,
      endedOn: null,
      ...(day === undefined ? {} : { [day]: enrolment.statusOn }),
      transferredToId: null,
      hasPriority: false,
      priorityReason: '',
      queuePosition: null,
      queueReason: '',
      offeredOn: null,
      answerBy: null,
      interpreterLanguage: '',
      accessNeeds: '',
      travelNeeds: '',
      cooperationStartedOn: null,
      outcomeKindId: null,
      outcomeOn: null,
      followedUpOn: null,
      surveyStart: 'notHandedOut',
      surveyHalf: 'notHandedOut',
      surveyEnd: 'notHandedOut',
    }
  },
}
