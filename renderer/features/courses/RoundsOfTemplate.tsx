import { newId, now, useSelector, useToday } from '@renderer/data'
import { roundUpdates } from '@shared/course/round-update'
import type { CourseTemplate } from '@shared/course/course-template'
import { countOf } from '@shared/record/count'
import { rowsOf, type State } from '@shared/record/state'
import { useCallback, useEffect, useRef } from 'react'
import { RoundUpdateView } from './RoundUpdateView'
import classes from './RoundsOfTemplate.module.css'

interface RoundsOfTemplateProps {
  template: CourseTemplate
  /** Rises with each save: those who saved are taken to what they may want to do next. */
  timesSaved: number
}

/** The rounds that are otherwise than their template, and what each would become by following it. */
export function RoundsOfTemplate({ template, timesSaved }: RoundsOfTemplateProps) {
  const today = useToday()
  const heading = useRef<HTMLHeadingElement>(null)
  const updates = useSelector(
    useCallback((state: State) => roundUpdates(state, template, { today, now: now(), newId }), [template, today]),
  )
  const planned = useSelector(
    useCallback(
      (state: State) => rowsOf(state, 'cohorts').filter(({ templateId }) => templateId === template.id).length,
      [template.id],
    ),
  )
  const differ = updates.length > 0

  useEffect(() => {
    if (timesSaved > 0 && differ) heading.current?.focus()
    // Only at a save: an update of one round must not move the keyboard.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [timesSaved])

  return (
    <section aria-labelledby="template-rounds">
      <h2 id="template-rounds" ref={heading} tabIndex={-1} className={classes.heading}>
        Omgångar <span className={classes.count}>{planned}</span>
      </h2>
      <p className={classes.sentence} role="status">
        {differ
          ? `${countOf(updates.length, 'omgång', 'omgångar')} som inte är över skiljer sig från mallen. Uppdatera dem som ska följa den.`
          : planned === 0
            ? 'Ingen omgång är planerad från mallen än.'
            : 'Alla omgångar som inte är över är som mallen.'}
      </p>
      {updates.map((update) => (
        <RoundUpdateView key={update.cohort.id} update={update} />
      ))}
    </section>
  )
}
