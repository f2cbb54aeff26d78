import { notifications } from '@mantine/notifications'

/** Says that something was done, quietly and for a few seconds. */
export function notifyDone(message: string): void {
  notifications.show({ message, color: 'fjord', withBorder: true, closeButtonProps: { 'aria-label': 'Stäng' } })
}

/** Says what happened, what is safe and what to do. Stays until it is closed; one with an id stands there once. */
export function notifyFailed(message: string, id?: string): void {
  notifications.show({
    id,
    title: 'Det gick inte',
    message,
    color: 'red',
    withBorder: true,
    autoClose: false,
    role: 'alert',
    closeButtonProps: { 'aria-label': 'Stäng' },
  })
}
