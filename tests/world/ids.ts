import type { Id } from '@shared/record/id'

/** The moment that the sample world's first rows claim to be made: 2018-10-01 08:00 UTC. Each later id is a second later. */
const begins = Date.UTC(2018, 9, 1, 8)

/**
 * Ids shaped as UUIDv7, the same at every run: `series` tells tables apart, so that a row added to one table leaves the
 * ids of the others alone. Like real ones they rise in the order that they are drawn.
 */
export function idSeries(series: number): () => Id {
  let drawn = 0
  return () => {
    drawn += 1
    const time = hex(begins + drawn * 1000, 12)
    const noise = mixed(series * 100_003 + drawn)
    const tail = hex(mixed(noise), 8)
    const variant = '89ab'[noise % 4]!
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(noise >>> 20, 3)}-${variant}${hex(noise >>> 8, 3).slice(-3)}-${hex(series, 4)}${tail}` as Id
  }
}

function hex(number: number, length: number): string {
  return number.toString(16).padStart(length, '0').slice(-length)
}

/** A number that looks drawn by chance and is always the same for the same seed (the finaliser of MurmurHash3). */
function mixed(seed: number): number {
  let bits = seed | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
