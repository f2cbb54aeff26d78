/**
 * The only way into storage. Features read by hooks over the state in memory, and change it by handing a verb of
 * `shared/` to `write`. Nothing else of this folder is meant for others.
 */
export type {
  BackupComparison,
  BackupKey,
  BackupRefusal,
  BackupSource,
  BackupState,
  ReadBackup,
} from './backup/contract'
export { fromBase64 } from './backup/base64'
export { useKeptBackups, type KeptBackups, type KeptBackupsRead } from './backup/use-kept-backups'
export { now, today, useToday } from './clock'
export { useDraftedForm, useDraftedText, type DraftedText } from './draft-hooks'
export { askToPersist, readDataHealth, readLittleLeft, type DataHealth } from './data-health'
export { newId } from './ids'
export { noteOpened, notePrinted, useLog, type LogReading } from './log-hooks'
export {
  backUpBeforeImport,
  backups,
  closeProfile,
  followWindows,
  handKeyFile,
  loadExample,
  lock,
  mayWrite,
  locks,
  openProfile,
  startUp,
  useBackupState,
  takeOver,
  tellWindows,
  update,
  useHold,
  useIsLockable,
  useKeyFileProblem,
  useProfile,
  useRow,
  useRows,
  useSaveState,
  useSelector,
  write,
} from './current'
export { openHandover, receiveHandover, saveHandover, type HandedOver, type ReadHandover } from './handover/handovers'
export type { ReadList } from './foreign/list-table'
export { readCalendar } from './foreign/read-calendar'
export { readList, readPastedList } from './foreign/read-list'
export { readLogo } from './foreign/read-logo'
export { readTemplate } from './foreign/read-template'
export type { ReadTemplate } from './foreign/read-template-file'
export { isFinished } from './save-file'
export { savePlainFile } from './save-plain-file'
export { writeList } from './write-list'
export { readKeptFile, useKeptFile, type KeptFileReading } from './documents/document-hooks'
export { makeDocument } from './documents/make-document'
export { hashOf } from './documents/kept-files'
export { createBreath } from './file/streams'
export { saveDocumentOf } from './save-document-of'
export type { ManyDocuments, NotSaved, OneOfMany, SavedTogether } from './together/save-together'
export { saveAsZipOf, saveInFolderOf } from './together/save-together-of'
export type { FileToSave, SavedFile } from './save-file'
export { useDatabaseCopy } from './use-database-copy'
export { useWipesData } from './use-wipes-data'
export { redo, takeBack, undo, useHistoryOf, useHistorySince, useUndoNames } from './undo-hooks'
export type { HistoryEntry } from './history-reading'
export { drawOrganisationKey, readIdentity, readRecipient } from './organisation-key'
export type { Identity, Recipient } from './recovery-identity'
export { drawRecoveryCode, type LockAnswer } from './locks'
export type { UndoNames } from './undo'
export type { Profile } from './profile-name'
export type { Secret } from './secret-slots'
export { forgetRefusedClose, useIsCloseRefused } from './refused-close'
export { reopen, saveEmergencyCopy, useNeedsCode, useStorageFault } from './storage-hooks'
export { readyToStretch } from './stretch-in-worker'
export type { StorageFault } from './storage-fault'
export type { SaveState } from './save-state'
export type { StartUp } from './start-up'
export type { Hold } from './writing-right'
