import { NativeSelect, Stack } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { Section } from '@renderer/ui/Section'
import { useNaming } from '@renderer/ui/use-naming'
import { formatDayAndYear } from '@shared/calendar/format'
import { plainPlan } from '@shared/documents/sip/plain-plan'
import { sipPlanDocument } from '@shared/documents/sip/plan'
import type { SipPaperChoices } from '@shared/documents/sip/plan-source'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { SipPlan } from '@shared/sip/plan'
import type { Sip } from '@shared/sip/sip'
import { plansOf } from '@shared/sip/sip-state'
import { useCallback, useState } from 'react'
import { NameOrCode } from './NameOrCode'
import { sipPapers } from './paper-addresses'
import { SipPaperFrame } from './SipPaperFrame'

const makers = { plan: sipPlanDocument, 'din-plan': plainPlan } as const

/** The plan, formal or in plain words, the newest version first: older ones can be made again, and stay as they were. */
export function PlanPaper({ sip, paper }: { sip: Sip; paper: keyof typeof makers }) {
  const today = useToday()
  const naming = useNaming()
  const [by, setBy] = useState<SipPaperChoices['by']>('name')
  const [asked, setAsked] = useState<Id>()
  const plans = useSelector(useCallback((state: State) => plansOf(state, sip.id).toReversed(), [sip.id]))
  const plan = plans.find(({ id }) => id === asked) ?? plans[0]
  const planId = plan?.id
  const model = useSelector(
    useCallback(
      (state: State) => (planId === undefined ? undefined : makers[paper](state, planId, { by, naming, today })),
      [paper, planId, by, naming, today],
    ),
  )
  return (
    <SipPaperFrame
      sip={sip}
      shown={paper}
      document={model && { model, records: [{ table: 'sips', id: sip.id }], called: sipPapers[paper].called }}
      empty={emptyWords(sip)}
    >
      {plan && (
        <Section title="Innehåll">
          <Stack gap={16} pt={12}>
            {plans.length > 1 && (
              <NativeSelect
                label="Version"
                data={plans.map((each) => ({ value: each.id, label: versionWords(each) }))}
                value={plan.id}
                onChange={(event) => setAsked(event.currentTarget.value as Id)}
              />
            )}
            <NameOrCode by={by} onChange={setBy} />
          </Stack>
        </Section>
      )}
    </SipPaperFrame>
  )
}

/** `Version 2 från 25 februari 2027`, `Version 3, utkast` */
function versionWords({ version, establishedOn }: SipPlan): string {
  return `Version ${version}${establishedOn === null ? ', utkast' : ` från ${formatDayAndYear(establishedOn)}`}`
}

function emptyWords({ elsewhere }: Sip): string {
  if (elsewhere !== '') return `Planen förs i ${elsewhere}, så den finns inte här.`
  return 'Ingen plan är påbörjad än. Den skrivs på mötet.'
}
