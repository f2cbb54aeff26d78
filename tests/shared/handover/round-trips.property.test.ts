import type { Choice } from '@shared/handover/choice'
import type { Compared } from '@shared/handover/compare'
import { noGate, notTakenUp } from '@shared/team/agenda'
import { put, putNew, done, refused, type Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { rowOf, rowsOf } from '@shared/record/state'
import { standing } from '@shared/record/undo'
import { removeItem } from '@shared/team/agenda-verbs'
import { setPresence } from '@shared/team/room/presence'
import { writeNote } from '@shared/team/room/note'
import { contentOf } from '@tests/world/content'
import { sampleWorld } from '@tests/world/sample-world'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Profile } from './profile'

const world = sampleWorld()
const meeting = rowsOf(world, 'meetings').find(({ date }) => date === '2027-02-25')!
const thing = { table: 'meetings', id: meeting.id } as const

/** Two colleagues who have the same meeting, and what each edit was: a text that nobody else ever writes. */
class Pair {
  readonly profiles = [new Profile(world), new Profile(world)] as const
  /** What each has been shown, and has taken or left, by the commit that says so. */
  readonly shown: { readonly by: Profile; readonly commit: number; readonly edits: readonly string[] }[] = []
  private edits = 0

  items(who: 0 | 1) {
    return rowsOf(this.profiles[who].state, 'agendaItems').filter(({ meetingId }) => meetingId === meeting.id)
  }

  act(who: 0 | 1, act: Act, pick: number): void {
    const profile = this.profiles[who]
    const items = this.items(who)
    const item = items[pick % Math.max(1, items.length)]
    this.edits += 1
    const text = `Ändring ${this.edits}`
    if (act === 'undo') profile.undo()
    if (act === 'place') profile.run(changeMeeting({ place: text }))
    if (act === 'start') profile.run(changeMeeting({ note: text }))
    if (act === 'add') profile.run(addItem(text))
    if (!item) return
    if (act === 'rename') profile.run(rename(item.id, text))
    if (act === 'delete') profile.run(removeItem(item.id))
    if (act === 'note') profile.run(writeNote(item.id, 'discussion', text))
    if (act === 'tick') {
      const staff = rowsOf(profile.state, 'teamMembers').filter(({ teamId }) => teamId === meeting.teamId)
      const { staffId } = staff[pick % staff.length]!
      profile.run(setPresence(meeting.id, staffId, pick % 2 ? 'present' : 'absent'))
    }
  }
}

function changeMeeting({ place, note }: { place?: string; note?: string }): Verb {
  return (state) => {
    const row = rowOf(state, 'meetings', meeting.id)
    if (!row) return refused()
    return done('ändrade mötet', [put('meetings', { ...row, place: place ?? row.place + note! })])
  }
}

const addItem =
  (title: string): Verb =>
  (_, around) => {
    const fields = { meetingId: meeting.id, kind: 'other', title, caseId: null, minutes: 5, position: 99 } as const
    return done('lade till en punkt', [putNew('agendaItems', { ...fields, ...notTakenUp, ...noGate }, around)])
  }

const rename =
  (id: Id, title: string): Verb =>
  (state) =>
    done('ändrade en punkt', [put('agendaItems', { ...rowOf(state, 'agendaItems', id)!, title })])

const acts = ['place', 'start', 'rename', 'add', 'delete', 'note', 'tick', 'undo'] as const
type Act = (typeof acts)[number]

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constantFrom(...acts),
      who: fc.constantFrom(0 as const, 1 as const),
      pick: fc.nat(40),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constantFrom('sendUsual' as const, 'sendHere' as const, 'sendThere' as const, 'sendFields' as const),
      who: fc.constantFrom(0 as const, 1 as const),
      pick: fc.nat(40),
    }),
  },
)

const usual = () => undefined
const always =
  (side: 'here' | 'there') =>
  ({ standing }: Compared): Choice | undefined =>
    standing === 'changedBoth' ? side : undefined
const alternately = ({ standing, fields, there }: Compared): Choice | undefined => {
  if (standing !== 'changedBoth') return undefined
  return there ? Object.fromEntries(fields.map((field, place) => [field, place % 2 ? 'here' : 'there'])) : 'here'
}
const isHandOver = (act: string): act is keyof typeof choosing => act in choosing
const choosing = { sendUsual: usual, sendHere: always('here'), sendThere: always('there'), sendFields: alternately }

describe('a meeting that goes to and fro between two colleagues', { timeout: 30_000 }, () => {
  it('is never written over where the other has not seen the latest, and ends the same when both take all', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
        const pair = new Pair()
        for (const { act, who, pick } of steps) {
          if (isHandOver(act)) handOver(pair, who, act)
          else pair.act(who, act, pick)
        }
        settleAll(pair)
        expect(contentOf(pair.profiles[0].state)).toEqual(contentOf(pair.profiles[1].state))
      }),
      { numRuns: 40 },
    )
  })
})

function handOver({ profiles, shown }: Pair, who: 0 | 1, act: keyof typeof choosing): void {
  const [from, to] = [profiles[who], profiles[who === 0 ? 1 : 0]]
  const parcel = from.send(thing)
  const before = to.state
  const commits = to.lines.length
  if (to.receive(parcel, choosing[act]) !== undefined) expect(to.state).toBe(before)
  else if (act === 'sendUsual') {
    const lost = editsIn(before).filter((edit) => !editsIn(to.state).includes(edit))
    expect(lost.filter((edit) => !seenBy(from, shown).includes(edit))).toEqual([])
  }
  if (to.lines.length > commits) shown.push({ by: to, commit: to.lines.length, edits: editsIn(parcel.rows) })
}

/** The texts that the edits wrote: each one is written once, by one of the two. */
function editsIn(value: unknown): string[] {
  const text = JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part.values()] : part))
  return [...new Set(text.match(/Ändring \d+/g))]
}

/** The edits that a profile has had before it, but for those that came with what it has undone. */
function seenBy(profile: Profile, shown: Pair['shown']): string[] {
  const { lines, state } = profile
  const stands = standing(lines.toReversed())
  const barrier = lines.findLast((line) => line.barrier)?.commit ?? 0
  const isSeen = ({ commit }: { commit: number }) => commit <= barrier || stands.has(commit)
  const received = shown.filter((one) => one.by === profile && isSeen(one)).flatMap(({ edits }) => edits)
  return [...editsIn([state, lines.filter(isSeen).map(({ rows }) => rows)]), ...received]
}

/** A to B and back, each taking all that the other has. */
function settleAll({ profiles: [a, b] }: Pair): void {
  expect(b.receive(a.send(thing), takeAll)).toBeUndefined()
  expect(a.receive(b.send(thing), takeAll)).toBeUndefined()
  const again = b.compare(a.send(thing))
  expect(again.filter(({ standing }) => standing !== 'same')).toEqual([])
}

const takeAll = ({ standing }: Compared): Choice | undefined =>
  standing === 'same' || standing === 'newerHere' ? undefined : 'there'
