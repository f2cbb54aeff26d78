import { Select, TextInput } from '@mantine/core'
import { useDraftedForm, useRows, useSelector, useToday, write } from '@renderer/data'
import { useNaming } from '@renderer/ui/use-naming'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { formatDate } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import { setFollowUpDay, setPlanRoles } from '@shared/sip/plan-verbs'
import type { SipPlan } from '@shared/sip/plan'
import { participantLabel } from '@shared/sip/responsible'
import { participantsOf } from '@shared/sip/sip-state'
import { readWhenField } from '@shared/team/when-field'
import { useCallback, useState, type KeyboardEvent } from 'react'
import classes from './PlanRoles.module.css'

/** Who has the övergripande ansvar, and who is huvudansvarig there. */
export function PlanResponsibility({ plan, readOnly }: { plan: SipPlan; readOnly: boolean }) {
  const parties = useRows('parties').filter(
    ({ id, kind, putAwayAt }) =>
      (kind === 'kommun' || kind === 'region') && (putAwayAt === null || id === plan.overallPartyId),
  )
  return (
    <div className={classes.fields}>
      <Select
        label="Övergripande ansvar"
        description="Kommunen eller regionen"
        placeholder="Välj"
        data={parties.map(({ id, name }) => ({ value: id, label: name }))}
        value={plan.overallPartyId}
        disabled={readOnly}
        data-room-key="7"
        aria-keyshortcuts="Alt+7"
        onChange={(value) => void writeOrTell(setPlanRoles(plan.id, { overallPartyId: value }))}
      />
      <ParticipantSelect
        label="Huvudansvarig"
        description="Den som personen kan vända sig till"
        plan={plan}
        field="ownerId"
        readOnly={readOnly}
      />
    </div>
  )
}

/** When the plan is followed up, in words, and who calls to it. */
export function PlanFollowUp({ plan, readOnly }: { plan: SipPlan; readOnly: boolean }) {
  return (
    <div className={classes.fields}>
      <FollowUpDay key={`${plan.id} ${plan.followUpOn}`} plan={plan} readOnly={readOnly} />
      <ParticipantSelect
        label="Kallar till uppföljningen"
        description="En av deltagarna"
        plan={plan}
        field="followUpCallerId"
        readOnly={readOnly}
      />
    </div>
  )
}

/** The day as it stands, written over in words: it is read out while it is typed and saved when the field is left. */
function FollowUpDay({ plan, readOnly }: { plan: SipPlan; readOnly: boolean }) {
  const today = useToday()
  const draftKey = `sip-follow-up:${plan.id}`
  const initial = { day: plan.followUpOn === null ? '' : formatDate(plan.followUpOn) }
  const draft = useDraftedForm({ key: draftKey, initial })
  const [day, setDay] = useState(draft.initialValues.day)
  const [problem, setProblem] = useState<string>()
  const read = readWhenField('followUpOn', day, { today, nextMeeting: null })

  function change(text: string) {
    setDay(text)
    setProblem(undefined)
    draft.keep({ day: text }, draft.over)
  }

  async function save() {
    if (day === initial.day) return
    const outcome = await write(setFollowUpDay(plan.id, day), { clears: [draftKey] })
    if (!outcome.ok) setProblem(outcome.problems[0]?.message)
  }

  return (
    <TextInput
      label="Följs upp"
      description={read.value !== null && day !== initial.day ? formatDate(read.value) : 'Till exempel om tre månader'}
      value={day}
      error={problem}
      readOnly={readOnly}
      data-room-key="9"
      aria-keyshortcuts="Alt+9"
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && void save()}
    />
  )
}

interface ParticipantSelectProps {
  label: string
  description: string
  plan: SipPlan
  field: 'ownerId' | 'followUpCallerId'
  readOnly: boolean
}

function ParticipantSelect({ label, description, plan, field, readOnly }: ParticipantSelectProps) {
  const naming = useNaming()
  const data = useSelector(
    useCallback(
      (state: State) =>
        participantsOf(state, plan.sipId)
          .filter(({ as, id, putAwayAt }) => as !== 'person' && (putAwayAt === null || id === plan[field]))
          .map((participant) => {
            const { name, facts } = participantLabel(state, participant, naming)
            return { value: participant.id, label: [name, facts].filter(Boolean).join(', ') }
          }),
      [plan, field, naming],
    ),
  )
  return (
    <Select
      label={label}
      description={description}
      placeholder="Välj"
      data={data}
      value={plan[field]}
      disabled={readOnly}
      onChange={(value) => void writeOrTell(setPlanRoles(plan.id, { [field]: value }))}
    />
  )
}
