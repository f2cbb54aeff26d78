import type { SeriesInput } from '@shared/team/series-input'
import { seriesOutlook } from '@shared/team/series-outlook'
import {
  changeSentence,
  insteadSentence,
  lostSentence,
  outlookHeading,
  rhythmWords,
  seriesLine,
} from '@shared/team/series-sentences'
import { seriesOfTeam } from '@shared/team/series-meetings'
import { createSeries } from '@shared/team/series-verbs'
import type { State } from '@shared/record/state'
import { after, clock, date, id, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aTeam, now, team } from './a-team'

const input = (fields: Partial<SeriesInput> = {}): SeriesInput => ({
  startDate: '15 mars 2027',
  everyWeeks: 2,
  until: '26 april 2027',
  start: '9',
  end: '11',
  place: 'Kommunhuset',
  policy: 'move',
  restFromWeek: '',
  restToWeek: '',
  kommunId: null,
  ...fields,
})
const nb = '\u00A0'
const outlook = (state: State, fields: Partial<SeriesInput> = {}, seriesId: ReturnType<typeof id> | null = null) =>
  seriesOutlook(state, { teamIds: [team], id: seriesId }, input(fields), now.today)

describe('what a series comes to', () => {
  it('is nothing while the form cannot be read, and says at which field', () => {
    const { days, problems } = outlook(aTeam(), { startDate: '' })
    expect(days).toEqual([])
    expect(problems.map(({ field }) => field)).toEqual(['startDate'])
  })

  it('tells of the day that stands in for a red one, and why', () => {
    const found = outlook(aTeam({ meetings: [] }))
    expect(outlookHeading(found, now.today)).toBe(`4 möten måndag 15${nb}mars – måndag 26${nb}april`)
    expect(found.days.map(insteadSentence)).toEqual([
      '',
      `I stället för 29${nb}mars. Annandag påsk är röd dag.`,
      '',
      '',
    ])
  })

  it('tells of the day that gets no meeting', () => {
    const { days, lost } = outlook(aTeam({ meetings: [] }), { policy: 'keepEnd' })
    expect(days).toHaveLength(3)
    expect(lost.map(lostSentence)).toEqual(['Annandag påsk är röd dag. Det blir inget möte.'])
  })

  it('tells of lov, of a member who is away and of a meeting that is there already', () => {
    const lov = rowWith('closedDays', 900, {
      kind: 'schoolBreak',
      name: 'Påsklov',
      from: date('2027-04-12'),
      to: date('2027-04-16'),
      kommunId: null,
      blocks: false,
    })
    const away = rowWith('absences', 901, {
      staffId: id(11),
      roomId: null,
      from: date('2027-04-26'),
      to: date('2027-04-26'),
      start: null,
      end: null,
      note: '',
    })
    const own = { ...aTeam().meetings.get(aTeam().meetings.keys().next().value!)!, date: date('2027-03-15') }
    const { days } = outlook(aTeam({ closedDays: [lov], absences: [away], meetings: [own] }))
    expect(days.map(({ isThere }) => isThere)).toEqual([true, false, false, false])
    expect(days[2]?.warnings).toEqual(['Lov: Påsklov.'])
    expect(days[3]?.warnings).toEqual([expect.stringMatching(/är borta hela dagen\.$/)])
  })

  it('of a saved one says what a change does, and never clashes with itself', () => {
    let drawn = 6000
    const counting = { ...now, newId: () => id((drawn += 1)) }
    const saved = after(aTeam({ meetings: [] }), createSeries([team], input()), counting)
    const series = seriesOfTeam(saved, team)[0]!
    expect(outlook(saved, {}, series.id).days.flatMap(({ warnings }) => warnings)).toEqual([])
    expect(changeSentence(outlook(saved, {}, series.id).change!)).toBe('')
    const change = (fields: Partial<SeriesInput>) => changeSentence(outlook(saved, fields, series.id).change!)
    expect(change({ startDate: '16 mars 2027', until: '27 april 2027' })).toBe('Tre möten får nya dagar.')
    expect(change({ until: '24 maj 2027' })).toBe('Två möten tillkommer.')
    expect(change({ until: '12 april 2027' })).toBe(
      'Ett möte utgår. Ärenden på det som utgår väntar på ett annat möte.',
    )
  })
})

describe('a series in words', () => {
  it.each([
    [1, 'varje vecka'],
    [2, 'varannan vecka'],
    [3, 'var tredje vecka'],
    [12, 'var 12:e vecka'],
  ])('every %i weeks is %s', (weeks, words) => {
    expect(rhythmWords(weeks)).toBe(words)
  })

  it('says when, until when and when it rests', () => {
    const series = rowWith('meetingSeries', 1, {
      teamId: team,
      startDate: date('2027-04-06'),
      everyWeeks: 2,
      until: date('2027-12-14'),
      start: clock('09:00'),
      end: clock('11:30'),
      place: '',
      policy: 'move',
      restFromWeek: 27,
      restToWeek: 32,
      kommunId: null,
    })
    expect(seriesLine(series)).toBe(
      `Varannan vecka på tisdagar kl.${nb}09.00–11.30, till och med tisdag 14${nb}december 2027, vilar v.${nb}27–32`,
    )
  })
})
