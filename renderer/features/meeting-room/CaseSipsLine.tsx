import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { TextLink } from '@renderer/ui/TextLink'
import type { State } from '@shared/record/state'
import { sipsOfCase } from '@shared/sip/of-case'
import { sipResultSentence } from '@shared/sip/result'
import { sipTitle } from '@shared/sip/sip-title'
import type { Case } from '@shared/team/case'
import { useCallback } from 'react'
import classes from './ItemView.module.css'

/** What has come of the SIPs that the case led to, and the way to start one; nothing where the case is about nobody. */
export function CaseSipsLine({ asked }: { asked: Case }) {
  const today = useToday()
  const sips = useSelector(
    useCallback(
      (state: State) =>
        sipsOfCase(state, asked).map((sip) => ({
          id: sip.id,
          title: sipTitle(state, sip),
          result: sipResultSentence(state, sip, today),
        })),
      [asked, today],
    ),
  )
  if (asked.mode === 'deidentified' || asked.personId === null) return null
  return (
    <p className={classes.facts}>
      {sips.map(({ id, title, result }) => (
        <span key={id}>
          <TextLink href={links.sip(id)}>{title}</TextLink> {result}
        </span>
      ))}
      <TextLink href={links.newSip(asked.personId, asked.id)}>Starta SIP</TextLink>
    </p>
  )
}
