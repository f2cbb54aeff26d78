import { Button, Group, Select, TextInput } from '@mantine/core'
import { useRows } from '@renderer/data'
import { PageForm } from '@renderer/ui/PageForm'
import { useVerbForm, type VerbForm } from '@renderer/ui/use-verb-form'
import { refused } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { textsOf, type PartyPreparation, type Preparation } from '@shared/team/preparation'
import { addPreparation, changePreparation, type PreparationInput } from '@shared/team/preparation-verbs'
import { useRef, useState } from 'react'
import classes from './Preparations.module.css'

const empty: PreparationInput = { measure: '', period: '', result: '' }

// Types and not interfaces: a form's values are plain records.
type Texts = { measure: string; period: string; result: string }
type NewValues = Texts & { partyId: Id | null }

/** One line for the next earlier insats. Enter adds it, and the line is there for the same party's next one. */
export function NewPreparation({ caseId, told }: { caseId: Id; told: readonly PartyPreparation[] }) {
  const [added, setAdded] = useState<{ count: number; partyId: Id | null }>({ count: 0, partyId: null })
  const next = told.find(({ rows }) => rows.length === 0) ?? told[0]
  return (
    <NewLine
      key={added.count}
      caseId={caseId}
      partyId={added.partyId ?? next?.party.id ?? null}
      isNext={added.count > 0}
      onAdded={(partyId) => setAdded({ count: added.count + 1, partyId })}
    />
  )
}

interface NewLineProps {
  caseId: Id
  partyId: Id | null
  /** Another was added just before, from the keyboard as like as not. */
  isNext: boolean
  onAdded: (partyId: Id | null) => void
}

function NewLine({ caseId, partyId, isNext, onAdded }: NewLineProps) {
  const parties = useRows('parties').filter(({ id, putAwayAt }) => putAwayAt === null || id === partyId)
  const verbForm = useVerbForm<NewValues>({
    draftKey: `preparation:${caseId}`,
    initial: { ...empty, partyId },
    verb: ({ partyId: chosen, ...texts }) =>
      chosen === null
        ? () => refused({ field: 'partyId', message: 'Välj vilken part det gäller.' })
        : addPreparation(caseId, chosen, texts),
    onDone: (values) => onAdded(values.partyId),
  })
  return (
    <PageForm verbForm={verbForm}>
      <div className={classes.fields}>
        <Select
          label="Part"
          data={parties.map(({ id, name }) => ({ value: id, label: name }))}
          allowDeselect={false}
          {...verbForm.form.getInputProps('partyId')}
        />
        <Fields verbForm={verbForm} focusFirst={isNext} />
        <Button type="submit" variant="default" loading={verbForm.saving} className={classes.submit}>
          Lägg till
        </Button>
      </div>
    </PageForm>
  )
}

/** The same fields over a row that is there. */
export function ChangePreparation({ saved, close }: { saved: Preparation; close: () => void }) {
  const verbForm = useVerbForm<Texts>({
    draftKey: `preparation:${saved.id}`,
    initial: textsOf(saved),
    rev: saved.rev,
    verb: (texts) => changePreparation(saved.id, texts),
    onDone: close,
  })
  return (
    <PageForm verbForm={verbForm}>
      <div className={classes.fields}>
        <Fields verbForm={verbForm} focusFirst />
        <Group gap={8} className={classes.submit}>
          <Button type="submit" variant="default" loading={verbForm.saving}>
            Spara
          </Button>
          <Button
            variant="subtle"
            onClick={() => {
              verbForm.startOver()
              close()
            }}
          >
            Avbryt
          </Button>
        </Group>
      </div>
    </PageForm>
  )
}

function Fields<Values extends Texts>({ verbForm, focusFirst }: { verbForm: VerbForm<Values>; focusFirst: boolean }) {
  const { form } = verbForm
  const first = useRef(focusFirst)
  return (
    <>
      <TextInput
        label="Insats"
        placeholder="Arbetsträning på lager"
        ref={(element) => {
          if (first.current) element?.focus()
          first.current = false
        }}
        {...form.getInputProps('measure')}
      />
      <TextInput label="När" placeholder="hösten 2025" {...form.getInputProps('period')} />
      <TextInput
        label="Hur det gick"
        placeholder="Avbröts efter tre veckor"
        className={classes.result}
        {...form.getInputProps('result')}
      />
    </>
  )
}
