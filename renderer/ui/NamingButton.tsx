import { UnstyledButton } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import classes from './NamingButton.module.css'
import { toggleIdentities, useNaming } from './use-naming'

/** What the banner gives the focus back to when it goes. */
export const namingButtonId = 'dolj-identiteter'

/** Hides names before a screen is shared, and shows them again; `Ctrl+Shift+H` does the same from anywhere. */
export function NamingButton() {
  const isHidden = useNaming() === 'hidden'
  const Icon = isHidden ? IconEye : IconEyeOff
  const label = isHidden ? 'Visa identiteter' : 'Dölj identiteter'
  return (
    <UnstyledButton
      id={namingButtonId}
      className={classes.button}
      aria-label={label}
      aria-keyshortcuts="Control+Shift+H"
      onClick={toggleIdentities}
    >
      <Icon size={18} stroke={1.75} aria-hidden />
      <span className={classes.label}>{label}</span>
    </UnstyledButton>
  )
}
