import { useProfile } from '@renderer/data'
import { notifyFailed } from '@renderer/ui/notify'
import { openExample } from '@renderer/ui/open-example'
import { TextButton } from '@renderer/ui/TextLink'
import classes from './ExampleOffer.module.css'

/** Offers the example under an empty list, where seeing it filled says more than words. */
export function ExampleOffer() {
  const profile = useProfile()
  if (profile === 'example') return null

  async function open() {
    const start = await openExample()
    if (start.kind === 'open') return
    notifyFailed(
      start.kind === 'failed' ? start.reason : 'Exemplet är sparat av en nyare Rådrum. Dina uppgifter är orörda.',
    )
  }

  return (
    <p className={classes.offer}>
      Vill du se hur det blir? <TextButton onClick={() => void open()}>Öppna exempeldata</TextButton>. Dina egna
      uppgifter rörs inte.
    </p>
  )
}
