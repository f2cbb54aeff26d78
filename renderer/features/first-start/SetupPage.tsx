import { Button, Group, Kbd } from '@mantine/core'
import { FieldProblem } from '@renderer/ui/FieldProblem'
import { FormNotices } from '@renderer/ui/FormNotices'
import { StatusPath } from '@renderer/ui/StatusPath'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { firstSetup, proposedSetup, type FirstSetup } from '@shared/organisation/first-setup'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { OrganisationStep } from './OrganisationStep'
import { PartiesStep } from './PartiesStep'
import classes from './SetupPage.module.css'
import { problemsOfStep, setupSteps, stepNames } from './setup-steps'
import { StartFrame } from '@renderer/ui/StartFrame'
import { TeamStep } from './TeamStep'
import { TemplateStep } from './TemplateStep'
import { UserStep } from './UserStep'

const views = {
  user: UserStep,
  organisation: OrganisationStep,
  parties: PartiesStep,
  team: TeamStep,
  template: TemplateStep,
}

/** *Börja tomt*: five steps, each can be skipped, all of it written at once at the end. */
export function SetupPage({ onDone }: { onDone: () => void }) {
  const [place, setPlace] = useState(0)
  const stage = useRef<HTMLDivElement>(null)
  const { form, attach, saving, submit, notices } = useVerbForm<FirstSetup>({
    draftKey: 'first-setup',
    initial: proposedSetup,
    verb: firstSetup,
    onDone,
  })
  const step = setupSteps[place]!
  const isLast = place === setupSteps.length - 1
  const Step = views[step]

  useEffect(() => focusFirst(stage.current, 'input:not([type="checkbox"]):not(:disabled)'), [place])

  /** On to the next step with what stands here, or without it. */
  function go(event: FormEvent | undefined, included: boolean) {
    event?.preventDefault()
    form.setFieldValue(`${step}.included`, included)
    const faults = included ? problemsOfStep(form.getValues(), step) : []
    form.setErrors(Object.fromEntries(faults.map((fault) => [fault.field!, errorOf(fault)])))
    if (faults.length > 0) return requestAnimationFrame(() => focusFirst(stage.current, '[aria-invalid="true"]'))
    if (isLast) return void submit()
    setPlace(place + 1)
  }

  function errorOf(problem: ReturnType<typeof problemsOfStep>[number]) {
    return <FieldProblem problem={problem} onUse={(value) => form.setFieldValue(problem.field!, value)} />
  }

  return (
    <StartFrame title="Börja tomt" lead="Allt här kan du ändra sedan, under Inställningar och Team.">
      <StatusPath
        steps={setupSteps.map((name, index) => ({
          label: stepNames[name],
          state: index < place ? 'done' : index === place ? 'now' : 'next',
        }))}
      />
      <form ref={attach} className={classes.form} autoComplete="off" noValidate onSubmit={(event) => go(event, true)}>
        <FormNotices {...notices} restored={notices.restored && place === 0} />
        <div ref={stage}>
          <Step form={form} />
        </div>
        <Group gap={8} mt={28}>
          <Button type="submit" loading={saving} rightSection={<Kbd>Enter</Kbd>}>
            {isLast ? 'Börja använda Rådrum' : 'Nästa'}
          </Button>
          <Button variant="default" onClick={() => go(undefined, false)}>
            {isLast ? 'Hoppa över kursmallen och börja' : 'Hoppa över'}
          </Button>
          {place > 0 && (
            <Button variant="subtle" onClick={() => setPlace(place - 1)}>
              Tillbaka
            </Button>
          )}
        </Group>
      </form>
    </StartFrame>
  )
}

function focusFirst(within: HTMLElement | null, selector: string): void {
  within?.querySelector<HTMLElement>(selector)?.focus()
}
