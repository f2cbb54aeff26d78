import { refused, type Outcome, type Problem } from '@shared/record/change'
import type { Line } from '@shared/record/history'
import { inTurn, nothingToRedo, nothingToUndo, standing, takeBack, takenBackAlready } from '@shared/record/undo'
import { openHistoryLine, type HistoryLine } from './history'
import { newestLines } from './history-reading'
import { createQueue, type Queue } from './queue'
import { catchUp, type Records } from './records'
import type { Write } from './writer'

/** What Ctrl+Z and Ctrl+Y would take back, by name; null when there is nothing. */
export interface UndoNames {
  readonly undo: string | null
  readonly redo: string | null
}

/** Taking back what was done, from the history on the disk: so it works after a restart and across windows. */
export interface Undoing {
  readonly names: () => Promise<UndoNames>
  readonly undo: () => Promise<Outcome>
  readonly redo: () => Promise<Outcome>
  /** Takes back one line, wherever it stands: an undo of a change, a redo of an undo. */
  readonly takeBack: (commit: number) => Promise<Outcome>
}

interface Surroundings {
  readonly records: Records
  readonly queue: Queue
  readonly write: Write
}

/** What is to be taken back, with the standing lines after it; or why nothing is. */
type Choice = { readonly line: Line; readonly later: readonly Line[] } | Problem

/** How often a choice is made again because something else was written in between. */
const attempts = 20

const somebodyElseWrites: Problem = {
  message: 'Ett annat fönster sparar hela tiden, så inget är ångrat. Stäng det andra fönstret och försök igen.',
}

const unreadable: Problem = {
  message: 'Historiken gick inte att läsa, så inget är ångrat och inget är ändrat. Starta om Rådrum och försök igen.',
}

export function createUndoing({ records, queue, write }: Surroundings): Undoing {
  const { database, key } = records
  /** Two quick presses take back two changes, one after the other. */
  const presses = createQueue()

  /** The lines on the disk as far as needed to know whose turn it is. */
  async function readTurn(upTo: number) {
    const lines: HistoryLine[] = []
    for await (const batch of newestLines(database, upTo)) {
      lines.push(...batch)
      const turn = inTurn(lines)
      if (turn.isTold) return { turn, lines }
    }
    return { turn: inTurn(lines), lines }
  }

  const openOne = (lines: readonly HistoryLine[], commit: number) =>
    openHistoryLine(
      key,
      lines.find((line) => line.commit === commit)!,
    )

  async function chooseInTurn(act: 'undo' | 'redo', upTo: number): Promise<Choice> {
    const { turn, lines } = await readTurn(upTo)
    const commit = turn[act]
    if (commit === null) return act === 'undo' ? nothingToUndo(turn.barrier) : nothingToRedo
    return { line: await openOne(lines, commit), later: [] }
  }

  async function chooseOne(commit: number, upTo: number): Promise<Choice> {
    const lines: HistoryLine[] = []
    for await (const batch of newestLines(database, upTo)) {
      lines.push(...batch)
      if (batch.some((line) => line.commit <= commit)) break
    }
    const asked = lines.find((line) => line.commit === commit)
    const since = lines.filter((line) => line.commit >= commit)
    const isTakenBack = since.some(({ takesBack, barrier }) => takesBack?.commit === commit || barrier !== undefined)
    if (!asked || isTakenBack) return takenBackAlready
    const stands = standing(since)
    const after = since.filter((line) => line.commit > commit && stands.has(line.commit)).reverse()
    return {
      line: await openHistoryLine(key, asked),
      later: await Promise.all(after.map((line) => openHistoryLine(key, line))),
    }
  }

  /** Chooses from the history and writes, again until nothing else was written in between. */
  async function chooseAndWrite(choose: (upTo: number) => Promise<Choice>): Promise<Outcome> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      // After what waits to be written, and what other windows have written.
      await queue.run(() => catchUp(records))
      const seen = records.progress.commits
      const choice = await choose(seen)
      if ('message' in choice) return refused(choice)
      let isMoved = false
      const outcome = await write((state, circumstances) => {
        isMoved = records.progress.commits !== seen
        return isMoved ? refused() : takeBack(choice.line, choice.later)(state, circumstances)
      })
      if (!isMoved) return outcome
    }
    return refused(somebodyElseWrites)
  }

  function run(choose: (upTo: number) => Promise<Choice>): Promise<Outcome> {
    return presses.run(() => chooseAndWrite(choose).catch(() => refused(unreadable)))
  }

  return {
    async names() {
      const { turn, lines } = await readTurn(records.progress.commits)
      const nameOf = async (commit: number | null) => (commit === null ? null : (await openOne(lines, commit)).name)
      const [undo, redo] = await Promise.all([nameOf(turn.undo), nameOf(turn.redo)])
      return { undo, redo }
    },
    undo: () => run((upTo) => chooseInTurn('undo', upTo)),
    redo: () => run((upTo) => chooseInTurn('redo', upTo)),
    takeBack: (commit) => run((upTo) => chooseOne(commit, upTo)),
  }
}
