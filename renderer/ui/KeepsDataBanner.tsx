import { useWipesData } from '@renderer/data'
import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './KeepsDataBanner.module.css'

/** Warns, on every screen and before anything is begun, where the browser forgets all that is kept in it at its end. */
export function KeepsDataBanner() {
  const wipesData = useWipesData()
  // The place stands there always: a screen reader tells of what comes into it.
  return (
    <div role="alert" className={classes.place}>
      {wipesData && (
        <p className={classes.banner}>
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
          <span>
            <strong>Den här datorn raderar det du skriver i Rådrum när fönstret stängs.</strong> Webbläsaren är inställd
            på att glömma allt. Säkerhetskopiorna ligger utanför webbläsaren och är kvar. Skriv inte in riktiga
            uppgifter än. Be först den som sköter datorn att låta webbläsaren spara data från adressen 127.0.0.1, och
            starta sedan Rådrum igen.
          </span>
        </p>
      )}
    </div>
  )
}
