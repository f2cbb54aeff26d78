import { usualAgenda, usualWords } from '@shared/team/team-verbs'
import 'fake-indexeddb/auto'
import { receiveFile } from '@renderer/data/handover/receive-handover'
import { readHandover, type ReadHandover } from '@renderer/data/handover/read-handover'
import { writeHandover } from '@renderer/data/handover/write-handover'
import { readVersions } from '@renderer/data/handover/versions-here'
import type { Instant } from '@shared/calendar/date'
import { handoverCode, handoverCodeBytes, readHandoverCode } from '@shared/handover/code'
import { handOver, receive } from '@shared/handover/receive'
import { presentStamp } from '@shared/handover/versions'
import { done, put, putNewWithId, type Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { stampOf } from '@shared/record/stamp'
import { rowOf } from '@shared/record/state'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { clock, date } from '../../../shared/record/rows'
import { freshName, openWindow, type Window } from '../window'

const team = '01990000-0000-7000-8000-0000000000a1' as Id
const meeting = '01990000-0000-7000-8000-0000000000a2' as Id
const thing = { table: 'meetings', id: meeting } as const
const code = handoverCode(new Uint8Array(handoverCodeBytes).fill(7))
const wrong = handoverCode(new Uint8Array(handoverCodeBytes).fill(8))
const [nine, eleven] = [clock('09:00'), clock('11:00')]

const givenMeeting: Verb = (_, around) =>
  done('lade till ett möte', [
    putNewWithId(
      'teams',
      team,
      {
        name: 'Resursråd Haninge',
        minutesWord: 'protokoll',
        codePrefix: 'HAN',
        place: '',
        start: nine,
        end: eleven,
        minutesPerCase: 20,
        reflectionMinutes: 0,
        feedbackDays: 5,
        sectionNumbers: 'meeting',
        hasSignatures: false,
        ...usualAgenda,
        ...usualWords,
      },
      around,
    ),
    putNewWithId(
      'meetings',
      meeting,
      {
        teamId: team,
        date: date('2027-02-23'),
        start: nine,
        end: eleven,
        place: 'Kommunhuset',
        status: 'planned',
        openedAt: null,
        closedAt: null,
        seriesId: null,
        slot: null,
        followsSeries: false,
        reason: '',
      },
      around,
    ),
  ])

const moveTo =
  (place: string): Verb =>
  (state) =>
    done('ändrade mötet', [put('meetings', { ...rowOf(state, 'meetings', meeting)!, place })])

const placeIn = ({ records }: Window) => rowOf(records.state.get(), 'meetings', meeting)?.place

async function send(window: Window, isExample = false): Promise<Blob> {
  const order = { thing, withNames: false, isExample, code, version: '1', today: date('2027-02-22') }
  const made = await writeHandover(window.records, { ...order, madeAt: '2027-02-22T08:00:00.000Z' as Instant })
  await window.write(handOver('meetings'))
  return new Blob([made!.bytes])
}

async function read(window: Window, file: Blob): Promise<ReadHandover> {
  const found = await readHandover(window.records, file, code, false)
  if ('reason' in found) throw new Error(found.reason)
  return found
}

async function take(window: Window, file: Blob) {
  const { parcel, versionsHere } = await read(window, file)
  return window.write(receive(parcel, versionsHere, new Map()))
}

async function bothWith() {
  const [sender, receiver] = [await openWindow(freshName()), await openWindow(freshName())]
  await sender.write(givenMeeting)
  await take(receiver, await send(sender))
  return { sender, receiver, close: () => Promise.all([sender.close(), receiver.close()]) }
}

describe('a meeting that goes to another computer', { timeout: 60_000 }, () => {
  it('stands there under the sender’s stamp, on the disk too, and comes back as newer', async () => {
    const { sender, receiver, close } = await bothWith()
    const sent = sender.records.state.get().meetings.get(meeting)!
    expect(receiver.records.state.get().meetings.get(meeting)).toEqual(sent)
    expect(await receiver.database.rows('meetings').get(meeting)).toMatchObject({ rev: 1, updatedAt: sent.updatedAt })

    await receiver.write(moveTo('Biblioteket'))
    await receiver.write(moveTo('Folkets hus'))
    await take(sender, await send(receiver))
    expect(placeIn(sender)).toBe('Folkets hus')
    const back = sender.records.state.get().meetings.get(meeting)!
    expect(back.rev).toBe(3)
    const versions = await readVersions(sender.records, new Set([meeting]))
    expect(versions(back).stamps.map(({ rev }) => rev)).toEqual([1, 2, 3])
    expect(presentStamp(versions(back))).toEqual(stampOf(back))
    await close()
  })

  it('loses no update: a second window that has not heard of it writes on top of it', async () => {
    const name = freshName()
    const { sender, receiver, close } = await bothWith()
    const [first, second] = [await openWindow(name), await openWindow(name)]
    await take(first, await send(sender))
    await second.settled()
    await sender.write(moveTo('Biblioteket'))
    await take(first, await send(sender))
    await second.write((state) => moveTo(`${rowOf(state, 'meetings', meeting)!.place}, plan 2`)(state, {} as never))
    expect(second.records.state.get().meetings.get(meeting)).toMatchObject({ place: 'Biblioteket, plan 2', rev: 3 })
    await Promise.all([close(), first.close(), second.close()])
    void receiver
  })

  it('is one change that can be undone, and what was handed over before it cannot', async () => {
    const { sender, receiver, close } = await bothWith()
    await sender.write(moveTo('Biblioteket'))
    await take(receiver, await send(sender))
    expect(placeIn(receiver)).toBe('Biblioteket')
    const undone = await receiver.undoing.undo()
    expect(undone).toMatchObject({ ok: true, change: { name: 'tog emot ett möte' } })
    expect(placeIn(receiver)).toBe('Kommunhuset')
    const refused = await sender.undoing.undo()
    expect(refused.ok || refused.problems[0]!.message).toContain('före den senaste exporten')
    await close()
  })
})

describe('taking a file in', { timeout: 60_000 }, () => {
  /** A keeper that answers in one way, and what the place was each time that it was asked. */
  function keeping(window: Window, answer: string | null) {
    const asked: (string | undefined)[] = []
    const keep = () => {
      asked.push(placeIn(window))
      return Promise.resolve(answer)
    }
    return { asked, keep }
  }

  it('keeps what is here first, and nothing is taken when that cannot be', async () => {
    const { sender, receiver, close } = await bothWith()
    await sender.write(moveTo('Biblioteket'))
    const file = await read(receiver, await send(sender))
    const refusing = keeping(receiver, 'Det gick inte.')
    const take = (keep: () => Promise<string | null>) =>
      receiveFile({ opened: receiver, keep }, file, new Map(), { evenUnkept: false })
    expect(await take(refusing.keep)).toEqual({ ok: false, unkept: 'Det gick inte.' })
    expect(placeIn(receiver)).toBe('Kommunhuset')
    const kept = keeping(receiver, null)
    expect(await take(kept.keep)).toMatchObject({ ok: true })
    expect(kept.asked).toEqual(['Kommunhuset'])
    expect(placeIn(receiver)).toBe('Biblioteket')
    await close()
  })

  it('asks for no backup where somebody goes on without one, or where nothing would be changed', async () => {
    const { sender, receiver, close } = await bothWith()
    const { asked, keep } = keeping(receiver, 'Det gick inte.')
    const take = async (evenUnkept: boolean) =>
      receiveFile({ opened: receiver, keep }, await read(receiver, await send(sender)), new Map(), { evenUnkept })
    expect(await take(false)).toMatchObject({ ok: true, change: { puts: [] } })
    await sender.write(moveTo('Biblioteket'))
    expect(await take(true)).toMatchObject({ ok: true })
    expect(placeIn(receiver)).toBe('Biblioteket')
    await sender.write(moveTo('Folkets hus'))
    await receiver.write(moveTo('Kommunhuset'))
    expect(await take(false)).toMatchObject({ ok: false, problems: [{}] })
    expect(asked).toEqual([])
    await close()
  })
})

describe('a file that is not what it should be', { timeout: 60_000 }, () => {
  it('is refused with its reason, and nothing is written', async () => {
    const { sender, receiver, close } = await bothWith()
    const file = await send(sender)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const refusalOf = async (blob: Blob, by = code, isExample = false) => {
      const found = await readHandover(receiver.records, blob, by, isExample)
      return 'reason' in found ? found.kind : 'read'
    }
    const { commits } = receiver.records.progress
    expect(await refusalOf(file, wrong)).toBe('wrongKey')
    expect(await refusalOf(new Blob([bytes.slice(0, -40)]))).toMatch(/truncated|damaged/)
    expect(
      await refusalOf(new Blob([bytes.map((byte, place) => (place === bytes.length - 60 ? byte ^ 1 : byte))])),
    ).toBe('truncated')
    expect(await refusalOf(new Blob([new Uint8Array(gzipSync('Hej!'))]))).toBe('foreign')
    expect(await refusalOf(new Blob([]))).toBe('foreign')
    expect(await refusalOf(file, code, true)).toBe('foreign')
    expect(await refusalOf(await send(sender, true))).toBe('foreign')
    expect(await refusalOf(file)).toBe('read')
    expect(receiver.records.progress.commits).toBe(commits)
    await close()
  })

  it('says when it was made in this very profile, and when it comes from another organisation', async () => {
    const { sender, receiver, close } = await bothWith()
    const file = await send(sender)
    expect(await read(sender, file)).toMatchObject({ isOwn: true, otherThan: null })
    expect(await read(receiver, file)).toMatchObject({ isOwn: false, otherThan: null })
    await close()
  })
})

describe('the code', () => {
  it('is read as it is heard, and a slip is told from another code', () => {
    const blocks = code.match(/.{4}/g)!.join(' ').toLowerCase()
    expect(readHandoverCode(blocks)).toEqual({ ok: true, code })
    const slip = code.startsWith('7') ? `8${code.slice(1)}` : `7${code.slice(1)}`
    const complaint = (typed: string) => {
      const found = readHandoverCode(typed)
      return found.ok ? undefined : found.problem.message
    }
    expect(complaint(slip)).toBe('Något tecken är fel. Läs koden block för block en gång till.')
    expect(complaint('7777')).toBe('Koden har 16 tecken i fyra block. Här står 4.')
  })
})
