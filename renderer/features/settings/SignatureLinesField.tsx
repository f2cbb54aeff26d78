import { ActionIcon, Button, Input, Select, TextInput } from '@mantine/core'
import { documentKindNames } from '@shared/documents/kind'
import { signerNames } from '@shared/documents/signing/names'
import { mostLines } from '@shared/documents/signing/signature-verbs'
import { signersOf, type SignedKind, type Signer } from '@shared/documents/signing/signers'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import classes from './SignatureLinesField.module.css'
import type { SigningForm } from './signing-values'

const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const

/** The lines to sign on in their order: whose each is, and what stands under it. */
export function SignatureLinesField({ kind, verbForm: { form } }: { kind: SignedKind; verbForm: SigningForm }) {
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const { lines } = form.values
  const signers: readonly Signer[] = [...signersOf[kind], 'other']
  const unused = signersOf[kind].find((signer) => !lines.some((line) => line.signer === signer))

  /** Changes which lines there are, and takes the keyboard along to where it goes on. */
  function change(how: () => void, goesOn: string) {
    flushSync(how)
    group.current?.querySelector<HTMLElement>(goesOn)?.focus()
  }

  function move(from: number, to: number) {
    if (to < 0 || to >= lines.length) return
    change(() => form.reorderListItem('lines', { from, to }), `[data-act="${to < from ? 'up' : 'down'} ${to}"]`)
  }

  function remove(index: number) {
    const next = Math.min(index, lines.length - 2)
    change(() => form.removeListItem('lines', index), `[data-act="remove ${next}"], [data-act="add"]`)
  }

  function add() {
    const line = { signer: unused ?? 'other', label: unused ? signerNames[unused] : '' }
    change(() => form.insertListItem('lines', line), `[data-act="label ${lines.length}"]`)
  }

  return (
    <div ref={group} role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-help`}>
      <Input.Label component="div" id={`${id}-label`}>
        Rader sist i {documentKindNames[kind].toLocaleLowerCase('sv-SE')}
      </Input.Label>
      {lines.map((_, index) => (
        <div key={index} className={classes.line}>
          <Select
            aria-label={`Vem, rad ${index + 1}`}
            data={signers.map((value) => ({ value, label: signerNames[value] }))}
            allowDeselect={false}
            {...form.getInputProps(`lines.${index}.signer`)}
          />
          <TextInput
            aria-label={`Text under raden, rad ${index + 1}`}
            placeholder="Text under raden"
            data-act={`label ${index}`}
            {...form.getInputProps(`lines.${index}.label`)}
          />
          <div className={classes.acts}>
            <ActionIcon
              variant="subtle"
              aria-label={`Flytta upp rad ${index + 1}`}
              data-act={`up ${index}`}
              onClick={() => move(index, index - 1)}
            >
              <IconArrowUp {...icon} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              aria-label={`Flytta ned rad ${index + 1}`}
              data-act={`down ${index}`}
              onClick={() => move(index, index + 1)}
            >
              <IconArrowDown {...icon} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              aria-label={`Ta bort rad ${index + 1}`}
              data-act={`remove ${index}`}
              onClick={() => remove(index)}
            >
              <IconTrash {...icon} />
            </ActionIcon>
          </div>
        </div>
      ))}
      {lines.length < mostLines && (
        <Button variant="default" size="xs" leftSection={<IconPlus {...icon} />} data-act="add" onClick={add}>
          Lägg till en rad
        </Button>
      )}
      {form.errors['lines'] && <Input.Error>{form.errors['lines']}</Input.Error>}
      <Input.Description id={`${id}-help`} mt={8}>
        Utan rader skriver ingen under. Dokument som redan finns har kvar sina rader.
      </Input.Description>
    </div>
  )
}
