import { PaperChoices } from '@renderer/ui/document/PaperChoices'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { courseLetters, letterKinds, type LetterKind } from '@shared/documents/course-letter/kinds'
import { documentKindNames } from '@shared/documents/kind'
import type { Id } from '@shared/record/id'
import { letterAddresses } from './letter-addresses'

/** The kinds of letter, the one that is shown marked. */
export function LetterKinds({ cohortId, shown }: { cohortId: Id; shown: LetterKind }) {
  return (
    <Section title="Brev">
      <PaperChoices
        choices={letterKinds.map((kind) => ({
          href: links.courseLetters(cohortId, letterAddresses[kind]),
          name: documentKindNames[kind],
          holds: courseLetters[kind].holds,
          isShown: kind === shown,
        }))}
      />
    </Section>
  )
}
