import { Button, Group } from '@mantine/core'
import { useNaming } from '@renderer/ui/use-naming'
import { Section } from '@renderer/ui/Section'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { personName } from '@shared/person/naming'
import type { Person } from '@shared/person/person'
import { answerBornDay } from '@shared/retention/keeps'
import classes from './retention.module.css'

/** Asks of each person whether the län keeps her: only the year of birth is known here. */
export function BornDays({ persons }: { persons: readonly Person[] }) {
  const naming = useNaming()
  if (persons.length === 0) return null
  return (
    <Section title="Född den 5, 15 eller 25?" count={persons.length} tone="need">
      <p>Länet bevarar dem som är födda de dagarna. Svara först, så hamnar resten i listan.</p>
      <ul className={classes.list} aria-label="Född den 5, 15 eller 25?">
        {persons.map((person) => (
          <li key={person.id} className={classes.row}>
            <span>
              <strong>{person.code}</strong> {personName(person, naming)}{' '}
              {person.birthYear !== null && `född ${person.birthYear}`}
            </span>
            <Group gap={8} className={classes.aside}>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`Ja, ${person.code} bevaras`}
                onClick={() => void writeOrTell(answerBornDay(person.id, true), 'Personen bevaras.')}
              >
                Ja, bevara
              </Button>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`Nej, ${person.code} får gallras`}
                onClick={() => void writeOrTell(answerBornDay(person.id, false))}
              >
                Nej
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </Section>
  )
}
