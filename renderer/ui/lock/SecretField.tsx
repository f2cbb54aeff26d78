import { PasswordInput } from '@mantine/core'
import { useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'

interface SecretFieldProps {
  label: string
  description?: ReactNode
  error?: ReactNode
  value: string
  onChange: (text: string) => void
  inputRef?: Ref<HTMLInputElement>
}

/**
 * A field for a passphrase. It is no drafted field: what is typed here is nowhere but on the screen. `autocomplete="off"`
 * and the type keep Chromium from writing it to its session files; its password manager is off in both shells.
 */
export function SecretField({ label, description, error, value, onChange, inputRef }: SecretFieldProps) {
  const [isCapsLock, setCapsLock] = useState(false)
  const look = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <PasswordInput
      ref={inputRef}
      w={420}
      maw="100%"
      label={label}
      description={isCapsLock ? 'Caps Lock är på.' : description}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={look}
      onKeyUp={look}
      autoComplete="off"
      spellCheck={false}
      visibilityToggleButtonProps={{ 'aria-label': `Visa det som står i ${label}`, tabIndex: 0 }}
    />
  )
}
