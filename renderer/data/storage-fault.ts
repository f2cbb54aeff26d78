import Dexie from 'dexie'

const kept = 'Ändringen är inte sparad, men det du skrev finns kvar på skärmen.'

/** What the disk or the browser's storage would not do. */
export type StorageFault = 'full' | 'closed' | 'aborted' | 'unknown'

const sentences: Record<StorageFault, string> = {
  full: `Disken är full. ${kept} Frigör utrymme och spara igen. Hjälper det inte, spara en nödkopia på en annan disk och starta om Rådrum.`,
  closed: `Rådrum har tappat kontakten med sina data. ${kept} Tryck på Försök igen överst i fönstret. Hjälper det inte, spara en nödkopia och starta om Rådrum.`,
  aborted: `Datorn avbröt skrivningen. ${kept} Försök igen.`,
  unknown: `Det gick inte att skriva till disken. ${kept} Försök igen. Hjälper det inte, starta om Rådrum.`,
}

const fullMarks = /QuotaExceeded|NO_SPACE|disk full/i

/** Every name and text of an error and of those that Dexie wrapped in it. */
function marksOf(error: unknown): string {
  if (!(error instanceof Error || error instanceof DOMException)) return ''
  const inner: unknown = 'inner' in error ? error.inner : undefined
  return `${error.name} ${error.message} ${marksOf(inner)}`
}

/** Whether the disk or the browser's storage refused, rather than Rådrum itself failing. */
export function isOfTheDisk(error: unknown): boolean {
  return error instanceof Dexie.DexieError || error instanceof DOMException
}

/**
 * What a failed write tells the user: what happened, what is safe and what to do. Chromium's two storage back ends name
 * a full disk differently. Never the error's own text, which may hold what was being written.
 */
export function storageSentence(error: unknown): string {
  return sentences[kindOf(error)]
}

/** Which fault of the disk an error is; undefined when it is none. */
export function storageFault(error: unknown): StorageFault | undefined {
  return isOfTheDisk(error) ? kindOf(error) : undefined
}

function kindOf(error: unknown): StorageFault {
  const marks = marksOf(error)
  if (fullMarks.test(marks)) return 'full'
  if (/DatabaseClosed|InvalidState/.test(marks)) return 'closed'
  return /Abort/.test(marks) ? 'aborted' : 'unknown'
}

/**
 * Whether what lies on the disk cannot be read: a store that does not open, a value that is gone or is no longer what was
 * written, a row whose seal is broken. Browsers name it in many ways, so all of theirs count but those that are told of
 * otherwise: a full disk, by which nothing is lost, and a connection that was closed.
 */
export function isDamage(error: unknown): boolean {
  const isOfContent = error instanceof Error && /^(Syntax|Type|Zod)Error$/.test(error.name)
  const kind = kindOf(error)
  return (isOfContent || isOfTheDisk(error)) && kind !== 'full' && kind !== 'closed'
}
