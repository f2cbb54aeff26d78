import { VisuallyHidden } from '@mantine/core'
import type { AwaySpell } from '@shared/course/season-days'
import type { SeasonSpan } from '@shared/course/season-span'
import { spellOf } from '@shared/course/season-words'
import { placeOf } from './place-on-sheet'
import classes from './AwayLanes.module.css'
import sheet from './SeasonSheet.module.css'

/** When leaders are away and rooms cannot be used: a lane for each who is. */
export function AwayLanes({ span, away }: { span: SeasonSpan; away: readonly AwaySpell[] }) {
  const lanes = [...new Set(away.map(({ resourceId }) => resourceId))].map((id) =>
    away.filter(({ resourceId }) => resourceId === id),
  )
  if (lanes.length === 0) return null
  return (
    <section aria-label="Frånvaro">
      <h2 className={sheet.group}>Borta eller upptagen</h2>
      <ul className={sheet.lanes}>
        {lanes.map((spells) => (
          <li key={spells[0]!.resourceId} className={classes.lane}>
            <span className={classes.name}>{spells[0]!.name}</span>
            <span className={classes.track}>
              {spells.map((spell) => (
                <span key={spell.id} className={classes.spell} style={placeOf(span, spell)}>
                  <VisuallyHidden>{spellOf(spell)}</VisuallyHidden>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
