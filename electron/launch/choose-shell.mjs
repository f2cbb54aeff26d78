/** @import { Shell } from './state-folder.mjs' */

/**
 * @typedef {object} Circumstances
 * @property {Shell | null} holder the shell that holds the data, or null at a first start
 * @property {boolean} display whether a window can be shown
 * @property {string | null} electron the Electron program, or null when it is not there and could not be fetched
 * @property {string | null} browser an installed Edge, Chrome or Chromium
 */

/**
 * @typedef {{ open: 'electron', program: string } | { open: 'window', browser: string } | { open: 'address' }
 *   | { open: 'nothing', because: 'electronHoldsData' | 'noDisplay' | 'noBrowser' }} Choice
 */

/**
 * Which shell to open. The one that holds the data, and no other: the two keep it in different places, and the other
 * would look empty. At a first start Electron if it can be had, else a browser; without a display an address.
 *
 * @param {Circumstances} circumstances
 * @returns {Choice}
 */
export function chooseShell({ holder, display, electron, browser }) {
  if (holder !== 'appwindow' && electron !== null && display) return { open: 'electron', program: electron }
  if (holder === 'electron') return { open: 'nothing', because: display ? 'electronHoldsData' : 'noDisplay' }
  if (!display) return { open: 'address' }
  return browser === null ? { open: 'nothing', because: 'noBrowser' } : { open: 'window', browser }
}

/**
 * Whether fetching Electron could change the choice.
 *
 * @param {Omit<Circumstances, 'browser'>} circumstances
 */
export function wantsElectron({ holder, display, electron }) {
  return holder !== 'appwindow' && display && electron === null
}
