import { Button, Group, Kbd, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { notifyDone } from '@renderer/ui/notify'
import { PageForm } from '@renderer/ui/PageForm'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { useVerbForm, type VerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { formatDate } from '@shared/calendar/format'
import { itemSummons } from '@shared/documents/item-summons'
import type { DocumentModel } from '@shared/documents/model'
import { rowOf, type State } from '@shared/record/state'
import type { NumberedItem } from '@shared/team/agenda'
import { proposedReceiver } from '@shared/team/feedbacks'
import type { Meeting } from '@shared/team/meeting'
import { summonedNames, summonsesOf, type Summoned } from '@shared/team/summons'
import { noteSummons, summonsProblem, takeBackSummons, type SummonsInput } from '@shared/team/summons-verbs'
import { useCallback } from 'react'

// A type and not an interface: a form's values are a plain record.
type SummonsValues = { -readonly [Field in keyof SummonsInput]: SummonsInput[Field] }

/** What a kallelse begins from: the last one to the case, else whoever sent it. */
function selectInitial(state: State, { case: taken }: NumberedItem): SummonsValues {
  const [last] = taken ? summonsesOf(state, taken.id) : []
  if (last) return { whom: last.whom, to: last.to, message: last.message }
  return { whom: 'referrer', to: taken ? proposedReceiver(state, taken.id) : '', message: '' }
}

/** The form of a kallelse, and the paper that it makes. */
export function useSummons(numbered: NumberedItem): {
  verbForm: VerbForm<SummonsValues>
  model: DocumentModel | undefined
} {
  const itemId = numbered.item.id
  const initial = useSelector(useCallback((state: State) => selectInitial(state, numbered), [numbered]))
  const verbForm = useVerbForm<SummonsValues>({
    draftKey: `summons:${itemId}`,
    initial,
    verb: (values) => noteSummons(itemId, values),
    onDone: () => notifyDone('Kallelsen är noterad. Ändras tiden säger dagordningen till.'),
  })
  const { whom, to, message } = verbForm.form.values
  const model = useSelector(
    useCallback((state: State) => itemSummons(state, itemId, { whom, to, message }), [itemId, whom, to, message]),
  )
  return { verbForm, model }
}

interface SummonsFormProps {
  meeting: Meeting
  numbered: NumberedItem
  verbForm: VerbForm<SummonsValues>
}

/** To whom a kallelse goes and what it says beside the rest; noted once it has been sent. */
export function SummonsForm({ meeting, numbered, verbForm }: SummonsFormProps) {
  const { item, case: found } = numbered
  const { form, saving } = verbForm
  const { whom } = form.values
  const problem = useSelector(
    useCallback(
      (state: State) => found && summonsProblem(state, { item, found, meeting, whom }),
      [item, found, meeting, whom],
    ),
  )
  const wishes = useSelector(
    useCallback((state: State) => rowOf(state, 'referrals', found?.referralId ?? null)?.wishToAttend, [found]),
  )
  return (
    <PageForm verbForm={verbForm}>
      <Section title={`Kallelse till ${found?.code ?? 'punkten'}`}>
        <Stack gap={16} pt={12}>
          <Radio.Group
            label="Vem"
            description={wishes === 'yes' ? 'Personen vill vara med, enligt remissen.' : undefined}
            {...form.getInputProps('whom')}
          >
            <Group gap={24} mt={4}>
              {(Object.keys(summonedNames) as Summoned[]).map((one) => (
                <Radio key={one} value={one} label={summonedNames[one]} />
              ))}
            </Group>
          </Radio.Group>
          {problem !== undefined && <Status tone="blocked">{problem}</Status>}
          <TextInput label="Till" description="Inget namn på deltagaren." {...form.getInputProps('to')} />
          <Textarea label="Eget meddelande" minRows={2} {...form.getInputProps('message')} />
          <div>
            <Button type="submit" variant="default" loading={saving} rightSection={<Kbd aria-hidden>Ctrl Enter</Kbd>}>
              Kallelsen är skickad
            </Button>
          </div>
        </Stack>
      </Section>
      <SentSummonses numbered={numbered} />
    </PageForm>
  )
}

function SentSummonses({ numbered: { case: found } }: { numbered: NumberedItem }) {
  const sent = useSelector(useCallback((state: State) => (found ? summonsesOf(state, found.id) : []), [found]))
  if (sent.length === 0) return null
  return (
    <Section title="Skickade">
      {sent.map(({ id, whom, sentOn }) => (
        <p key={id}>
          {`${summonedNames[whom]}, ${formatDate(sentOn)}. `}
          <TextButton
            label={`Ta tillbaka kallelsen till ${summonedNames[whom].toLocaleLowerCase('sv-SE')}`}
            onClick={() => void writeOrTell(takeBackSummons(id))}
          >
            Ta tillbaka
          </TextButton>
        </p>
      ))}
    </Section>
  )
}
