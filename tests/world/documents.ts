import type { Instant } from '@shared/calendar/date'
import type { Rows } from '@shared/record/tables'
import type { World } from './world'

/** A dagordning that was sent out. The example has its row: a file is only there where one was made. */
export function addDocuments(world: World, meeting: Rows['meetings']): void {
  const madeAt = '2027-02-16T09:12:00.000Z' as Instant
  const document = world.add('documents', {
    kind: 'agenda',
    aboutId: meeting.id,
    title: 'Dagordning Resursråd Haninge',
    fileName: `${meeting.date} Resursråd Haninge – dagordning.docx`,
    sha256: 'd09a5f5ac5bd0e4b2b6e1f6d0b6a1a7a0f5d3b8f2e4c6a8091b3d5f7092a4c6e',
    size: 11_264,
    madeAt,
    savedAt: madeAt,
  })
  world.add('deliveries', { documentId: document.id, to: 'Ledamöterna', way: 'internal', on: '2027-02-16' })
}
