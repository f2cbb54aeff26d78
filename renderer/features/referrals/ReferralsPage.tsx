import { useRow, useSelector } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { ListTools, NothingFits } from '@renderer/ui/ListTools'
import { Page } from '@renderer/ui/Page'
import { ReferralRow } from '@renderer/ui/ReferralRow'
import { RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { useListTools } from '@renderer/ui/use-list-tools'
import { useLocalWords } from '@renderer/ui/use-local-words'
import { countOf } from '@shared/record/count'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { referralStageNames } from '@shared/team/referral/names'
import { isUnderWay, referralsOf, type StagedReferral } from '@shared/team/referral/stage'
import { referralTitle } from '@shared/team/referral/title'
import { IconInbox, IconPlus } from '@tabler/icons-react'
import { useCallback } from 'react'
import { NoReferral } from './NoReferral'
import { capitalised } from '@shared/calendar/format'
import classes from './referrals.module.css'

type ListedReferral = StagedReferral & { readonly putAwayAt: string | null; readonly title: string }

const textOf = ({ title, stage }: ListedReferral) => `${title} ${referralStageNames[stage]}`

const selectListed = (state: State, teamId: Id) =>
  referralsOf(state, teamId).map((one): ListedReferral => ({
    ...one,
    putAwayAt: one.referral.putAwayAt,
    title: referralTitle(state, one.referral),
  }))

/** The inbox of a team: what waits, the one that has waited longest at the top, and below it what is done with. */
export function ReferralsPage({ id }: { id: Id }) {
  const team = useRow('teams', id)
  const rows = useSelector(useCallback((state: State) => selectListed(state, id), [id]))
  const { one, many } = useLocalWords(id).referral
  const { shown, tools } = useListTools(rows, textOf)
  if (!team) return <NoReferral what="Teamet" />

  const open = shown.filter(({ stage, putAwayAt }) => isUnderWay(stage) && putAwayAt === null)
  const done = shown.filter((one) => !open.includes(one)).reverse()
  const add = (
    <ButtonLink href={links.newReferral(id)} leftSection={<IconPlus size={18} stroke={1.75} />}>
      Ny {one}
    </ButtonLink>
  )
  return (
    <Page
      crumbs={[
        { label: 'Team', href: links.teams() },
        { label: team.name, href: links.team(id) },
      ]}
      title={capitalised(many)}
      facts={`${team.name} · ${countOf(open.length, `${one} väntar`, `${many} väntar`)}`}
      actions={rows.length > 0 && add}
    >
      {rows.length === 0 ? (
        <EmptyState icon={<IconInbox size={40} stroke={1.25} />} title={`Här finns inga ${many} än`} actions={add}>
          Skriv av en {one}, en egenanmälan eller en fråga om konsultation. Den kan sparas ofullständig, och Rådrum
          säger vad som saknas.
        </EmptyState>
      ) : (
        <div className={classes.list}>
          <ListTools tools={tools} looksIn="kod, slag eller läge" />
          {shown.length === 0 && <NothingFits tools={tools} />}
          <ReferralList title="Väntar" rows={open} nothing={`Ingen ${one} väntar.`} />
          <ReferralList title="Klara" rows={done} />
        </div>
      )}
    </Page>
  )
}

function ReferralList({ title, rows, nothing }: { title: string; rows: ListedReferral[]; nothing?: string }) {
  if (rows.length === 0 && nothing === undefined) return null
  return (
    <Section title={title} count={rows.length}>
      {rows.length === 0 && <p className={classes.quiet}>{nothing}</p>}
      <RowList label={title}>
        {rows.map(({ referral, stage }) => (
          <ReferralRow key={referral.id} referral={referral} stage={stage} />
        ))}
      </RowList>
    </Section>
  )
}
