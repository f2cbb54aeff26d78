import { beginArriving, goOnArriving, type Arriving } from './arriving'
import type { Patience } from './patience'

/** A backup on its way to the own folder, and past a fault there to the picked one. */
export interface ArrivingInEither {
  readonly upload: string
  readonly inOwn: Arriving
  /** Null unless the own folder took no more and the picked one goes on. */
  inPicked(): Arriving | null
  /** @throws when the part is another than the next */
  add(part: number, bytes: Uint8Array): Promise<void>
  discard(): Promise<void>
}

/**
 * Begins a backup in the own folder. When that takes no more (its disk is full), what has come so far is carried to the
 * picked folder and the rest goes there: a full disk is when the other copy is needed most.
 *
 * @param picked the picked folder, or null
 * @param within how long it is waited for; what is late there is given up
 */
export async function beginInEither(
  own: string,
  picked: string | null,
  upload: string,
  within: (work: () => Promise<void>) => ReturnType<Patience>,
): Promise<ArrivingInEither> {
  const inOwn = await beginArriving(own, upload)
  let inPicked: Arriving | null = null
  let isGivenUp = picked === null

  return {
    upload,
    inOwn,
    inPicked: () => (isGivenUp ? null : inPicked),
    async add(part, bytes) {
      await inOwn.add(part, bytes)
      const stopped = inOwn.stopped()
      if (isGivenUp || picked === null || stopped === null) return
      const outcome = await within(async () => {
        inPicked ??= await goOnArriving(picked, upload, stopped)
        await inPicked.add(part, bytes)
      }).catch(() => 'late')
      isGivenUp = outcome === 'late'
    },
    async discard() {
      await inOwn.discard()
      const past = inPicked
      if (past !== null) await within(() => past.discard()).catch(() => undefined)
    },
  }
}
