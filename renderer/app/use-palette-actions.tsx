import type { SpotlightActionData } from '@mantine/spotlight'
import { useIsLockable, type UndoNames } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { links, settingsSections } from '@renderer/ui/links'
import { toggleIdentities, useNaming } from '@renderer/ui/use-naming'
import { lockNow } from '@renderer/ui/lock/lock-now'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCalendarStats,
  IconCheckbox,
  IconEye,
  IconEyeOff,
  IconKeyboard,
  IconListSearch,
  IconLock,
  IconPlus,
  IconSearch,
} from '@tabler/icons-react'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { sectionTitles } from '../features/settings/section-titles'
import { areas, settingsArea } from './navigation'
import { redoAndTell, undoAndTell } from './undo'
import { useAttendanceActions } from './use-attendance-actions'
import { useBackupActions } from './use-backup-actions'
import { useHandoverActions } from './use-handover-actions'
import { useTeamActions } from './use-team-actions'

/** All that can be done from anywhere. */
export function usePaletteActions(names: UndoNames): readonly SpotlightActionData[] {
  const [, go] = useLocation()
  const naming = useNaming()
  const isLockable = useIsLockable()
  const teamActions = useTeamActions()
  const attendanceActions = useAttendanceActions()
  const backupActions = useBackupActions()
  const handoverActions = useHandoverActions()
  return useMemo(() => {
    const plus = <IconPlus size={18} stroke={1.75} aria-hidden />
    const hide = <IconEyeOff size={18} stroke={1.75} aria-hidden />
    const show = <IconEye size={18} stroke={1.75} aria-hidden />
    return [
      ...(names.undo === null
        ? []
        : [
            {
              id: 'undo',
              label: `Ångra: ${names.undo}`,
              leftSection: <IconArrowBackUp size={18} stroke={1.75} aria-hidden />,
              onClick: () => void undoAndTell(),
            },
          ]),
      ...(names.redo === null
        ? []
        : [
            {
              id: 'redo',
              label: `Gör om: ${names.redo}`,
              leftSection: <IconArrowForwardUp size={18} stroke={1.75} aria-hidden />,
              onClick: () => void redoAndTell(),
            },
          ]),
      {
        id: 'search',
        label: 'Sök i allt: texter, åtgärder, möten, koder',
        leftSection: <IconSearch size={18} stroke={1.75} aria-hidden />,
        onClick: () => go(links.search()),
      },
      {
        id: 'season',
        label: 'Gå till Årsöversikt: årets kursomgångar på ett blad',
        leftSection: <IconCalendarStats size={18} stroke={1.75} aria-hidden />,
        onClick: () => go(links.season()),
      },
      {
        id: 'actions',
        label: 'Gå till Åtgärder: vem gör vad, över alla möten',
        leftSection: <IconCheckbox size={18} stroke={1.75} aria-hidden />,
        onClick: () => go(links.actions()),
      },
      { id: 'newCohort', label: 'Ny kursomgång', leftSection: plus, onClick: () => go(links.newCohort()) },
      {
        id: 'newPerson',
        label: 'Ny person',
        leftSection: plus,
        onClick: () => openDialog('editPerson', { id: null }),
      },
      { id: 'newTeam', label: 'Nytt team', leftSection: plus, onClick: () => openDialog('editTeam', { id: null }) },
      { id: 'newTemplate', label: 'Ny kursmall', leftSection: plus, onClick: () => go(links.template()) },
      ...attendanceActions,
      ...teamActions,
      ...handoverActions,
      ...[...areas, settingsArea].map(({ label, href, icon: Icon }) => ({
        id: href,
        label: `Gå till ${label}`,
        leftSection: <Icon size={18} stroke={1.75} aria-hidden />,
        onClick: () => go(href),
      })),
      ...settingsSections.map((section) => ({
        id: `settings-${section}`,
        label: `Gå till ${settingsArea.label}: ${sectionTitles[section]}`,
        leftSection: <settingsArea.icon size={18} stroke={1.75} aria-hidden />,
        onClick: () => go(links.settingsSection(section)),
      })),
      ...backupActions,
      {
        id: 'log',
        label: 'Gå till Logg: se vem som öppnat och ändrat',
        leftSection: <IconListSearch size={18} stroke={1.75} aria-hidden />,
        onClick: () => go(links.log()),
      },
      ...(isLockable
        ? [
            {
              id: 'lock',
              label: 'Lås Rådrum',
              leftSection: <IconLock size={18} stroke={1.75} aria-hidden />,
              onClick: lockNow,
            },
          ]
        : []),
      {
        id: 'naming',
        label: naming === 'shown' ? 'Dölj identiteter' : 'Visa identiteter',
        leftSection: naming === 'shown' ? hide : show,
        onClick: toggleIdentities,
      },
      {
        id: 'shortcuts',
        label: 'Visa kortkommandon',
        leftSection: <IconKeyboard size={18} stroke={1.75} aria-hidden />,
        onClick: () => openDialog('shortcuts', {}),
      },
    ]
  }, [names, isLockable, teamActions, attendanceActions, backupActions, handoverActions, go, naming])
}
