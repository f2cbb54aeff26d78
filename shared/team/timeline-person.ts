import { formatList } from '../calendar/format'
import type { Consent } from '../consent/consent'
import { consentKindNames } from '../consent/names'
import { cohortTitle } from '../course/cohort-title'
import type { Enrolment } from '../course/enrolment'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import type { Case } from './case'
import { referralOfCase } from './referral/of-case'
import { referralTitle } from './referral/title'
import { eventsOn, writtenTexts, type TimelineDay, type TimelineEvent, type TimelineTarget } from './timeline-event'

/** The remiss that a case came from, and what has been done with it. */
export function referralEvents(state: State, found: Case): TimelineEvent[] {
  const referral = referralOfCase(state, found)
  if (!referral) return []
  const party = rowOf(state, 'parties', referral.referringPartyId)?.name ?? ''
  const texts = writtenTexts({ label: 'Från', text: party }, { label: 'Frågeställning', text: referral.question })
  return eventsOn(
    [
      [referral.receivedOn, `${referralTitle(state, referral)} kom in`, texts],
      [referral.completionRequestedOn, 'Komplettering begärdes'],
      [referral.answeredOn, 'Remissen besvarades'],
    ],
    { id: referral.id, kind: 'referral', target: { page: 'referral', id: referral.id } },
  )
}

/** The consents of the person that a case is about; an avidentifierat case is about nobody. */
export function consentEvents(state: State, { personId }: Case): TimelineEvent[] {
  if (personId === null) return []
  return rowsBy(state, 'consents', 'personId', personId)
    .filter(({ putAwayAt }) => putAwayAt === null)
    .flatMap((consent) => {
      const what = `Samtycke till ${consentKindNames[consent.kind].toLocaleLowerCase('sv-SE')}`
      return eventsOn(
        [
          [consent.askedOn, `${what} begärdes`],
          [consent.sentOn, `${what} skickades ut`],
          [
            answeredOn(consent),
            `${what} ${consent.status === 'refused' ? 'nekades' : 'kom in'}`,
            coverOf(state, consent),
          ],
          [consent.withdrawnOn, `${what} återkallades`],
          [consent.status === 'received' ? consent.validTo : null, `${what} gäller till och med`],
        ],
        { id: consent.id, kind: 'consent', target: { page: 'person', id: personId } },
      )
    })
}

function answeredOn({ status, receivedOn, validFrom }: Consent) {
  return status === 'requested' || status === 'sent' ? null : (receivedOn ?? validFrom)
}

function coverOf(state: State, { status, partyIds, purpose }: Consent) {
  const parties = partyIds.flatMap((id) => rowOf(state, 'parties', id)?.shortName ?? [])
  return status === 'refused'
    ? []
    : writtenTexts({ label: 'Parter', text: formatList(parties) }, { label: 'Ändamål', text: purpose })
}

/** The places in courses that a case led to, what came of them, and their slutdokumentation. */
export function courseEvents(state: State, found: Case): TimelineEvent[] {
  // A round's page says who is in it, and an avidentifierat case leads to nobody.
  const leads = found.mode === 'consent'
  return rowsBy(state, 'enrolments', 'caseId', found.id).flatMap((place) => {
    const target: TimelineTarget | undefined =
      leads && place.cohortId !== null ? { page: 'cohort', id: place.cohortId } : undefined
    return [
      ...eventsOn(daysOfPlace(state, place), { id: place.id, kind: 'course', target }),
      ...documentEvents(state, place, leads),
    ]
  })
}

function daysOfPlace(state: State, place: Enrolment): TimelineDay[] {
  const cohort = rowOf(state, 'cohorts', place.cohortId)
  const course = cohort
    ? cohortTitle(state, cohort)
    : (rowOf(state, 'courseTemplates', place.templateId)?.name ?? 'kursen')
  const outcome = rowOf(state, 'outcomeKinds', place.outcomeKindId)?.name ?? 'inte angivet'
  const left: Partial<Record<Enrolment['status'], string>> = {
    declined: `Tackade nej till ${course}`,
    transferred: `Bokades om från ${course}`,
    straightToGk: `Gick direkt till GK i stället för ${course}`,
  }
  const leftAs = left[place.status]
  return [
    [place.registeredOn, cohort ? `Anmäldes till ${course}` : `Ställdes i kö till ${course}`],
    [place.summonedOn, `Kallades till ${course}`],
    [place.confirmedOn, `Bekräftade platsen i ${course}`],
    [place.startedOn, `Började ${course}`],
    [place.endedOn, place.status === 'discontinued' ? `Avbröt ${course}` : `Avslutade ${course}`],
    [leftAs === undefined ? null : place.statusOn, leftAs ?? ''],
    [place.gkRequestedOn, 'Gemensam kartläggning begärdes'],
    [place.gkFirstOn, 'Gemensam kartläggning, första mötet'],
    [place.gkLastOn, 'Gemensam kartläggning, sista mötet'],
    [place.outcomeOn, `Vägval: ${outcome}`],
    [place.followedUpOn, `Följdes upp efter ${course}`],
  ]
}

function documentEvents(state: State, { id }: Enrolment, leads: boolean): TimelineEvent[] {
  return rowsBy(state, 'closingDocuments', 'enrolmentId', id).flatMap((document) =>
    eventsOn(
      [
        [document.afApprovedOn, 'Slutdokumentationen godkändes av Arbetsförmedlingen'],
        [document.fkApprovedOn, 'Slutdokumentationen godkändes av Försäkringskassan'],
        [document.readByPersonOn, 'Slutdokumentationen lästes av personen'],
        [
          document.referrerContactedOn,
          'Remittenten kontaktades',
          writtenTexts({ label: 'Lämnades till', text: document.handedTo }),
        ],
      ],
      { id: document.id, kind: 'document', target: leads ? { page: 'closingDocument', id } : undefined },
    ),
  )
}
