import { Button } from '@mantine/core'
import { newId, useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { openDialog } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { TextLink } from '@renderer/ui/TextLink'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { useCaseTitle, useLocalWords } from '@renderer/ui/use-local-words'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { stageSentence } from '@shared/team/referral/stage-sentence'
import { caseOfReferral, type StagedReferral } from '@shared/team/referral/stage'
import { answerReferral, closeReferral, receiveCompletion, takeUpReferralAgain } from '@shared/team/referral/steps'
import { feedbacksOfCase } from '@shared/team/feedbacks'
import { makeCaseOf } from '@shared/team/referral/to-case'
import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { capitalised } from '@shared/calendar/format'
import classes from './referrals.module.css'

interface NextStepProps extends StagedReferral {
  savedFirst: (then: () => void) => void
}

/** Where a remiss is, and what can be done with it there. */
export function NextStep({ referral, stage, savedFirst }: NextStepProps) {
  const today = useToday()
  const found = useSelector(useCallback((state: State) => caseOfReferral(state, referral.id), [referral.id]))
  const title = useCaseTitle(found)
  const words = useLocalWords(referral.teamId)
  return (
    <Section title="Nästa steg">
      <p className={classes.quiet}>{stageSentence({ referral, stage }, { today, words: words.referral })}</p>
      {found && (
        <p className={classes.quiet}>
          <TextLink href={links.case(found.id)}>{title}</TextLink>
        </p>
      )}
      <div className={classes.buttons}>
        <Steps referral={referral} stage={stage} savedFirst={savedFirst} />
      </div>
    </Section>
  )
}

function Steps({ referral, stage, savedFirst }: NextStepProps) {
  const { id } = referral
  const the = capitalised(useLocalWords(referral.teamId).referral.the)
  const [, navigate] = useLocation()
  const feedback = useSelector(useCallback((state: State) => owedFor(state, id), [id]))

  function becomeCase() {
    const caseId = newId()
    void writeOrTell(makeCaseOf(id, caseId), 'Ärendet väntar på ett möte.').then((isMade) => {
      if (isMade) navigate(links.case(caseId))
    })
  }

  switch (stage) {
    case 'received':
    case 'completionRequested':
      return (
        <>
          <Button variant="default" onClick={() => savedFirst(becomeCase)}>
            Gör till ärende
          </Button>
          {stage === 'completionRequested' && (
            <Button
              variant="default"
              onClick={() => savedFirst(() => void writeOrTell(receiveCompletion(id), 'Kompletteringen är noterad.'))}
            >
              Kompletteringen har kommit
            </Button>
          )}
          <Button variant="default" onClick={() => savedFirst(() => navigate(links.completion(id)))}>
            {stage === 'received' ? 'Begär komplettering' : 'Se begäran'}
          </Button>
          <Button variant="subtle" onClick={() => openDialog('rejectReferral', { id })}>
            Avvisa
          </Button>
          <Button variant="subtle" onClick={() => void writeOrTell(closeReferral(id), `${the} är avslutad.`)}>
            Avsluta
          </Button>
        </>
      )
    case 'handled':
      return feedback ? (
        <ButtonLink href={links.feedback(feedback.id)}>Ge återkoppling</ButtonLink>
      ) : (
        <Button variant="default" onClick={() => void writeOrTell(answerReferral(id), 'Återkopplingen är noterad.')}>
          Svaret är lämnat
        </Button>
      )
    case 'closed':
    case 'rejected':
      return (
        <Button variant="default" onClick={() => void writeOrTell(takeUpReferralAgain(id), `${the} är upptagen igen.`)}>
          Ta upp igen
        </Button>
      )
    case 'waiting':
    case 'planned':
    case 'answered':
      return null
  }
}

/** The återkoppling that whoever sent the remiss is owed. */
function owedFor(state: State, referralId: Id) {
  const found = caseOfReferral(state, referralId)
  return found && feedbacksOfCase(state, found.id).find(({ givenOn }) => givenOn === null)
}
