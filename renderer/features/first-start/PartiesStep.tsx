import { Button, Checkbox, TextInput } from '@mantine/core'
import { partyKindNames } from '@shared/organisation/names'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import classes from './PartiesStep.module.css'
import { StepFields, type StepProps } from './StepFields'

/** Which parties take part: the four usual ones, ticked, with names that can be changed, and more kommuner. */
export function PartiesStep({ form }: StepProps) {
  const { rows } = form.values.parties
  const list = useRef<HTMLUListElement>(null)

  function addKommun() {
    form.insertListItem('parties.rows', { included: true, name: '', shortName: '', kind: 'kommun' })
    const nameOfLast = 'li:last-child input:not([type="checkbox"])'
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(nameOfLast)?.focus())
  }

  return (
    <StepFields title="Vilka parter är med?">
      <p className={classes.help}>
        Skriv namnen som de ska stå i protokoll. Det korta namnet skrivs efter en persons namn: Karin Öberg, kommunen.
      </p>
      <div className={classes.heads} aria-hidden>
        <span className={classes.tick}>Är med</span>
        <span className={classes.name}>Namn</span>
        <span className={classes.short}>Kort namn</span>
      </div>
      <ul ref={list} className={classes.parties}>
        {rows.map(({ included, kind }, index) => {
          const path = `parties.rows.${index}`
          const which = `${partyKindNames[kind]}, rad ${index + 1}`
          return (
            <li key={path} className={classes.party}>
              <Checkbox
                className={classes.tick}
                label={partyKindNames[kind]}
                aria-label={`${which}: är med`}
                {...form.getInputProps(`${path}.included`, { type: 'checkbox' })}
              />
              <TextInput
                className={classes.name}
                aria-label={`${which}: namn`}
                placeholder="Namn"
                disabled={!included}
                {...form.getInputProps(`${path}.name`)}
              />
              <TextInput
                className={classes.short}
                aria-label={`${which}: kort namn`}
                placeholder="Kort namn"
                disabled={!included}
                {...form.getInputProps(`${path}.shortName`)}
              />
            </li>
          )
        })}
      </ul>
      <Button variant="default" leftSection={<IconPlus size={18} stroke={1.75} />} onClick={addKommun}>
        En kommun till
      </Button>
    </StepFields>
  )
}
