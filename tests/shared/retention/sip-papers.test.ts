import { keepDocuments } from '@shared/documents/kept/keep'
import type { DocumentModel } from '@shared/documents/model'
import { callWordFor, sipCallPaper } from '@shared/documents/sip/call'
import { sipPlanDocument } from '@shared/documents/sip/plan'
import { rowsOf, type State } from '@shared/record/state'
import { dueThings } from '@shared/retention/due'
import { isEmptied } from '@shared/retention/emptied'
import { purgeApproved } from '@shared/retention/purge-verb'
import { removalOf, removePerson } from '@shared/retention/remove-person'
import { nextSipMeeting, planInForce, takingPart } from '@shared/sip/sip-state'
import { after, circumstances, date, id } from '@tests/shared/record/rows'
import { changed, run, withPlan as sip, world } from '@tests/shared/sip/a-sip-plan'
import { expect, it } from 'vitest'

const choices = { by: 'code', naming: 'shown', today: date('2027-02-22'), answerBy: null, message: '' } as const

/** The plan, and a kallelse or an inbjudan to each who takes part: their rows are what those papers are about. */
const models: DocumentModel[] = [
  sipPlanDocument(world, planInForce(world, sip.id)!.id, choices)!,
  ...takingPart(world, sip.id).map(({ id: each }) =>
    sipCallPaper(world, nextSipMeeting(world, sip.id)!.id, each, choices)!,
  ),
]
const bytes = new Uint8Array([1])

/** The calls name no other row here than what they are about, so that nothing else can take them along. */
const kept = run(
  world,
  keepDocuments(
    models.map((model, number) => ({ model, records: [], bytes, sha256: `${number}` })),
    'sparade papperen som Word',
  ),
)
const before = new Set(rowsOf(world, 'documents').map(({ id: each }) => each))
const papers = rowsOf(kept, 'documents').filter(({ id: each }) => !before.has(each))

function expectGone(next: State): void {
  for (const paper of papers) {
    expect(isEmptied('documents', next.documents.get(paper.id) as never), paper.kind).toBe(true)
  }
}

it('keeps the plan, kallelser and inbjudningar each as a paper of its own', () => {
  expect(takingPart(world, sip.id).map(callWordFor)).toEqual(expect.arrayContaining(['kallelse', 'inbjudan']))
  expect(papers.map(({ kind }) => kind)).toEqual(models.map(({ kind }) => kind))
})

it('takes the papers of a SIP along when it is gallrad', () => {
  const over = changed(kept, 'sips', sip.id, { endedOn: '2027-06-01' })
  const at = circumstances('2033-01-10')
  const due = dueThings(over, at.today).filter(({ kind, thingId }) => kind === 'sips' && thingId === sip.id)
  expect(due).toHaveLength(1)
  expectGone(after(over, purgeApproved(due, id(1)), at))
})

it('takes them along with the person, and counts them beforehand', () => {
  expect(removalOf(kept, sip.personId).papers - removalOf(world, sip.personId).papers).toBe(papers.length)
  expectGone(run(kept, removePerson(sip.personId, id(1))))
})

it('takes a paper along when whom it was to no longer stands in the SIP', () => {
  const gone = takingPart(kept, sip.id).find(({ as }) => as === 'party')!
  const left = {
    ...kept,
    sipParticipants: new Map(kept.sipParticipants).set(gone.id, { ...gone, deletedAt: gone.updatedAt }),
  }
  expectGone(run(left, removePerson(sip.personId, id(1))))
})
