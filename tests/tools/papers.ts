import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { actionListDocument } from '@shared/documents/action-list'
import { agendaDocument } from '@shared/documents/agenda'
import { chairAgenda } from '@shared/documents/chair-agenda'
import { courseSummons } from '@shared/documents/course-letter/summons'
import { completionRequest } from '@shared/documents/completion-request'
import { attendanceListDocument } from '@shared/documents/attendance-list'
import { closingPaper } from '@shared/documents/closing-paper'
import { feedbackLetter } from '@shared/documents/feedback-letter'
import { fileName } from '@shared/documents/file-name'
import { lookOf } from '@shared/documents/look/look'
import { minutesDocument } from '@shared/documents/minutes'
import { season } from '@shared/course/season'
import { seasonDocument } from '@shared/documents/season-sheet'
import { renderWord } from '@shared/documents/word/render'
import type { IsoDate } from '@shared/calendar/date'
import { rowsOf } from '@shared/record/state'
import { groupActions } from '@shared/team/action-filter'
import { listOpenActions } from '@shared/team/action-list'
import { localWords } from '@shared/team/local-words'
import { missingIn } from '@shared/team/referral/missing'
import { proposedCompletionDue } from '@shared/team/referral/steps'
import { sampleWorld } from '@tests/world/sample-world'

/**
 * `npm run tool -- papers FOLDER` writes one Word file of each kind from the sample world, to be turned into pictures and
 * read as a secretary would.
 */
export async function run([folder = 'test-results/papers']: string[]): Promise<void> {
  const world = sampleWorld()
  const year = { cut: 'calendar', year: 2027 } as const
  const today = '2027-02-23' as IsoDate
  const held = rowsOf(world, 'meetings').find(({ status }) => status === 'held')!
  const coming = rowsOf(world, 'agendaItems').find(({ leftOutPartyIds }) => leftOutPartyIds.length > 0)!
  const round = rowsOf(world, 'cohorts').find(({ status }) => status === 'running')!
  const place = rowsOf(world, 'enrolments').find(({ status }) => status === 'summoned')!
  const [closing] = rowsOf(world, 'closingDocuments')
  const asked = rowsOf(world, 'referrals').find(({ status }) => status === 'completionRequested')!
  const minutes = minutesDocument(world, held.id, { today })
  const papers = [
    minutes.ok ? minutes.document : undefined,
    agendaDocument(world, coming.meetingId),
    chairAgenda(world, coming.meetingId),
    attendanceListDocument(world, round.id, { by: 'code', naming: 'shown', today }),
    courseSummons(world, place.id, { by: 'name', naming: 'shown', today, answerBy: today, message: '', told: () => [] }),
    closingPaper(world, closing!),
    completionRequest(world, asked.id, {
      today,
      dueOn: proposedCompletionDue(today),
      missing: missingIn(asked, localWords(world, asked.teamId)),
      ownQuestions: '',
    }),
    feedbackLetter(world, rowsOf(world, 'feedbacks')[0]!.id, 'Remittenten på AF'),
    seasonDocument(world, year, season(world, year, 'course')),
    actionListDocument(world, groupActions(listOpenActions(world, today), 'due'), today),
  ]
  await mkdir(folder, { recursive: true })
  for (const model of papers.filter((paper) => paper !== undefined)) {
    const file = path.join(folder, fileName(model))
    await writeFile(file, await renderWord(model, lookOf(world)))
    console.log(`Wrote ${file}`)
  }
}
