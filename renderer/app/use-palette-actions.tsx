import type { SpotlightActionData } from '@mantine/spotlight'
import { useIsLockable, useSelector, useToday, type UndoNames } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { links, settingsSections } from '@renderer/ui/links'
import { toggleIdentities, useNaming } from '@renderer/ui/use-naming'
import type { Id } from '@shared/record/id'
import { lockNow } from '@renderer/ui/lock/lock-now'
import type { State } from '@shared/record/state'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBuilding,
  IconCalendarStats,
  IconCheckbox,
  IconDoor,
  IconEye,
  IconEyeOff,
  IconFileText,
  IconId,
  IconInbox,
  IconKeyboard,
  IconListSearch,
  IconLock,
  IconPlus,
  IconSchool,
  IconTemplate,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useCallback, useMemo } from 'react'
import { useLocation } from 'wouter'
import { sectionTitles } from '../features/settings/section-titles'
import { areas, settingsArea } from './navigation'
import { findable, type Findable } from './palette-findings'
import { redoAndTell, undoAndTell } from './undo'
import { useAttendanceActions } from './use-attendance-actions'
import { useBackupActions } from './use-backup-actions'
import { useHandoverActions } from './use-handover-actions'

/** Something that the palette offers. */
export interface PaletteGroup {
  readonly group: string
  readonly actions: readonly SpotlightActionData[]
}

/** Where a finding leads. */
const open: Record<Findable['kind'], (id: Id) => string> = {
  cohort: links.cohort,
  team: links.team,
  meeting: links.meeting,
  case: links.case,
  referral: links.referral,
  person: links.person,
  template: links.template,
  staff: () => links.settingsSection('personal'),
  room: () => links.settingsSection('lokaler'),
  party: () => links.settingsSection('parter'),
}

/** What kind of thing a finding is, at a glance. */
const icons: Record<Findable['kind'], typeof IconUser> = {
  cohort: IconSchool,
  team: IconUsersGroup,
  meeting: IconUsersGroup,
  case: IconFileText,
  referral: IconInbox,
  person: IconUser,
  template: IconTemplate,
  staff: IconId,
  room: IconDoor,
  party: IconBuilding,
}

/** All that can be done and all that can be found. What can be done stands first. */
export function usePaletteActions(names: UndoNames): readonly PaletteGroup[] {
  const [, go] = useLocation()
  const today = useToday()
  const naming = useNaming()
  const found = useSelector(useCallback((state: State) => findable(state, { today, naming }), [today, naming]))
  const isLockable = useIsLockable()
  const teams = useSelector((state) => state.teams)
  const attendanceActions = useAttendanceActions()
  const backupActions = useBackupActions()
  const handoverActions = useHandoverActions()
  return useMemo(() => {
    const plus = <IconPlus size={18} stroke={1.75} aria-hidden />
    const hide = <IconEyeOff size={18} stroke={1.75} aria-hidden />
    const show = <IconEye size={18} stroke={1.75} aria-hidden />
    const perTeam = [...teams.values()]
      .filter((team) => team.deletedAt === null && team.putAwayAt === null)
      .flatMap((team) => [
        {
          id: `meeting-${team.id}`,
          label: `Nytt möte, ${team.name}`,
          leftSection: plus,
          onClick: () => openDialog('editMeeting', { teamId: team.id, id: null }),
        },
        {
          id: `referral-${team.id}`,
          label: `Ny remiss, ${team.name}`,
          leftSection: plus,
          onClick: () => go(links.newReferral(team.id)),
        },
        {
          id: `referrals-${team.id}`,
          label: `Gå till remisser, ${team.name}`,
          leftSection: <IconInbox size={18} stroke={1.75} aria-hidden />,
          onClick: () => go(links.referrals(team.id)),
        },
        {
          id: `case-${team.id}`,
          label: `Nytt ärende, ${team.name}`,
          leftSection: plus,
          onClick: () => go(links.newCase(team.id)),
        },
      ])
    return [
      {
        group: 'Gör',
        actions: [
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
          ...perTeam,
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
        ],
      },
      {
        group: 'Hittat',
        actions: found.map(({ kind, id, label, description }) => {
          const Icon = icons[kind]
          return {
            id,
            label,
            description,
            leftSection: <Icon size={18} stroke={1.75} aria-hidden />,
            onClick: () => go(open[kind](id)),
          }
        }),
      },
    ]
  }, [found, names, isLockable, teams, attendanceActions, backupActions, handoverActions, go, naming])
}
