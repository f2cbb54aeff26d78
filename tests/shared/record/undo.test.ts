import type { Instant } from '@shared/calendar/date'
import { proposedSetup, firstSetup } from '@shared/organisation/first-setup'
import { deleteParty, saveParty } from '@shared/organisation/party-verbs'
import { saveStaff } from '@shared/organisation/staff-verbs'
import { savePersonAsTyped } from '@shared/person/person-verbs'
import type { Verb } from '@shared/record/change'
import type { Line, Mark } from '@shared/record/history'
import type { Id } from '@shared/record/id'
import { emptyState, rowsOf, type State } from '@shared/record/state'
import type { TableName } from '@shared/record/tables'
import { inTurn, standing, takeBack } from '@shared/record/undo'
import { contentOf } from '@tests/world/content'
import { drawVerb, everyVerb } from '@tests/world/every-verb'
import { sampleWorld } from '@tests/world/sample-world'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { circumstances, plain } from './rows'

const around = circumstances()
const world = sampleWorld()

/** A profile in memory, as the writer keeps it: the state, and a line of history a change. */
class Profile {
  readonly lines: Line[] = []
  state: State

  constructor(state: State) {
    this.state = state
  }

  /** `done`, or why not. */
  run(verb: Verb): string {
    const outcome = verb(this.state, around)
    if (!outcome.ok) return outcome.problems.map(({ message }) => plain(message)).join(' ')
    const { name, puts, takesBack } = outcome.change
    if (puts.length === 0) return 'nothing to do'
    const commit = this.lines.length + 1
    const at = new Date(Date.UTC(2027, 1, 22, 8, commit)).toISOString() as Instant
    const rows = [...new Map(puts.map((put) => [put.row.id, put])).values()].map(({ table, row }) => ({
      table,
      before: this.state[table].get(row.id) ?? null,
      after: { ...row, rev: row.rev + 1, updatedAt: at },
    })) as Line['rows']
    this.lines.push({ commit, at, name, rows, ...(takesBack && { takesBack }) })
    const next: Partial<Record<TableName, Map<Id, unknown>>> = {}
    for (const { table, after } of rows) (next[table] ??= new Map<Id, unknown>(this.state[table])).set(after.id, after)
    this.state = { ...this.state, ...next } as State
    return 'done'
  }

  get turn() {
    return inTurn(this.lines.toReversed())
  }

  press(act: 'undo' | 'redo'): string | undefined {
    const commit = this.turn[act]
    return commit === null ? undefined : this.run(takeBack(this.lines[commit - 1]!, []))
  }

  shown() {
    return contentOf(this.state)
  }

  /** A change by commit, and the changes after it that stand. */
  takeBackOne(commit: number): string | undefined {
    const stands = standing(this.lines.toReversed())
    return this.run(
      takeBack(
        this.lines[commit - 1]!,
        this.lines.filter((line) => line.commit > commit && stands.has(line.commit)),
      ),
    )
  }
}

const kinds = Object.keys(everyVerb)

/** What makes room for the verbs that need something prepared: a case that is closed, a team without meetings. */
const preparing = [
  'closeCase',
  'saveTemplate',
  'cancelMeeting',
  'createMeeting',
  'saveParty',
  'saveStaff',
  'savePerson',
  'saveTeam',
  'createCohort',
  'beginNewVersion',
  'setPresence',
  'beginPlan',
  'endSip',
  'reopenSip',
  'planSipMeeting',
  'changeSipMeeting',
  'changeNeed',
]

function drawn(profile: Profile, kind: string, number: number): string | undefined {
  const verb = drawVerb(kind, profile.state, number, around.newId())
  return verb && profile.run(verb)
}

