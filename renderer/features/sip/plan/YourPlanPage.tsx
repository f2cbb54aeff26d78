import { SegmentedControl } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useRow, useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { PrintButton } from '@renderer/ui/PrintButton'
import { TextLink } from '@renderer/ui/TextLink'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { yourPlanNames } from '@shared/sip/names'
import { yourPlan, type YourPlan } from '@shared/sip/your-plan'
import type { Sip } from '@shared/sip/sip'
import { IconArrowLeft } from '@tabler/icons-react'
import clsx from 'clsx'
import { useCallback, useEffect, useRef, type ReactNode } from 'react'
import classes from './YourPlanPage.module.css'

const sizes = [
  { value: 'normal', label: 'Normal text' },
  { value: 'large', label: 'Stor text' },
  { value: 'largest', label: 'Störst' },
] as const
type Size = (typeof sizes)[number]['value']

/** The plan to be looked at together with the person whom it is about: large, to them, and nothing else on the screen. */
export function YourPlanPage({ id }: { id: Id }) {
  const sip = useRow('sips', id)
  const [size, setSize] = useLocalStorage<Size>({ key: 'radrum.your-plan-size', defaultValue: 'large' })
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <div className={classes.screen}>
      <div className={classes.top}>
        <TextLink href={links.sip(id)} quiet>
          <IconArrowLeft size={18} stroke={1.75} aria-hidden /> Tillbaka
        </TextLink>
        <span className={classes.note}>Visas för den som planen gäller. Bara det här är synligt.</span>
        <SegmentedControl aria-label="Textstorlek" data={[...sizes]} value={size} onChange={setSize} />
        <PrintButton />
      </div>
      <main className={clsx(classes.plan, classes[size])}>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          Din plan
        </h1>
        {sip ? <Plan sip={sip} /> : <p>Planen finns inte kvar.</p>}
      </main>
    </div>
  )
}

function Plan({ sip }: { sip: Sip }) {
  const today = useToday()
  const plan = useSelector(useCallback((state: State) => yourPlan(state, sip, today), [sip, today]))
  if (!plan) return <p>{sip.elsewhere === '' ? 'Planen är inte skriven än.' : `Planen finns i ${sip.elsewhere}.`}</p>
  return (
    <>
      <p className={classes.made}>
        {yourPlanNames[sip.kind]} {plan.made}
      </p>
      <div className={classes.pair}>
        {plan.importantToMe !== '' && (
          <Part title="Det här är viktigt för dig">
            <blockquote className={classes.words}>”{plan.importantToMe}”</blockquote>
          </Part>
        )}
        {plan.longGoals.length + plan.shortGoals.length > 0 && (
          <Part title="Det här ska vi nå">
            {plan.longGoals.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {plan.shortGoals.length > 0 && (
              <>
                {plan.longGoals.length > 0 && <p className={classes.lead}>På vägen dit:</p>}
                {plan.shortGoals.map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </>
            )}
          </Part>
        )}
      </div>
      {plan.measures.length > 0 && <Measures plan={plan} />}
      <div className={classes.pair}>
        {plan.contact && (
          <Part title="Ring om något inte fungerar">
            <p>{plan.contact.name}</p>
            {plan.contact.phone !== '' && (
              <p>
                <strong>{plan.contact.phone}</strong>
              </p>
            )}
            {plan.ifWorse !== '' && <p>{plan.ifWorse}</p>}
          </Part>
        )}
        {!plan.contact && plan.ifWorse !== '' && (
          <Part title="Om något inte fungerar">
            <p>{plan.ifWorse}</p>
          </Part>
        )}
        {plan.again !== '' && (
          <Part title="Vi ses igen">
            <p>{plan.again}</p>
            <p>
              {plan.caller !== '' && `${plan.caller} kallar. `}Du kan när som helst säga att du vill ändra i planen.
            </p>
          </Part>
        )}
      </div>
    </>
  )
}

function Measures({ plan }: { plan: YourPlan }) {
  return (
    <Part title="Det här ska hända">
      <table className={classes.measures}>
        <thead>
          <tr>
            <th scope="col">Vad</th>
            <th scope="col">Vem</th>
            <th scope="col">Senast</th>
          </tr>
        </thead>
        <tbody>
          {plan.measures.map(({ what, who, when }, index) => (
            <tr key={index}>
              <td>{what}</td>
              <td>{who}</td>
              <td>{when}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className={classes.heading}>{title}</h2>
      {children}
    </section>
  )
}
