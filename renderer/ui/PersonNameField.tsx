import { Input, TextInput, type TextInputProps } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { isKansliprofil } from '@shared/person/purge'
import { useState } from 'react'
import classes from './PersonNameField.module.css'
import { TextButton } from './TextLink'
import { showIdentities, useNaming } from './use-naming'

/**
 * Where a person's name is written, if anybody wants it. While identities are hidden it says so and shows nothing, and
 * the form keeps what it has; in a kansliprofil there is no such field.
 */
export function PersonNameField(props: Pick<TextInputProps, 'description' | 'value' | 'onChange' | 'error'>) {
  const isHidden = useNaming() === 'hidden'
  const hasNoNames = useSelector(isKansliprofil)
  // Where the way back was pressed, the focus goes on to what came in its place.
  const [shownFromHere, setShownFromHere] = useState(false)
  if (hasNoNames) return null
  if (!isHidden) return <TextInput label="Namn" autoFocus={shownFromHere} {...props} />

  function show() {
    setShownFromHere(true)
    showIdentities()
  }

  return (
    <Input.Wrapper label="Namn" labelElement="div" error={props.error}>
      <p className={classes.hidden}>
        Namn är dolda. Det som står här sparas som det är. <TextButton onClick={show}>Visa identiteter</TextButton>
      </p>
    </Input.Wrapper>
  )
}
