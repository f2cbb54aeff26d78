import type { Answers, Host } from '@shared/host'
import { numberedNames } from '@shared/documents/file-name'
import { keepDocuments, type MadeDocument } from '@shared/documents/kept/keep'
import { HostError } from '@renderer/host/host-error'
import type { Opened } from '../opened'
import { saveFile } from '../save-file'
import { readOnly } from '../writer'
import { zipOf } from './zip'

/** One of several documents that leave Rådrum at once. */
export interface OneOfMany {
  /** What it is called on the screen. */
  readonly label: string
  /** The proposed name of its file; never with a person's name or code. */
  readonly name: string
  readonly document: MadeDocument
}

/** Several documents, made one after another while they are saved. */
export interface ManyDocuments {
  readonly files: AsyncIterable<OneOfMany>
  /** What the history calls it, without codes or names: `sparade kallelserna som Word`. */
  readonly did: string
  /** Aborted when the user calls it off; no more files come then. */
  readonly signal: AbortSignal
}

/** A document that was not saved, and why. */
export interface NotSaved {
  readonly label: string
  readonly why: string
}

/** What came of it. `unnoted`: the files are out, but the disk did not take what they build on. */
export type SavedTogether =
  | {
      readonly outcome: 'saved' | 'handedOver' | 'unnoted'
      /** The names of the files that were written. */
      readonly written: readonly string[]
      readonly left: readonly NotSaved[]
    }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'refused'; readonly problem: string }

interface Surroundings {
  readonly host: Pick<Host, 'saveDocument' | 'saveInFolder'>
  readonly opened: Pick<Opened, 'write' | 'log' | 'right'>
}

/** Saves several documents as one zip: all of them, or nothing when it is called off. */
export async function saveAsZip(
  surroundings: Surroundings,
  { files, did, signal }: ManyDocuments,
  suggestedName: string,
): Promise<SavedTogether> {
  const made: OneOfMany[] = []
  for await (const one of files) made.push(one)
  if (signal.aborted || made.length === 0) return { outcome: 'cancelled' }
  const names = numberedNames(made.map(({ name }) => name))
  const documents = made.map(({ document }, index) => ({ ...document, savedAs: names[index]! }))
  const saved = await saveFile(surroundings, {
    suggestedName,
    bytes: zipOf(documents.map(({ bytes, savedAs }) => ({ name: savedAs, bytes }))),
    records: documents.flatMap(({ records }) => records),
    done: keepDocuments(documents, did),
  })
  if (saved.outcome === 'refused') return saved
  return saved.outcome === 'cancelled' ? { outcome: 'cancelled' } : { outcome: saved.outcome, written: names, left: [] }
}

const whyNot: Record<Exclude<Answers<'saveInFolder'>['outcome'], 'saved'>, string> = {
  full: 'Disken är full.',
  denied: 'Mappen går inte att skriva i.',
  failed: 'Filen gick inte att skriva. Den kan vara öppen i ett annat program.',
}

/**
 * Saves several documents in the folder that the user has picked, each as soon as it is made. One that the folder does not take
 * loses nothing: the others are saved, and what was saved is kept and told to the log when the last one is done or it is called off.
 */
export async function saveInFolder(
  { host, opened }: Surroundings,
  { files, did }: ManyDocuments,
): Promise<SavedTogether> {
  if (opened.right.hold.get() !== 'mine') return { outcome: 'refused', problem: readOnly }
  const written: string[] = []
  const left: NotSaved[] = []
  const out: MadeDocument[] = []
  for await (const { label, name, document } of files) {
    const answer = await host
      .saveInFolder({ suggestedName: name, bytes: document.bytes })
      .catch((fault: unknown) => ({ outcome: 'fault', fault }) as const)
    if (answer.outcome === 'saved') {
      written.push(answer.name)
      out.push({ ...document, savedAs: answer.name })
    } else {
      left.push({ label, why: answer.outcome === 'fault' ? sentenceOf(answer.fault) : whyNot[answer.outcome] })
    }
  }
  if (out.length === 0) return left.length === 0 ? { outcome: 'cancelled' } : { outcome: 'saved', written, left }
  const noted = await opened.write(keepDocuments(out, did))
  await opened.log.note(
    'exported',
    out.flatMap(({ records }) => records),
  )
  return { outcome: noted.ok ? 'saved' : 'unnoted', written, left }
}

function sentenceOf(fault: unknown): string {
  if (fault instanceof HostError) return fault.message
  throw fault
}
