import { useSelector } from '@renderer/data'
import { LookContext } from '@renderer/ui/document/look-context'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links, screens, type Screen } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { TextLink } from '@renderer/ui/TextLink'
import { lookOf } from '@shared/documents/look/look'
import { IconMapOff } from '@tabler/icons-react'
import { useEffect, useState, type ComponentType } from 'react'
import { matchRoute, Route, Switch, useLocation, useRouter } from 'wouter'
import { recordsOfScreen } from './opened-records'
import { routes } from './routes'
import { useLogged } from './use-logged'

const names = Object.keys(routes) as Screen[]

/** Fetches the code of the screen that the address names, while something else stands before it. */
export function useScreenAhead(): void {
  const [address] = useLocation()
  const { parser } = useRouter()
  useEffect(() => {
    const name = names.find((one) => matchRoute(parser, screens[one], address)[0])
    if (name !== undefined) routes[name].fetch()
  }, [address, parser])
}

/** One screen, and its line in the log. */
function ShownScreen({ name, params }: { name: Screen; params: Record<string, string> }) {
  // The key above makes the screen anew for other params: these are the ones that it has as long as it stands.
  const [recordsIn] = useState(() => recordsOfScreen(name, params))
  useLogged(recordsIn)
  const View = routes[name] as ComponentType<Record<string, string>>
  return (
    <LookContext value={useSelector(lookOf)}>
      <View {...params} />
    </LookContext>
  )
}

/** The screen that the address names. A new address makes the screen anew, so that no state leaks between two things. */
export function Screens() {
  return (
    <Switch>
      {names.map((name) => (
        <Route key={name} path={screens[name]}>
          {(params: Record<string, string>) => {
            return <ShownScreen key={JSON.stringify(params)} name={name} params={params} />
          }}
        </Route>
      ))}
      <Route>
        <Page title="Sidan finns inte">
          <EmptyState icon={<IconMapOff size={40} stroke={1.25} />} title="Här finns ingen sida">
            Det du letar efter kan ha tagits bort. Inget annat är ändrat.{' '}
            <TextLink href={links.overview()}>Gå till översikten</TextLink>
          </EmptyState>
        </Page>
      </Route>
    </Switch>
  )
}
