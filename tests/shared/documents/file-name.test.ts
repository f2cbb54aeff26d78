import { fileName } from '@shared/documents/file-name'
import { minutesDocument } from '@shared/documents/minutes'
import { hostVerbs } from '@shared/host'
import { date } from '@tests/shared/record/rows'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { held, heldMeeting } from './held-meeting'

function nameFor(team: string): string {
  const minutes = minutesDocument(heldMeeting({ team: { name: team } }), held.meeting, { today: date('2027-02-23') })
  if (!minutes.ok) throw new Error(minutes.problem.message)
  return fileName(minutes.document)
}

const taken = (suggestedName: string) =>
  hostVerbs.saveDocument.asks.safeParse({ suggestedName, bytes: new Uint8Array() }).success

describe('the proposed file name', () => {
  it('says date, team and kind', () => {
    expect(nameFor('Resursråd Haninge')).toBe('2027-02-23 Resursråd Haninge – protokoll.docx')
  })

  it.each([
    ['signs that Windows refuses', 'Råd: a/b\\c*?"<>|', '2027-02-23 Råd a b c – protokoll.docx'],
    ['no name at all', '', '2027-02-23 – protokoll.docx'],
    ['a mark that turns the direction', 'Råd \u202efdp', '2027-02-23 Råd fdp – protokoll.docx'],
  ])('copes with %s', (_, team, expected) => {
    expect(nameFor(team)).toBe(expected)
  })

  it('is one that the shell takes, whatever the team is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (team) => {
        expect(taken(nameFor(team))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
