import { Button, Group, Progress } from '@mantine/core'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { countOf } from '@shared/record/count'
import { IconFileZip, IconFolder } from '@tabler/icons-react'
import classes from './SaveTogether.module.css'
import type { Papers } from './use-papers'
import { useSaveTogether, type TogetherProgress, type Where } from './use-save-together'

interface SaveTogetherProps {
  papers: Papers
  /** The zip's name without its ending. */
  title: string
  /** What they are called in a sentence: `kallelserna`. */
  called: string
}

const icon = { size: 18, stroke: 1.75, 'aria-hidden': true }

/** Saves all that are chosen at once, as a zip or in a folder, and says what was written and what was not. */
export function SaveTogether({ papers: { chosen }, title, called }: SaveTogetherProps) {
  const { progress, save, cancel } = useSaveTogether()
  const isRunning = progress.phase === 'running'
  const saveIn = (where: Where) => save({ papers: chosen, title, called }, where)
  return (
    <Section title="Spara alla valda" count={countOf(chosen.length, 'fil', 'filer')}>
      {isRunning ? (
        <div className={classes.running}>
          <Progress value={(100 * progress.made) / progress.of} aria-label="Så långt har det kommit" />
          <Group justify="space-between" mt={8}>
            <span role="status">{`${progress.made} av ${progress.of}`}</span>
            <Button variant="default" size="xs" onClick={cancel}>
              Avbryt
            </Button>
          </Group>
        </div>
      ) : (
        <Group gap={8} mt={12}>
          <Button
            variant="default"
            leftSection={<IconFileZip {...icon} />}
            disabled={chosen.length === 0}
            onClick={() => saveIn('zip')}
          >
            Som zip
          </Button>
          <Button
            variant="default"
            leftSection={<IconFolder {...icon} />}
            disabled={chosen.length === 0}
            onClick={() => saveIn('folder')}
          >
            I en mapp
          </Button>
        </Group>
      )}
      <div role="status">{progress.phase === 'done' && <Report {...progress} />}</div>
    </Section>
  )
}

const cancelled = 'Inget är sparat. Det som är skrivet är kvar.'
const unnoted = 'Filerna är sparade, men Rådrum kunde inte skriva upp det. Spara dem på nytt sedan.'

function Report({ saved, of, where }: Extract<TogetherProgress, { phase: 'done' }>) {
  if (saved.outcome === 'cancelled') return <p className={classes.report}>{cancelled}</p>
  if (saved.outcome === 'refused') return <p className={classes.report}>{saved.problem}</p>
  const { written, left } = saved
  const place =
    where === 'folder'
      ? 'i mappen'
      : saved.outcome === 'handedOver'
        ? 'i en zip i Hämtade filer'
        : 'i en zip där du valde'
  const isWhole = written.length === of
  return (
    <div className={classes.report}>
      <Status tone={isWhole && saved.outcome !== 'unnoted' ? 'ok' : 'need'}>
        {`${written.length} av ${countOf(of, 'fil', 'filer')} sparade ${place}.`}
      </Status>
      {saved.outcome === 'unnoted' && <p>{unnoted}</p>}
      {left.length > 0 && (
        <ul className={classes.left} aria-label="Inte sparade">
          {left.map(({ label, why }) => (
            <li key={label}>
              <b>{label}</b> {why}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
