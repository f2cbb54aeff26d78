import { logoSize, type Look } from '@shared/documents/look/look'
import classes from './DocumentOnScreen.module.css'

/** The logo and the lines at the top of a document; nothing where there are none. */
export function LetterheadOnScreen({ look: { logo, letterhead } }: { look: Look }) {
  if (!logo && letterhead.length === 0) return null
  return (
    <div className={classes.letterhead}>
      {logo && <img src={`data:image/${logo.format};base64,${logo.base64}`} alt={logo.alt} {...logoSize(logo)} />}
      {letterhead.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  )
}
