import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { doublesOf } from '@shared/team/referral/doubles'
import type { ReferralInput } from '@shared/team/referral/input'
import { outlook } from '@shared/team/referral/outlook'
import { useCallback } from 'react'
import classes from './referrals.module.css'

interface ReferralOutlookProps {
  teamId: Id
  /** Null for one that is not saved yet. */
  id: Id | null
  /** The remiss as it stands in the form. */
  values: ReferralInput
}

/** Beside the form, while it is typed: what is missing, what should be looked at, and what waits already. */
export function ReferralOutlook({ teamId, id, values }: ReferralOutlookProps) {
  const today = useToday()
  const { code, personId } = values
  const doubles = useSelector(
    useCallback((state: State) => doublesOf(state, { teamId, id, code, personId }), [teamId, id, code, personId]),
  )
  const { missing, warnings } = useSelector(
    useCallback((state: State) => outlook(state, { teamId, asked: values, today }), [teamId, values, today]),
  )
  const needed = missing.filter(({ isNeeded }) => isNeeded)
  const wanted = missing.filter(({ isNeeded }) => !isNeeded)
  return (
    <div role="status">
      {doubles.length > 0 && (
        <Section title="Väntar redan" count={doubles.length}>
          <ul className={classes.lines}>
            {doubles.map(({ table, id: other, words }) => (
              <li key={other}>
                <Status tone="need">
                  <TextLink href={table === 'cases' ? links.case(other) : links.referral(other)}>{words}</TextLink>
                </Status>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Saknas" count={missing.length}>
        {missing.length === 0 && (
          <p className={classes.quiet}>
            <Status tone="ok">Allt som brukar behövas finns.</Status>
          </p>
        )}
        {needed.length > 0 && <p className={classes.quiet}>Behövs innan det blir ett ärende:</p>}
        <ul className={classes.lines}>
          {needed.map(({ field, question }) => (
            <li key={field}>
              <Status tone="need">{question}</Status>
            </li>
          ))}
        </ul>
        {wanted.length > 0 && <p className={classes.quiet}>Bra att fråga om:</p>}
        <ul className={classes.lines}>
          {wanted.map(({ field, question }) => (
            <li key={field}>{question}</li>
          ))}
        </ul>
      </Section>
      {warnings.length > 0 && (
        <Section title="Att se över" count={warnings.length}>
          <ul className={classes.lines}>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}
