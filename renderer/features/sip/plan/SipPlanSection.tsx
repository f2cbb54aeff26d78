import { useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { formatDateShort, formatDayNear } from '@shared/calendar/format'
import { countOf } from '@shared/record/count'
import type { State } from '@shared/record/state'
import { goalsOf, measuresOf } from '@shared/sip/plan-rows'
import type { Sip } from '@shared/sip/sip'
import { draftPlan, nextSipMeeting, planInForce } from '@shared/sip/sip-state'
import { Group } from '@mantine/core'
import { useCallback } from 'react'

/** The plan on the page of its SIP: which version holds, and the way to the meeting that writes the next. */
export function SipPlanSection({ sip }: { sip: Sip }) {
  const today = useToday()
  const { plan, draft, meeting, goals, measures } = useSelector(
    useCallback(
      (state: State) => {
        const inForce = planInForce(state, sip.id)
        return {
          plan: inForce,
          draft: draftPlan(state, sip.id),
          meeting: nextSipMeeting(state, sip.id),
          goals: inForce ? goalsOf(state, inForce.id).length : 0,
          measures: inForce ? measuresOf(state, inForce.id).length : 0,
        }
      },
      [sip.id],
    ),
  )
  if (sip.elsewhere !== '') {
    return (
      <Section title="Plan">
        <p>
          Planen förs i {sip.elsewhere}
          {sip.reference === '' ? '' : `, ${sip.reference}`}. Här finns ingen plan att skriva.
        </p>
        {sip.endedOn === null && meeting && (
          <ButtonLink variant="default" href={links.sipMeeting(sip.id)}>
            Till mötet
          </ButtonLink>
        )}
      </Section>
    )
  }
  return (
    <Section title="Plan">
      {plan?.establishedOn ? (
        <p>
          Version {plan.version}, upprättad {formatDayNear(plan.establishedOn, today)}: {countOf(goals, 'mål', 'mål')}{' '}
          och {countOf(measures, 'insats', 'insatser')}.
          {plan.followUpOn !== null && sip.endedOn === null && ` Följs upp ${formatDateShort(plan.followUpOn, today)}.`}
        </p>
      ) : (
        <p>Ingen plan är upprättad än.</p>
      )}
      {draft && (
        <p>
          <Status tone="waiting">Version {draft.version} är påbörjad och inte upprättad.</Status>
        </p>
      )}
      <Group gap={8}>
        {sip.endedOn === null && (draft ?? meeting) && (
          <ButtonLink variant="default" href={links.sipMeeting(sip.id)}>
            {draft ? 'Fortsätt mötet' : plan ? 'Till uppföljningen' : 'Till mötet'}
          </ButtonLink>
        )}
        {plan && (
          <ButtonLink variant="default" href={links.sipPlan(sip.id)}>
            Läs planen
          </ButtonLink>
        )}
        {(plan ?? draft) && (
          <ButtonLink variant="default" href={links.yourPlan(sip.id)}>
            Visa tillsammans
          </ButtonLink>
        )}
      </Group>
    </Section>
  )
}
