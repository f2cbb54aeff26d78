import { changeKindNames, type ChangeLine } from '@shared/sip/change-words'
import classes from './PlanChangeList.module.css'

/** What a version changed: from what, to what. */
export function PlanChangeList({ lines }: { lines: readonly ChangeLine[] }) {
  return (
    <ul className={classes.list} aria-label="Ändringar">
      {lines.map(({ kind, what, field, from, to }) => (
        <li key={`${what} ${field} ${kind}`} className={classes.line}>
          <span className={classes.kind}>{changeKindNames[kind]}</span>
          <span className={classes.what}>
            {what}
            {kind === 'changed' && (
              <span className={classes.change}>
                {field !== '' && `${field}: `}
                {from !== '' && <del>{from}</del>} {to === '' ? 'tomt' : <ins>{to}</ins>}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
