import { hashOf } from '@renderer/data/documents/kept-files'
import { keepDocuments, type MadeDocument } from '@shared/documents/kept/keep'
import type { DocumentModel } from '@shared/documents/model'
import type { Id } from '@shared/record/id'

export const meetingId = '01990000-0000-7000-8000-0000000000b1' as Id

/** What a dagordning says, with one line of its own. */
export function aModel(line = 'Lägesrapport'): DocumentModel {
  return {
    kind: 'agenda',
    about: { table: 'meetings', id: meetingId },
    language: 'sv-SE',
    title: 'Dagordning Resursråd Haninge',
    author: 'Rådrum',
    description: 'Dagordning',
    organisation: '',
    facts: [{ label: 'Datum', value: 'tisdag 23 februari 2027' }],
    blocks: [{ kind: 'paragraph', text: line }],
    footer: 'Resursråd Haninge',
    fileTitle: '2027-02-23 Resursråd Haninge – dagordning',
  }
}

/** Bytes that are nobody's text: every value, so that one that is lost on the way shows. */
export const someBytes = (salt = 0) => Uint8Array.from({ length: 700 }, (_, place) => (place + salt) % 256)

export function aDocument(line?: string, bytes = someBytes()): MadeDocument {
  return { model: aModel(line), records: [], bytes, sha256: hashOf(bytes) }
}

export const keepOne = (document = aDocument()) => keepDocuments([document], 'sparade dagordningen som Word')
