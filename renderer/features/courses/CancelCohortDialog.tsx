import { Select, TextInput } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { Status } from '@renderer/ui/Status'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { cancelCohort, type CancelInput } from '@shared/course/cancel-cohort'
import type { Cohort } from '@shared/course/cohort'
import { enrolmentStatusWords } from '@shared/course/enrolment-status'
import type { WayOn } from '@shared/course/way-on'
import { strandedIn } from '@shared/course/way-on'
import { countOf } from '@shared/record/count'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { useCallback } from 'react'
import classes from './CancelCohortDialog.module.css'
import { wayChoices } from './way-choices'

type Values = { reason: string; ways: Record<Id, WayOn | ''> } & Record<string, unknown>

/** Cancels a round: everybody in it gets a way on first, all at once or one by one. */
export const CancelCohortDialog: DialogView<'cancelCohort'> = ({ cohortId, close }) => {
  const cohort = useRow('cohorts', cohortId)
  return cohort ? <CancelForm cohort={cohort} close={close} /> : <p>Kursomgången finns inte kvar.</p>
}

function CancelForm({ cohort, close }: { cohort: Cohort; close: () => void }) {
  const today = useToday()
  const { id, templateId } = cohort
  const people = useSelector(useCallback((state: State) => peopleToSendOn(state, id), [id]))
  const choices = useSelector(
    useCallback((state: State) => wayChoices(state, { cohortId: id, templateId }, today), [id, templateId, today]),
  )
  const verbForm = useVerbForm<Values>({
    draftKey: `cancel:${id}`,
    initial: { reason: '', ways: {} },
    verb: ({ reason, ways }) => cancelCohort(id, { reason, ways } satisfies CancelInput),
    onDone: close,
  })
  const { form } = verbForm
  const { ways } = form.values
  const problem = form.errors['ways']
  const lacking = people.filter((person) => !ways[person.id]).length

  function choose(ids: readonly Id[], way: WayOn) {
    form.setFieldValue('ways', { ...ways, ...Object.fromEntries(ids.map((one) => [one, way])) })
    form.clearFieldError('ways')
  }

  return (
    <DialogForm form={verbForm} close={close} submitLabel="Ställ in omgången">
      <TextInput
        label="Varför ställs omgången in?"
        description="Till exempel: fyra anmälda av minst sex."
        data-autofocus
        {...form.getInputProps('reason')}
      />
      {people.length > 0 && (
        <>
          <Select
            label="Väg vidare för alla"
            description="Sätts för alla. Därefter kan du ändra för var och en."
            placeholder="Välj"
            data={choices}
            value={null}
            onChange={(way) =>
              way !== null &&
              choose(
                people.map((person) => person.id),
                way,
              )
            }
          />
          <div role="group" aria-label="Väg vidare för var och en" className={classes.people}>
            {people.map((person) => (
              <div key={person.id} className={classes.person}>
                <span className={classes.code}>{person.code}</span>
                <span className={classes.status}>{person.status}</span>
                <Select
                  aria-label={`Väg vidare för ${person.code}`}
                  placeholder="Ingen väg än"
                  data={choices}
                  value={ways[person.id] || null}
                  error={problem !== undefined && !ways[person.id]}
                  onChange={(way) => way !== null && choose([person.id], way)}
                  allowDeselect={false}
                />
              </div>
            ))}
          </div>
          <div role="status">
            <Status tone={problem !== undefined ? 'need' : lacking === 0 ? 'ok' : 'waiting'}>
              {problem ??
                (lacking === 0
                  ? 'Alla har en väg vidare.'
                  : `${countOf(lacking, 'person saknar', 'personer saknar')} väg vidare.`)}
            </Status>
          </div>
        </>
      )}
      <p>
        Alla tillfällen ställs in. De som bokas om behåller sin väntetid, och historiken visar var och ens väg. Ingen
        räknas som deltagare.
      </p>
    </DialogForm>
  )
}

function peopleToSendOn(state: State, cohortId: Id) {
  return strandedIn(state, cohortId).map(({ id, personId, status }) => ({
    id,
    code: rowOf(state, 'persons', personId)?.code ?? 'Borttagen person',
    status: enrolmentStatusWords[status],
  }))
}
