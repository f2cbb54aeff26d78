import type { CaseGate } from '@shared/consent/gate'
import { Status, type StatusTone } from './Status'

function toneOf(gate: CaseGate): StatusTone {
  if (gate.state === 'covered') return gate.endsSoon ? 'need' : 'ok'
  return gate.state
}

/** Whether a case may be taken up: in brief under a head that says Samtycke, in a sentence anywhere else. */
export function GateStatus({ gate, brief = false }: { gate: CaseGate; brief?: boolean }) {
  return <Status tone={toneOf(gate)}>{brief ? gate.brief : gate.sentence}</Status>
}
