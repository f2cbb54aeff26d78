import { ActionIcon } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { mayNameSentence, mayNameSomebody } from '@shared/consent/naming-words'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import { preparationsOf, textsOf, type PartyPreparation, type Preparation } from '@shared/team/preparation'
import { addNoneBefore, removePreparation } from '@shared/team/preparation-verbs'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { ChangePreparation, NewPreparation } from './PreparationForm'
import classes from './Preparations.module.css'

/** What each party has done before in a case: half of a genomlysning, written before the meeting starts. */
export function Preparations({ found: { id, mode } }: { found: Case }) {
  const parties = useSelector(useCallback((state: State) => preparationsOf(state, id), [id]))
  const mayName = useSelector(
    useCallback(
      (state: State) => mode === 'deidentified' && mayNameSomebody(state, allTexts(preparationsOf(state, id))),
      [id, mode],
    ),
  )
  const answered = parties.filter(({ rows }) => rows.length > 0).length
  return (
    <Section
      title="Vad parterna har gjort förut"
      count={parties.length > 0 && `${answered} av ${parties.length} har svarat`}
    >
      <ul className={classes.parties}>
        {parties.map((told) => (
          <PartyRows key={told.party.id} caseId={id} told={told} />
        ))}
      </ul>
      <NewPreparation caseId={id} told={parties} />
      <div role="status">{mayName && <Status tone="need">{mayNameSentence}</Status>}</div>
    </Section>
  )
}

function allTexts(told: readonly PartyPreparation[]): string {
  return told.flatMap(({ rows }) => rows.flatMap((row) => Object.values(textsOf(row)))).join('\n')
}

function PartyRows({ caseId, told: { party, rows } }: { caseId: Id; told: PartyPreparation }) {
  const [changing, setChanging] = useState<Id>()
  return (
    <li className={classes.party}>
      <h3 className={classes.name}>{party.name}</h3>
      {rows.length === 0 && (
        <p className={classes.waiting}>
          Har inte svarat än.{' '}
          <TextButton
            label={`Inga tidigare insatser hos ${party.shortName}`}
            onClick={() => void writeOrTell(addNoneBefore(caseId, party.id))}
          >
            Inga tidigare insatser
          </TextButton>
        </p>
      )}
      <ul className={classes.rows} aria-label={`Tidigare insatser, ${party.name}`} hidden={rows.length === 0}>
        {rows.map((row) =>
          row.id === changing ? (
            <li key={row.id}>
              <ChangePreparation saved={row} close={() => setChanging(undefined)} />
            </li>
          ) : (
            <Row key={row.id} row={row} onChange={() => setChanging(row.id)} />
          ),
        )}
      </ul>
    </li>
  )
}

function Row({ row: { id, measure, period, result }, onChange }: { row: Preparation; onChange: () => void }) {
  return (
    <li className={classes.row}>
      <span className={classes.told}>
        <span>
          {measure}
          {period !== '' && <span className={classes.quiet}>{`, ${period}`}</span>}
        </span>
        {result !== '' && <span className={classes.quiet}>{result}</span>}
      </span>
      <span className={classes.buttons}>
        <ActionIcon variant="subtle" color="gray" onClick={onChange} aria-label={`Ändra ${measure}`}>
          <IconPencil size={18} stroke={1.75} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          onClick={() => void writeOrTell(removePreparation(id))}
          aria-label={`Ta bort ${measure}`}
        >
          <IconTrash size={18} stroke={1.75} />
        </ActionIcon>
      </span>
    </li>
  )
}
