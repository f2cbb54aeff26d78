import { Button, Loader } from '@mantine/core'
import { readDataHealth, useProfile, type DataHealth } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { formatBytes } from '@renderer/ui/format-bytes'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { formatClock, formatDate } from '@shared/calendar/format'
import { clockAt, dateAt } from '@shared/calendar/instant'
import type { Instant } from '@shared/calendar/date'
import { useEffect, useState } from 'react'
import classes from './DataHealthSection.module.css'
import { SettingsFrame } from './SettingsFrame'

const when = (at: Instant) => `${formatDate(dateAt(at))}, ${formatClock(clockAt(at))}`

interface Fact {
  readonly what: string
  readonly isGood: boolean | null
  readonly says: string
  /** What it means, or what to do. */
  readonly meaning: string
}

/** Whether the storage under Rådrum can be trusted, in short facts. */
export function DataHealthSection() {
  const profile = useProfile()
  const [health, setHealth] = useState<DataHealth>()

  useEffect(() => {
    if (profile === null) return
    let isAwaited = true
    void readDataHealth(profile).then((read) => isAwaited && setHealth(read))
    return () => {
      isAwaited = false
    }
  }, [profile])

  return (
    <SettingsFrame section="datahalsa" facts="Var uppgifterna ligger, och om datorn tar hand om dem som den ska.">
      <Section title="Lagring">
        {health === undefined ? (
          <Loader m="sm" size="sm" role="status" aria-label="Läser" />
        ) : (
          <dl className={classes.facts}>
            {factsOf(health).map(({ what, isGood, says, meaning }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>
                  {isGood === null ? says : <Status tone={isGood ? 'ok' : 'need'}>{says}</Status>}
                  <p>{meaning}</p>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Section>
      <Section title="Nödkopia">
        <div className={classes.copy}>
          <p>
            Om disken krånglar kan du spara allt som Rådrum har öppet på en annan disk, med det du har skrivit men inte
            sparat.
          </p>
          <Button variant="default" onClick={() => openDialog('emergencyCopy', {})}>
            Spara nödkopia
          </Button>
        </div>
      </Section>
    </SettingsFrame>
  )
}

const enough = 500 * 1024 ** 2

function factsOf(health: DataHealth): readonly Fact[] {
  const { left, used, isPersistent, shell, canary, startedAt, structure, contentSteps } = health
  return [
    {
      what: 'Plats kvar',
      isGood: left === null ? null : left >= enough,
      says: left === null ? 'Okänt' : formatBytes(left),
      meaning:
        `Det säger webbläsaren att Rådrum får använda. Disken kan ha mindre. ${used === null ? '' : `Nu används ${formatBytes(used)}.`}`.trim(),
    },
    {
      what: 'Skydd mot rensning',
      isGood: isPersistent === null || shell?.shell === 'electron' ? null : isPersistent,
      says: isPersistent ? 'Ja' : 'Inget löfte',
      meaning: isPersistent
        ? 'Uppgifterna rensas inte av sig själva när disken blir full.'
        : 'Webbläsaren lovar inte att spara uppgifterna om disken blir full. Se till att det finns plats och att säkerhetskopior görs.',
    },
    {
      what: 'Uppgifterna finns kvar efter omstart',
      isGood: shell === null || shell.keepsData === 'untested' ? null : shell.keepsData === 'yes',
      says: shell === null ? 'Okänt' : { yes: 'Ja', no: 'Nej', untested: 'Inte prövat' }[shell.keepsData],
      meaning:
        shell?.keepsData === 'no'
          ? 'Datorn är inställd på att glömma allt när fönstret stängs. Skriv inget här, och be den som sköter era datorer om hjälp.'
          : 'Rådrum prövar vid start att datorn inte glömmer när fönstret stängs.',
    },
    {
      what: 'Var uppgifterna ligger',
      isGood: null,
      says: shell?.shell === 'electron' ? 'I Rådrums egen mapp' : 'I Rådrums eget webbläsarfönster',
      meaning: `Adressen är ${location.origin}. De finns bara på den här datorn.`,
    },
    {
      what: 'Senaste start',
      isGood: null,
      says: when(startedAt),
      meaning: 'Då öppnades det här fönstret.',
    },
    {
      what: 'Senast antecknat',
      isGood: canary === null ? null : true,
      says: canary === null ? 'Inte än' : `${canary.commits} ändringar, ${when(canary.at)}`,
      meaning: 'Utanför databasen antecknas hur långt den har kommit. Därför märks det om något saknas.',
    },
    {
      what: 'Version',
      isGood: null,
      says: shell === null ? 'Okänd' : shell.version,
      meaning: `Databasen har uppbyggnad ${structure} och innehåll ${contentSteps}.`,
    },
  ]
}
