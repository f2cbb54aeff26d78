import { IconEyeOff } from '@tabler/icons-react'
import classes from './NamingBanner.module.css'
import { namingButtonId } from './NamingButton'
import { TextButton } from './TextLink'
import { showIdentities, useNaming } from './use-naming'

/** Says that identities are hidden, for as long as they are, with the way back. */
export function NamingBanner() {
  const isHidden = useNaming() === 'hidden'

  /** The banner goes with its button; the focus goes to the one that hides again. */
  function show() {
    showIdentities()
    document.getElementById(namingButtonId)?.focus()
  }

  // The place stands there always: a screen reader tells of what comes into it.
  return (
    <div role="status" className={classes.place}>
      {isHidden && (
        <p className={classes.banner}>
          <IconEyeOff size={16} stroke={1.75} aria-hidden />
          <span>
            Identiteter är dolda. Personer visas bara med sin kod.{' '}
            <TextButton onClick={show}>Visa identiteter</TextButton>
          </span>
        </p>
      )}
    </div>
  )
}
