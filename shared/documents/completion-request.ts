import type { IsoDate } from '../calendar/date'
import { formatDate } from '../calendar/format'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { multiLine, oneLine } from '../record/text'
import type { Missing } from '../team/referral/missing'
import { localWords } from '../team/local-words'
import { referralTitle } from '../team/referral/title'
import type { Referral } from '../team/referral/referral'
import { identityRule } from './identities'
import type { Block, DocumentModel, Fact } from './model'

interface Asked {
  readonly today: IsoDate
  /** The last day for the answer; null while no day can be read. */
  readonly dueOn: IsoDate | null
  /** What is asked for of what is missing. */
  readonly missing: readonly Missing[]
  /** What somebody asks in words of their own. */
  readonly ownQuestions: string
}

/**
 * A begäran om komplettering: what a referral does not say, asked of whoever sent it. It tells of the person by code only,
 * and an egenanmälan is answered without the name of the one who wrote it; the letter is addressed by hand.
 */
export function completionRequest(
  state: State,
  referralId: Id,
  { today, dueOn, missing, ownQuestions }: Asked,
): DocumentModel | undefined {
  const referral = rowOf(state, 'referrals', referralId)
  const team = rowOf(state, 'teams', referral?.teamId ?? null)
  if (!referral || !team) return undefined
  const clear = identityRule(state)
  const organisation = oneLine(rowsOf(state, 'organisation')[0]?.name ?? '')
  const teamName = oneLine(team.name)
  const words = localWords(state, team.id)
  const isSelf = referral.kind === 'selfReferral'
  const asked = (isNeeded: boolean) =>
    missing.filter((one) => one.isNeeded === isNeeded).map(({ question }) => question)
  const own = multiLine(clear(ownQuestions).text).split('\n').map(oneLine).filter(Boolean)
  return {
    kind: 'completionRequest',
    about: { table: 'referrals', id: referralId },
    language: 'sv-SE',
    title: 'Begäran om komplettering',
    author: organisation || 'Rådrum',
    description: `Begäran om komplettering, ${teamName}`,
    organisation,
    facts: factsOf(state, referral, { teamName, today, dueOn }),
    blocks: [
      { kind: 'heading', level: 1, text: 'Vi behöver veta mer' },
      ...paragraphs(
        isSelf
          ? `Tack för din anmälan. Svara på frågorna här nedanför, så kan ${words.team} ta upp den.`
          : `Tack för ${words.referral.the}. Svara på frågorna här nedanför, så kan ${words.team} ta upp den.`,
      ),
      ...questions('Det här behövs innan vi kan gå vidare', asked(true)),
      ...questions(isSelf ? 'Berätta gärna också' : 'Svara gärna också på', [...asked(false), ...own]),
      { kind: 'heading', level: 1, text: isSelf ? 'Så svarar du' : 'Så svarar ni' },
      ...paragraphs(...howToAnswer(referral, dueOn)),
    ],
    footer: `${teamName}, begäran om komplettering`,
    fileTitle: `${today} ${teamName} – begäran om komplettering`,
  }
}

function paragraphs(...texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }))
}

function questions(heading: string, items: readonly string[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, text: heading },
        { kind: 'list', items },
      ]
}

function howToAnswer({ code, kind }: Referral, dueOn: IsoDate | null): string[] {
  const when = dueOn === null ? '' : ` senast ${formatDate(dueOn)}`
  return [
    `Svara den som har skickat brevet${when}. Skriv koden ${oneLine(code)} i svaret.`,
    kind === 'selfReferral'
      ? 'Skriv inte ditt personnummer. Ditt namn behövs inte: koden räcker.'
      : 'Skriv inget namn och inget personnummer. Koden räcker.',
  ]
}

function factsOf(
  state: State,
  referral: Referral,
  { teamName, today, dueOn }: { readonly teamName: string; readonly today: IsoDate; readonly dueOn: IsoDate | null },
): Fact[] {
  const { kind, receivedOn, referringPartyId, referrerName } = referral
  const party = rowOf(state, 'parties', referringPartyId)?.name ?? ''
  const to = kind === 'selfReferral' ? '' : [referrerName, party].filter(Boolean).join(', ')
  const all: Fact[] = [
    { label: 'Till', value: oneLine(to) },
    { label: 'Från', value: teamName },
    { label: 'Datum', value: formatDate(today) },
    { label: 'Gäller', value: `${oneLine(referralTitle(state, referral))}, som kom in ${formatDate(receivedOn)}` },
    { label: 'Svar senast', value: dueOn === null ? '' : formatDate(dueOn) },
  ]
  return all.filter(({ value }) => value !== '')
}