describe('undo over every kind of change', () => {
  it('knows every verb that the core offers', () => {
    const files = readdirSync('shared', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    const source = files.map((name) => readFileSync(path.join('shared', name), 'utf8')).join('\n')
    const factories = [...source.matchAll(/^export function (\w+)\([^)]*(?:\([^)]*\)[^)]*)*\): Verb /gm)].map(
      (found) => found[1]!,
    )
    const made = [
      'putAwayOrBackVerb',
      'deleteVerb',
      'takeBack',
      'receive',
      'handOver',
      'finishDocument',
      'keepDocuments',
      'saveAgain',
      'finishMinutes',
      'enterDocument',
      'noteAdjustment',
      'removeOldDrafts',
      'firstSetup',
      'onAgenda',
      'onItem',
      // What it does is for good.
      'purgeApproved',
      'removePerson',
    ]
    expect(factories.filter((name) => !made.includes(name)).sort()).toEqual(kinds.toSorted())
  })

  it.each(kinds)('%s: is undone and redone', (kind) => {
    const profile = new Profile(world)
    const answers: (string | undefined)[] = []
    const numbers = Array.from({ length: 200 }, (_, number) => number)
    const isDone = numbers.some((number) => {
      const answer = drawn(profile, kind, number)
      answers.push(answer)
      if (answer === 'done') return true
      drawn(profile, preparing[number % preparing.length]!, number)
      return false
    })
    expect(isDone, answers.slice(0, 5).join('\n')).toBe(true)
    const last = profile.shown()
    const done = profile.lines.length
    for (let press = 0; press < done; press += 1) expect(profile.press('undo')).toBe('done')
    expect(profile.shown()).toEqual(new Profile(world).shown())
    for (let press = 0; press < done; press += 1) expect(profile.press('redo')).toBe('done')
    expect(profile.shown()).toEqual(last)
  })

  it('undoes the first setup', () => {
    const profile = new Profile(emptyState())
    expect(
      profile.run(
        firstSetup({
          ...proposedSetup,
          user: { included: true, name: 'Karin Öberg', roles: [] },
          organisation: { included: true, name: 'Prov', codePrefix: '', isAssociationOffice: false },
        }),
      ),
    ).toBe('done')
    expect(profile.press('undo')).toBe('done')
    expect(profile.shown().flat()).toEqual([])
  })

  it('any sequence of 1 to 50 changes undone in reverse gives the first state, and redone the last', () => {
    const draws = fc.array(fc.record({ kind: fc.constantFrom(...kinds), number: fc.nat(5000) }), {
      minLength: 1,
      maxLength: 50,
      size: 'max',
    })
    fc.assert(
      fc.property(draws, (presses) => {
        const profile = new Profile(world)
        const first = profile.shown()
        for (const { kind, number } of presses) drawn(profile, kind, number)
        const done = profile.lines.length
        const last = profile.shown()
        for (let press = 0; press < done; press += 1) expect(profile.press('undo')).toBe('done')
        expect(profile.shown()).toEqual(first)
        expect(profile.press('undo')).toBeUndefined()
        for (let press = 0; press < done; press += 1) expect(profile.press('redo')).toBe('done')
        expect(profile.shown()).toEqual(last)
        expect(profile.press('redo')).toBeUndefined()
      }),
      { numRuns: 60, seed: 20270222 },
    )
  }, 30_000)

  it('undo and redo in any order are as a stack of states', () => {
    const presses = fc.array(fc.constantFrom('do', 'do', 'undo', 'undo', 'redo'), {
      minLength: 1,
      maxLength: 40,
      size: 'max',
    })
    fc.assert(
      fc.property(presses, (asked) => {
        const profile = new Profile(emptyState())
        const past: unknown[] = []
        let future: unknown[] = []
        for (const [place, press] of asked.entries()) {
          const here = profile.shown()
          if (press === 'do') {
            profile.run(saveParty(null, { name: `Part ${place}`, shortName: `P${place}`, kind: 'other' }))
            past.push(here)
            future = []
            continue
          }
          const [from, to] = press === 'undo' ? [past, future] : [future, past]
          const expected = from.pop()
          expect(profile.press(press)).toBe(expected === undefined ? undefined : 'done')
          if (expected === undefined) continue
          expect(profile.shown()).toEqual(expected)
          to.push(here)
        }
      }),
      { numRuns: 200, seed: 20270222 },
    )
  })
})

