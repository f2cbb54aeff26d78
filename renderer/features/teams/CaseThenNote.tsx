import { useRow } from '@renderer/data'
import type { Case } from '@shared/team/case'
import type { CaseThen } from '@shared/team/case-then'
import { caseKindNames, caseStatusNames } from '@shared/team/names'
import classes from './CaseTimeline.module.css'

/** What a picture of another day rests on, and what the case itself said then, where the history knows. */
export function CaseThenNote({ then: { found, restsOn } }: { then: CaseThen }) {
  return (
    <section aria-label="Ärendet den dagen" className={classes.then}>
      <p className={classes.quiet}>{restsOn}</p>
      {found && <FactsThen found={found} />}
    </section>
  )
}

function FactsThen({ found }: { found: Case }) {
  const presenter = useRow('staff', found.presenterId)
  const facts = [
    ['Läge', found.putAwayAt === null ? caseStatusNames[found.status] : 'Undanlagt'],
    ['Slag', caseKindNames[found.kind]],
    ['Föredragande', presenter?.name ?? ''],
    ['Frågeställning', found.question],
    ['Bakgrund', found.background],
  ] as const
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([label, text]) =>
          text !== '' && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
