import { describe, expect, it } from 'vitest'
import { rowsOf, type State } from '@shared/record/state'
import { sipsOfCase } from '@shared/sip/of-case'
import { caseTimeline } from '@shared/team/case-timeline'
import { date } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'

const world = sampleWorld()
const found = rowsOf(world, 'cases').find(({ mode, personId }) => mode === 'consent' && personId !== null)!
const sip = { ...rowsOf(world, 'sips').find(({ endedOn }) => endedOn === null)!, caseId: found.id }

function led(caseFields: Partial<typeof found> = {}, sipFields: Partial<typeof sip> = {}): State {
  const about = { ...found, ...caseFields }
  const made = { ...sip, ...sipFields }
  return {
    ...world,
    cases: new Map([...world.cases, [about.id, about]]),
    sips: new Map([...world.sips, [made.id, made]]),
  }
}

describe('a SIP from a case', () => {
  it('is shown at the case, and never at one that is avidentifierat', () => {
    expect(sipsOfCase(led(), found).map(({ id }) => id)).toEqual([sip.id])
    expect(sipsOfCase(led(), { ...found, mode: 'deidentified' })).toEqual([])
    expect(sipsOfCase(led({}, { putAwayAt: sip.updatedAt }), found)).toEqual([])
  })

  it('is told in the life of the case, from the need to the end', () => {
    const state = led({}, { endedOn: date('2027-03-10'), endReason: 'goalsMet' })
    const told = caseTimeline(state, found.id).filter(({ kind }) => kind === 'sip')
    expect(told.map(({ on, title }) => `${on} ${title}`)).toEqual([
      '2026-11-02 Behov av SIP upptäcktes',
      '2026-11-04 Kallelse till SIP skickades',
      '2026-11-19 Möte, SIP',
      '2026-11-19 Plan 1 upprättades, SIP',
      '2027-02-25 Möte, SIP',
      '2027-03-10 SIP avslutades: Målen är uppfyllda',
    ])
    expect(told.every(({ target }) => target?.page === 'sip')).toBe(true)
    const hidden = {
      ...state,
      cases: new Map([...state.cases, [found.id, { ...found, mode: 'deidentified' as const }]]),
    }
    expect(caseTimeline(hidden, found.id).filter(({ kind }) => kind === 'sip')).toEqual([])
  })
})
