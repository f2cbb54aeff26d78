import { Button } from '@mantine/core'
import { saveDocumentOf, useToday, writeList } from '@renderer/data'
import { notifyDone, notifyFailed } from '@renderer/ui/notify'
import { logExported, logTable } from '@shared/log/export'
import type { LogEntry } from '@shared/log/log-entry'
import { rowsOf, type State } from '@shared/record/state'
import { IconTableExport } from '@tabler/icons-react'
import { useState } from 'react'

/** Saves what the log shows, filtered as it is, for whoever checks it. That it was saved stands in the log. */
export function ExportLog({ entries, state }: { entries: readonly LogEntry[]; state: State }) {
  const today = useToday()
  const [saving, setSaving] = useState(false)

  async function save() {
    setSaving(true)
    const saved = await saveDocumentOf({
      suggestedName: `${today} Logg.csv`,
      bytes: writeList(logTable(state, entries)),
      records: rowsOf(state, 'organisation').map(({ id }) => ({ table: 'organisation', id })),
      done: logExported,
    }).finally(() => setSaving(false))
    if (saved.outcome === 'saved') notifyDone('Loggen är sparad där du valde.')
    if (saved.outcome === 'handedOver') notifyDone('Loggen är sparad i Hämtade filer.')
    if (saved.outcome === 'refused') notifyFailed(saved.problem)
    if (saved.outcome === 'unnoted') notifyFailed('Loggen är sparad, men det gick inte att skriva upp det i loggen.')
  }

  return (
    <Button
      variant="default"
      loading={saving}
      leftSection={<IconTableExport size={18} stroke={1.75} aria-hidden />}
      onClick={() => void save()}
    >
      Exportera för Excel
    </Button>
  )
}
