import { SegmentedControl } from '@mantine/core'
import type { SipPaperChoices } from '@shared/documents/sip/plan-source'
import classes from './SipPapers.module.css'

const forms = [
  { value: 'name', label: 'Med namn' },
  { value: 'code', label: 'Med kod' },
]

interface NameOrCodeProps {
  by: SipPaperChoices['by']
  onChange: (by: SipPaperChoices['by']) => void
}

/** Whether the papers tell the person's name, where they may. */
export function NameOrCode({ by, onChange }: NameOrCodeProps) {
  return (
    <div>
      <SegmentedControl
        fullWidth
        aria-label="Personen står"
        data={forms}
        value={by}
        onChange={(value) => onChange(value as SipPaperChoices['by'])}
      />
      <p className={classes.help}>
        Namnet står bara medan samtycket gäller för alla parter. Skyddad identitet står alltid utan namn. Filens namn
        har varken namn eller kod.
      </p>
    </div>
  )
}
