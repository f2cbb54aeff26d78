import { writeIcs } from '@shared/calendar/ics/write'
import { eventsOfCohort } from '@shared/course/session-events'
import type { Instant, IsoDate } from '@shared/calendar/date'
import { fileName } from '@shared/documents/file-name'
import { usualLook } from '@shared/documents/look/look'
import { renderWord } from '@shared/documents/word/render'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import { textsOf } from '@tests/shared/documents/model-texts'
import { paragraphsOf, textOf, wordPart } from '@tests/tools/word-texts'
import { everyDocument } from '@tests/world/every-document'
import { sampleWorld } from '@tests/world/sample-world'
import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'

const today = '2027-02-23' as IsoDate

/** What has broken somebody's file before. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...['</w:t></w:r><w:br/>', ']]>', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;', '&#0;', '&lt;'],
    ...[
      '=cmd|"/c calc"!A1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '"',
      "'",
      ';',
      ',',
      '\\',
      '\\n',
      '\u0000',
      '\u0008',
      '\u001f',
    ],
    ...[
      '\r\n',
      '\n',
      '\r',
      '\u2028',
      '\u2029',
      '\u0085',
      '\u000b',
      '\ud800',
      '\udfff',
      '\ufffe',
      '\u202e',
      '\u200f',
      '\ufeff',
    ],
    ...[
      '\r\nATTENDEE:mailto:x@example.org',
      '\nEND:VEVENT\nBEGIN:VEVENT',
      'DTSTART:19700101T000000Z',
      '{{namn}}',
      '👩‍👩‍👧',
      'e\u0301',
    ],
  ),
  fc.string({ maxLength: 8 }),
)
const hostile = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
const strings = [...fc.sample(hostile, { seed: 20270223, numRuns: 498 }), 'å'.repeat(10_000), '<'.repeat(10_000)]

/** Fields that are no text of a user's: ids, days, times and words of the program. */
const ownFields =
  /(^id$|Id$|^key$|^rev$|At$|On$|^(date|start|end|from|to|slot|validFrom|validTo|startDate|decisionDate)$|[Ss]tatus|^kind$|^mode$|^policy$|^form$|^seat$|^role$|^state$|^way$|^site$|^venue$|Word$|^gender$|^givenBy$|^incomeSource$|^whom$|^(as|by|term|outcome|answer|guardians|endReason|toldDate|toldStart)$|^survey)/

/** The sample world with hostile strings in every field that somebody can type in, each with its own. */
function poisoned(from: number): State {
  let next = from
  const draw = () => strings[next++ % strings.length]!
  const rows = Object.entries(sampleWorld()).map(([table, byId]) => [
    table,
    new Map(
      [...(byId as ReadonlyMap<Id, object>)].map(([id, row]) => [
        id,
        Object.fromEntries(
          Object.entries(row).map(([field, value]) => [
            field,
            typeof value === 'string' && !ownFields.test(field) ? draw() : value,
          ]),
        ),
      ]),
    ),
  ])
  return Object.fromEntries(rows) as State
}

const round = (state: State) => rowsOf(state, 'cohorts').find(({ status }) => status === 'open')!

it.each([0, 100, 200, 300, 400])(
  'strings from number %i break no Word file, and add no line to one',
  async (from) => {
    const state = poisoned(from)
    for (const [, models] of everyDocument(state, today, { to: strings[from]!, message: strings[from + 1]! })) {
      for (const model of models.slice(0, 2)) {
        const bytes = await renderWord(model, usualLook)
        const xml = wordPart(bytes, 'word/document.xml')
        const texts = textsOf(model)
        // No control character and no half sign is left that XML cannot hold.
        // eslint-disable-next-line no-control-regex -- finding them is the point
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u)
        const inWord = paragraphsOf(xml).flatMap((paragraph) => textOf(paragraph).split('\t'))
        expect(inWord.filter((text) => text !== '')).toEqual(texts.filter((text) => text !== ''))
        expect(fileName(model)).toMatch(/^[^\\/:*?"<>|\p{Cc}]{1,150}\.docx$/u)
      }
    }
  },
  120_000,
)

it('no string adds an event, a property or a line to a calendar file', () => {
  const clean = sampleWorld()
  const propertiesOf = (state: State) => {
    const ics = writeIcs(eventsOfCohort(state, round(state)).publish, 'publish', '2027-02-23T08:00:00.000Z' as Instant)
    const events = new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent')
    return events.map((event) => ({
      start: event.getFirstPropertyValue('dtstart')!.toString(),
      names: event.getAllProperties().map(({ name }) => name),
    }))
  }
  const before = propertiesOf(clean)
  for (let from = 0; from < strings.length; from += 1) {
    const after = propertiesOf(withRoundCalled(clean, from))
    expect(after.map(({ start }) => start)).toEqual(before.map(({ start }) => start))
    for (const { names } of after) {
      expect(new Set(names).size).toBe(names.length)
      expect(names).not.toContain('attendee')
    }
  }
})

/** The round with one hostile string as its name, its link, its room and its themes. */
function withRoundCalled(state: State, number: number): State {
  const text = strings[number]!
  const cohort = { ...round(state), name: text, digitalLink: text, venue: 'hybrid' as const }
  const named = <T extends { readonly id: Id }>(rows: ReadonlyMap<Id, T>, change: (row: T) => T) =>
    new Map([...rows].map(([id, row]) => [id, change(row)]))
  return {
    ...state,
    cohorts: new Map(state.cohorts).set(cohort.id, cohort),
    rooms: named(state.rooms, (room) => ({ ...room, name: text, place: text })),
    sessions: named(state.sessions, (session) => ({ ...session, theme: text })),
  }
}