describe('a change that later ones stand on', () => {
  function withParty() {
    const profile = new Profile(emptyState())
    profile.run(saveParty(null, { name: 'Region Sörmland', shortName: 'regionen', kind: 'region' }))
    return { profile, party: rowsOf(profile.state, 'parties')[0]! }
  }
  const staffOf = (partyId: Id) => saveStaff(null, { name: 'Eva Lund', partyId, title: '', partyFrom: '' })

  it('says which one, when its row has been changed since', () => {
    const { profile, party } = withParty()
    profile.run(saveParty(party.id, { ...party, name: 'Region Stockholm' }))
    expect(profile.takeBackOne(1)).toBe(
      'Det går inte att ångra ”lade till en part”, för en senare ändring bygger på den: ”ändrade parten”, måndag 22 februari 2027 kl. 09.02. Ångra den först.',
    )
    expect(profile.takeBackOne(2)).toBe('done')
    expect(profile.takeBackOne(1)).toBe('done')
    expect(profile.shown().flat()).toEqual([])
  })

  it('says which one, when a row would be left that refers to nothing', () => {
    const { profile, party } = withParty()
    profile.run(staffOf(party.id))
    expect(profile.takeBackOne(1)).toContain('”lade till en medarbetare”')
    expect(rowsOf(profile.state, 'parties')).toHaveLength(1)
  })

  it('says which one, when a row would come back that refers to one that is gone', () => {
    const { profile, party } = withParty()
    profile.run(staffOf(party.id))
    const [staff] = rowsOf(profile.state, 'staff')
    profile.run(saveStaff(staff!.id, { ...staff!, name: 'Eva Berg', partyFrom: '' }))
    profile.run(saveParty(null, { name: 'Kommunen', shortName: 'K', kind: 'kommun' }))
    const other = rowsOf(profile.state, 'parties').find(({ name }) => name === 'Kommunen')!
    profile.run(saveStaff(staff!.id, { ...rowsOf(profile.state, 'staff')[0]!, partyId: other.id, partyFrom: '' }))
    profile.run(deleteParty(party.id))
    expect(profile.takeBackOne(5)).toContain('”tog bort parten”')
  })

  it('is undone all the same when the later change was undone, or is about something else', () => {
    const { profile, party } = withParty()
    profile.run(staffOf(party.id))
    profile.run(
      savePersonAsTyped(null, { code: 'PRO-2027-1', gender: 'man', birthYear: '', name: '', protectedIdentity: false }),
    )
    expect(profile.takeBackOne(2)).toBe('done')
    expect(profile.takeBackOne(1)).toBe('done')
    expect(rowsOf(profile.state, 'persons')).toHaveLength(1)
  })

  it('says so also when no line tells what moved the row, and changes nothing', () => {
    const { profile, party } = withParty()
    const moved = new Map(profile.state.parties).set(party.id, { ...party, name: 'Annat' })
    profile.state = { ...profile.state, parties: moved }
    expect(profile.press('undo')).toBe(
      'Det går inte att ångra ”lade till en part”, för uppgifterna har ändrats sedan dess. Inget är ändrat nu.',
    )
  })
})

describe('whose turn it is', () => {
  const at = around.now
  const change = (commit: number): Mark => ({ commit, at })
  const undo = (commit: number, of: number): Mark => ({ commit, at, takesBack: { commit: of, act: 'undo' } })
  const redo = (commit: number, of: number): Mark => ({ commit, at, takesBack: { commit: of, act: 'redo' } })
  const turnOf = (...oldestFirst: Mark[]) => inTurn(oldestFirst.toReversed())

  it.each([
    ['nothing is done', [], null, null],
    ['the last change', [change(1), change(2)], 2, null],
    ['the one before an undone one', [change(1), change(2), undo(3, 2)], 1, 3],
    ['a redo is undone as a change', [change(1), undo(2, 1), redo(3, 2)], 3, null],
    ['two undone: the last undo is redone first', [change(1), change(2), undo(3, 2), undo(4, 1)], null, 4],
    ['a new change ends what could be redone', [change(1), undo(2, 1), change(3)], 3, null],
    ['also when it is undone itself', [change(1), undo(2, 1), change(3), undo(4, 3)], null, 4],
    ['an older change taken back by itself', [change(1), change(2), undo(3, 1)], 2, 3],
  ] as const)('%s', (_, marks, expectedUndo, expectedRedo) => {
    expect(turnOf(...marks)).toMatchObject({ undo: expectedUndo, redo: expectedRedo })
  })

  it('never goes past a barrier, and says which', () => {
    const barrier: Mark = { commit: 2, at, barrier: 'export' }
    expect(turnOf(change(1), barrier)).toMatchObject({ undo: null, redo: null, barrier: 'export' })
    expect(turnOf(change(1), barrier, change(3))).toMatchObject({ undo: 3, barrier: null })
    expect(turnOf(change(1), undo(2, 1), { ...barrier, commit: 3 })).toMatchObject({ undo: null, redo: null })
    expect(standing([change(3), barrier, change(1)])).toEqual(new Set([3]))
  })

  it('says when older lines must be read', () => {
    expect(turnOf(undo(4, 3)).isTold).toBe(false)
    expect(turnOf(change(3), undo(4, 3)).isTold).toBe(false)
    expect(turnOf(change(2), change(3), undo(4, 3)).isTold).toBe(true)
  })
})
