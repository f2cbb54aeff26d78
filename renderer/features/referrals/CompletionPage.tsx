import { useRow, useSelector, useToday } from '@renderer/data'
import { BesideDesk, Desk } from '@renderer/ui/document/Desk'
import { DocumentPreview } from '@renderer/ui/document/DocumentPreview'
import { SaveAsWordButton } from '@renderer/ui/document/SaveAsWordButton'
import { links } from '@renderer/ui/links'
import { notifyDone } from '@renderer/ui/notify'
import { Page } from '@renderer/ui/Page'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { useLocalWords, useReferralTitle } from '@renderer/ui/use-local-words'
import { formatDate } from '@shared/calendar/format'
import { parseDate } from '@shared/calendar/parse-date'
import { completionRequest } from '@shared/documents/completion-request'
import { fileName } from '@shared/documents/file-name'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { missingIn } from '@shared/team/referral/missing'
import type { Referral } from '@shared/team/referral/referral'
import { proposedCompletionDue, requestCompletion } from '@shared/team/referral/steps'
import { useCallback, useMemo } from 'react'
import { useLocation } from 'wouter'
import { CompletionFields, type CompletionValues } from './CompletionFields'
import { NoReferral } from './NoReferral'

/** The begäran om komplettering of a remiss: what is asked, until when, the paper, and the way to Word. */
export function CompletionPage({ id }: { id: Id }) {
  const referral = useRow('referrals', id)
  return referral ? <Completion referral={referral} /> : <NoReferral what="Remissen" />
}

function Completion({ referral }: { referral: Referral }) {
  const { id, teamId, completionDueOn } = referral
  const today = useToday()
  const [, navigate] = useLocation()
  const team = useRow('teams', teamId)
  const words = useLocalWords(referral.teamId)
  const missing = useMemo(() => missingIn(referral, words), [referral, words])
  const verbForm = useVerbForm<CompletionValues>({
    draftKey: `completion:${id}`,
    initial: {
      dueOn: formatDate(completionDueOn ?? proposedCompletionDue(today)),
      asked: missing.map(({ field }) => field),
      ownQuestions: '',
    },
    verb: (values) => requestCompletion(id, values),
    onDone: () => {
      notifyDone('Komplettering är begärd. Dröjer svaret säger Översikt till.')
      navigate(links.referral(id))
    },
  })
  const { dueOn, asked, ownQuestions } = verbForm.form.values
  const model = useSelector(
    useCallback(
      (state: State) => {
        const read = parseDate(dueOn, { today })
        return completionRequest(state, id, {
          today,
          dueOn: read.ok ? read.date : null,
          missing: missing.filter(({ field }) => asked.includes(field)),
          ownQuestions,
        })
      },
      [id, dueOn, asked, ownQuestions, today, missing],
    ),
  )
  const title = useReferralTitle(referral)
  if (!model || !team) return <NoReferral what="Remissen" />
  return (
    <Page
      crumbs={[
        { label: 'Team', href: links.teams() },
        { label: team.name, href: links.team(teamId) },
        { label: title, href: links.referral(id) },
      ]}
      title="Begäran om komplettering"
      facts={`${title} · ${fileName(model)}`}
      actions={
        <SaveAsWordButton model={model} records={[{ table: 'referrals', id }]} called="begäran om komplettering" />
      }
    >
      <BesideDesk>
        <CompletionFields verbForm={verbForm} missing={missing} />
        <Desk>
          <DocumentPreview document={model} />
        </Desk>
      </BesideDesk>
    </Page>
  )
}
