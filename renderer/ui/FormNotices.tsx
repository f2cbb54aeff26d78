import { IconAlertCircle, IconHistory } from '@tabler/icons-react'
import { useStorageFault } from '@renderer/data'
import type { Problem } from '@shared/record/change'
import { openDialog } from './dialogs'
import { OtherTyping } from './OtherTyping'
import { TextButton } from './TextLink'
import classes from './FormNotices.module.css'

interface FormNoticesProps {
  /** Problems that belong to no single field. */
  problems: readonly Problem[]
  /** The form was filled with what had been typed before and never saved. */
  restored: boolean
  onStartOver: () => void
  /** The same form was filled in otherwise in another window. */
  hasOther: boolean
  onTakeOther: () => void
}

/** What concerns a whole form: that typed text came back, and problems that stand at no field. */
export function FormNotices({ problems, restored, onStartOver, hasOther, onTakeOther }: FormNoticesProps) {
  const fault = useStorageFault()
  return (
    <>
      {restored && (
        <p className={classes.restored}>
          <IconHistory size={16} stroke={1.75} aria-hidden />
          <span>
            Det du skrev senast finns kvar. <TextButton onClick={onStartOver}>Börja om</TextButton>
          </span>
        </p>
      )}
      {hasOther && <OtherTyping onTake={onTakeOther} />}
      {problems.length > 0 && (
        <div role="alert" tabIndex={-1} data-problems className={classes.problems}>
          {problems.map(({ message }) => (
            <p key={message}>
              <IconAlertCircle size={16} stroke={1.75} aria-hidden />
              <span>{message}</span>
            </p>
          ))}
          {fault !== undefined && (
            <TextButton onClick={() => openDialog('emergencyCopy', {})}>Spara nödkopia</TextButton>
          )}
        </div>
      )}
    </>
  )
}
