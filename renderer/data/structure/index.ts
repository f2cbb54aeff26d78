import { rowsHistoryDrafts } from './0001-rows-history-drafts'
import { historyByCommit } from './0002-history-by-commit'
import { log } from './0003-log'
import { coursesWhole } from './0004-courses-whole'
import { meetingSeries } from './0005-meeting-series'
import { referrals } from './0006-referrals'
import { feedback } from './0007-feedback'
import { preparations } from './0008-preparations'
import { stays } from './0009-stays'
import { summonses } from './0010-summonses'
import { recusals } from './0011-recusals'
import { documentLooks } from './0012-document-looks'
import { documents } from './0013-documents'
import { retention } from './0014-retention'
import { documentTemplates } from './0015-document-templates'
import { lawReferences } from './0016-law-references'
import { registrySeries } from './0017-registry-series'
import { sips } from './0018-sips'
import { documentSignatures } from './0019-document-signatures'
import type { StructureStep } from './step'

/** Every structure that a database of Rådrum has had, oldest first. */
export const structureSteps: readonly StructureStep[] = [
  rowsHistoryDrafts,
  historyByCommit,
  log,
  coursesWhole,
  meetingSeries,
  referrals,
  feedback,
  preparations,
  stays,
  summonses,
  recusals,
  documentLooks,
  documents,
  retention,
  documentTemplates,
  lawReferences,
  registrySeries,
  sips,
  documentSignatures,
]

/** The structure that this program reads and writes. */
export const structureVersion = structureSteps.length
