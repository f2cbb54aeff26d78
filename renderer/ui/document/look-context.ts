import { usualLook, type Look } from '@shared/documents/look/look'
import { createContext } from 'react'

/** The look that documents on the screen have: the organisation's, and in its settings the one that is being chosen. */
export const LookContext = createContext<Look>(usualLook)
