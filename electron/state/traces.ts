import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { ShellName } from './shell-state'

/** What a lost `state.json` would have said about where the data is, read from where Chromium keeps it. */
export type Traces =
  | { kind: 'none' }
  | { kind: 'found'; shell: ShellName; port: number | null }
  /** There is, or may be, data, but not one place for it. */
  | { kind: 'unclear' }

/** The folders of a browser profile in which each shell's Chromium keeps IndexedDB. */
export const databaseFolders = {
  appwindow: path.join('appwindow', 'Default', 'IndexedDB'),
  electron: path.join('electron', 'IndexedDB'),
} as const

/**
 * Looks for data when `state.json` is missing or damaged. The app window's port stands in its database's folder name
 * (`http_127.0.0.1_23456.indexeddb.leveldb`, in SQLite's form `http_127.0.0.1_23456`); a new port would show an empty app.
 */
export async function findTraces(folder: string): Promise<Traces> {
  const appwindow = await names(path.join(folder, databaseFolders.appwindow))
  const electron = await names(path.join(folder, databaseFolders.electron))
  const ports = new Set(
    appwindow.map((name) => /^http_127\.0\.0\.1_(\d+)(?:\.|$)/.exec(name)?.[1]).filter((port) => port !== undefined),
  )
  const [port] = ports

  if (appwindow.length === 0 && electron.length === 0) return { kind: 'none' }
  if (appwindow.length === 0) return { kind: 'found', shell: 'electron', port: null }
  if (electron.length > 0 || ports.size !== 1) return { kind: 'unclear' }
  return { kind: 'found', shell: 'appwindow', port: Number(port) }
}

async function names(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}
