import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { courseLetters, letterKinds, type LetterKind } from '@shared/documents/course-letter/kinds'
import { documentKindNames } from '@shared/documents/kind'
import type { Id } from '@shared/record/id'
import { Link } from 'wouter'
import { letterAddresses } from './letter-addresses'
import classes from './letters.module.css'

/** The kinds of letter, the one that is shown marked. */
export function LetterKinds({ cohortId, shown }: { cohortId: Id; shown: LetterKind }) {
  return (
    <Section title="Brev">
      <ul className={classes.kinds}>
        {letterKinds.map((kind) => (
          <li key={kind} className={classes.kind}>
            <Link
              href={links.courseLetters(cohortId, letterAddresses[kind])}
              className={classes.link}
              aria-current={kind === shown ? 'page' : undefined}
            >
              {documentKindNames[kind]}
            </Link>
            <span className={classes.holds}>{courseLetters[kind].holds}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
