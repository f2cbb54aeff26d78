import type { Page } from '@playwright/test'
import { chance, type Chance } from '../chance'
import { nothingFound, partsOf, sum, type Figure, type PartResult } from '../figure'
import { judge } from '../judge'
import { backEnds, newMachine, type BackEnd } from '../machine'
import type { Press } from '../page/contract'

const inAPart = 100
const mostPresses = 14

/** Presses in two windows on two parties, drawn: who writes, on what, and whether the window waits before its next. */
function drawPresses(drawn: Chance, parties: readonly string[]): readonly (readonly Press[])[] {
  const presses: Press[][] = [[], []]
  for (let nth = 0; nth < 2 + drawn.whole(mostPresses - 1); nth += 1) {
    const press = {
      party: drawn.from(parties),
      letter: `${nth},`,
      waits: drawn.whole(2) === 0,
      takesOver: drawn.whole(3) === 0,
    }
    presses[drawn.whole(2)]!.push(press)
  }
  return presses
}

/** One interleaving: what was acknowledged must be what the names are made of, once each. */
async function interleave(
  windows: readonly Page[],
  drawn: Chance,
): Promise<{ written: number; refused: number; lost: string[] }> {
  const parties = await windows[drawn.whole(2)]!.evaluate(() => window.faults.twoParties())
  const presses = drawPresses(drawn, parties)
  const answers = await Promise.all(
    windows.map((page, place) => page.evaluate((of) => window.faults.lengthen(of), presses[place]!)),
  )
  const written = presses.flatMap((of, place) => of.filter((_, nth) => answers[place]![nth]))
  const names = await windows[0]!.evaluate((ids) => window.faults.namesOf(ids), parties)
  const lost = parties.flatMap((party, place) => {
    const asked = written.filter((press) => press.party === party).map(({ letter }) => letter)
    const there = names[place]!.split(/(?<=,)/).filter(Boolean)
    const same = asked.toSorted().join('') === there.toSorted().join('')
    return same ? [] : [`acknowledged ${asked.join('')}, on disk ${names[place]}`]
  })
  return { written: written.length, refused: presses.flat().length - written.length, lost }
}

async function twoWindows(backEnd: BackEnd, count: number, seed: number): Promise<PartResult> {
  const drawn = chance(seed)
  const machine = await newMachine({ backEnd })
  const found: string[] = []
  let [interleavings, written, refused] = [0, 0, 0]
  try {
    const started = await machine.start()
    const windows = [await started.faults(), await started.faults()]
    for (const page of windows) await page.evaluate(() => window.faults.begin())
    for (; interleavings < count; interleavings += 1) {
      const one = await interleave(windows, drawn)
      written += one.written
      refused += one.refused
      found.push(...one.lost.map((line) => `Interleaving ${interleavings}: ${line}`))
    }
    const { lost, partial } = judge(machine.told, await windows[1]!.evaluate(() => window.faults.dump()))
    found.push(...lost, ...partial)
  } finally {
    await machine.remove()
  }
  return { tally: { interleavings, written, refused, lost: found.length, stale: 0 }, found }
}

/** A newer program takes the database while an older window writes as fast as it can: from then on it must write nothing. */
async function staleWindow(backEnd: BackEnd): Promise<PartResult> {
  const machine = await newMachine({ backEnd })
  try {
    const started = await machine.start()
    const old = await started.faults()
    const newer = await started.faults()
    await old.evaluate(() => window.faults.begin())
    const writing = old.evaluate(() => window.faults.work(1, 'killed')).catch(() => undefined)
    // Not by frames: this window stands behind the other, where none are drawn.
    await old.waitForFunction(() => window.faults.commits() > 20, null, { polling: 20 })
    const atUpgrade = await newer.evaluate(() => window.faults.upgrade())
    await writing
    // It has started anew, and finds a newer database.
    await old.waitForFunction(() => 'faults' in window, null, { polling: 20 })
    const start = await old.evaluate(() => window.faults.begin())
    const after = await newer.evaluate(() => window.faults.commitsOnDisk())
    const found = start === 'newerDatabase' ? [] : [`The old window found ${start} after the upgrade.`]
    if (after !== atUpgrade) found.push(`The old window wrote ${after - atUpgrade} changes after the upgrade.`)
    return { tally: { interleavings: 0, written: atUpgrade, lost: 0, stale: after - atUpgrade }, found }
  } finally {
    await machine.remove()
  }
}

export const windows: Figure = {
  name: 'F9',
  title: 'two windows that write at once',
  mustBe: '0 lost updates, 0 writes from an old program',
  parts: (size) =>
    backEnds.flatMap((backEnd, place) => [
      ...partsOf(size === 'whole' ? 10 : 1, 20270901 + place * 1000, backEnd, (seed) =>
        twoWindows(backEnd, size === 'whole' ? inAPart : 8, seed),
      ),
      ...partsOf(1, 1, `${backEnd}-stale`, () => staleWindow(backEnd)),
    ]),
  judge: (results) => ({
    got:
      `${sum(results, 'lost')} lost, ${sum(results, 'stale')} from an old program ` +
      `(${sum(results, 'interleavings')} interleavings, ${sum(results, 'written')} writes, ${sum(results, 'refused')} refused)`,
    holds: nothingFound(results),
  }),
}
