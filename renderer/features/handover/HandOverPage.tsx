import { Button, Checkbox } from '@mantine/core'
import { saveHandover, useSelector, useToday, type HandedOver } from '@renderer/data'
import { HostError } from '@renderer/host'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links, thingKinds } from '@renderer/ui/links'
import { notifyFailed } from '@renderer/ui/notify'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { countOf } from '@shared/record/count'
import { collect, type Collected } from '@shared/handover/collect'
import { summary } from '@shared/handover/summary'
import { thingTitle, thingWords, type Thing } from '@shared/handover/thing'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { IconFileExport, IconMapOff } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { CodeToTell } from './CodeToTell'
import classes from './handover.module.css'
import { thingLink } from '@renderer/ui/thing-link'

const tables = Object.entries(thingKinds) as [Thing['table'], string][]

/** A thing on its way to a colleague: what goes along and what stays, then the file and the code that opens it. */
export function HandOverPage({ kind, id }: { kind: string; id: Id }) {
  const table = tables.find(([, name]) => name === kind)?.[0]
  const thing = useMemo(() => (table ? { table, id } : undefined), [table, id])
  const title = useSelector(useCallback((state: State) => thing && thingTitle(state, thing), [thing]))
  if (!thing || title === undefined) return <Gone />
  return <HandOverView thing={thing} title={title} />
}

function HandOverView({ thing, title }: { thing: Thing; title: string }) {
  const today = useToday()
  const [withNames, setWithNames] = useState(false)
  const collected = useSelector(
    useCallback((state: State) => collect(state, thing, { today, withNames }), [thing, today, withNames]),
  )
  const { saved, isSaving, save } = useSaving(thing, withNames)
  if (!collected) return <Gone />
  return (
    <Page
      crumbs={[{ label: title, href: thingLink(thing) }]}
      title={`Lämna över ${thingWords[thing.table].the}`}
      place="Lämna över"
      facts={title}
    >
      <div className={classes.narrow}>
        <p>
          Rådrum gör en förseglad fil som en kollega kan öppna i sitt Rådrum. Det som ni båda har jämförs där, och inget
          skrivs över utan att kollegan väljer det.
        </p>
        {saved ? (
          <CodeToTell saved={saved} onAgain={() => void save()} />
        ) : (
          <>
            <GoesAlong thing={thing} collected={collected} />
            {collected.names > 0 && (
              <Checkbox
                label={`Ta med ${countOf(collected.names, 'namn', 'namn')}`}
                description="Koderna räcker för dagordning, anteckningar och närvaro. Ta bara med namn om kollegan behöver dem."
                checked={withNames}
                onChange={(event) => setWithNames(event.currentTarget.checked)}
              />
            )}
            <div className={classes.action}>
              <Button
                loading={isSaving}
                leftSection={<IconFileExport size={19} stroke={1.75} aria-hidden />}
                onClick={() => void save()}
              >
                Spara filen
              </Button>
              <p className={classes.hint}>Det som gjordes innan filen sparades går sedan inte att ångra.</p>
            </div>
          </>
        )}
      </div>
    </Page>
  )
}

/** Saves one file at a time, and keeps the code of the last on the screen only. */
function useSaving(thing: Thing, withNames: boolean) {
  const busy = useRef(false)
  const [isSaving, setSaving] = useState(false)
  const [saved, setSaved] = useState<HandedOver>()
  async function save() {
    if (busy.current) return
    busy.current = true
    setSaving(true)
    try {
      const answer = await saveHandover(thing, withNames)
      if (answer && 'code' in answer) setSaved(answer)
      else if (answer?.outcome === 'refused') notifyFailed(answer.problem)
      else if (answer?.outcome === 'unnoted') notifyFailed(unnoted)
    } catch (fault) {
      notifyFailed(fault instanceof HostError ? fault.message : failed)
    } finally {
      busy.current = false
      setSaving(false)
    }
  }
  return { saved, isSaving, save }
}

const unnoted =
  'Filen går inte att använda: Rådrum kunde inte skriva upp att den lämnats över, och visar därför inte koden till den. Inget annat är ändrat. Ta bort filen, se vad som står överst i fönstret och gör en ny.'

const failed = 'Filen kunde inte skapas. Inget är ändrat. Försök igen. Hjälper inte det, starta om Rådrum.'

function GoesAlong({ thing, collected }: { thing: Thing; collected: Collected }) {
  const { rows, leftOut } = collected
  return (
    <>
      <Section title="Det här går med">
        <dl className={classes.summary}>
          {summary(thing, rows).map(({ table, count, why }) => (
            <div key={table}>
              <dt>{count}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {leftOut.length > 0 && (
        <Section title="Det här stannar här" count={leftOut.length}>
          <ul className={classes.plain}>
            {leftOut.map(({ id, title, reason }) => (
              <li key={id}>
                <Status tone="blocked">
                  <strong>{title}</strong> {reason}
                </Status>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Gone() {
  return (
    <Page title="Finns inte">
      <EmptyState icon={<IconMapOff size={40} stroke={1.25} />} title="Det finns inget att lämna över här">
        Det kan ha tagits bort. Inget annat är ändrat. <TextLink href={links.overview()}>Gå till översikten</TextLink>
      </EmptyState>
    </Page>
  )
}
