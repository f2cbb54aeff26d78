import { SegmentedControl, Stack, Textarea } from '@mantine/core'
import { DateField } from '@renderer/ui/DateField'
import { Section } from '@renderer/ui/Section'
import { courseLetters, type LetterKind } from '@shared/documents/course-letter/kinds'
import classes from './LetterFields.module.css'
import type { Letters, LetterValues } from './use-letters'

const forms = [
  { value: 'name', label: 'Med namn' },
  { value: 'code', label: 'Med kod' },
]

/** What all the letters of a kind say beside the rest. */
export function LetterFields({ letters: { values, change }, kind }: { letters: Letters; kind: LetterKind }) {
  return (
    <Section title="Innehåll">
      <Stack gap={16} pt={12}>
        <div>
          <SegmentedControl
            fullWidth
            aria-label="Mottagaren står"
            data={forms}
            value={values.by}
            onChange={(by) => change({ by: by as LetterValues['by'] })}
          />
          <p className={classes.help}>
            Skyddad identitet står alltid med kod, och alla gör det medan namn är dolda. Filens namn har aldrig ett namn
            eller en kod.
          </p>
        </div>
        {courseLetters[kind].asksForAnswer && (
          <DateField label="Svara senast" value={values.answerBy} onChange={(answerBy) => change({ answerBy })} />
        )}
        <Textarea
          label="Eget meddelande"
          description="Står i alla brev. Skriv till exempel vart man ringer."
          rows={3}
          value={values.message}
          onChange={(event) => change({ message: event.currentTarget.value })}
        />
      </Stack>
    </Section>
  )
}
