import { Menu, type MenuItemConstructorOptions } from 'electron'

/**
 * The menu, in Swedish: what the system's own menus hold and nothing of the app's, which has its commands on the screen.
 * Undo is left to the page: in a field it is the field's own, elsewhere it takes back the last change.
 */
export function swedishMenu(platform: NodeJS.Platform): Menu {
  const appMenu: MenuItemConstructorOptions = {
    label: 'Rådrum',
    submenu: [
      { role: 'about', label: 'Om Rådrum' },
      { type: 'separator' },
      { role: 'hide', label: 'Göm Rådrum' },
      { role: 'hideOthers', label: 'Göm andra' },
      { role: 'unhide', label: 'Visa alla' },
      { type: 'separator' },
      { role: 'quit', label: 'Avsluta Rådrum' },
    ],
  }
  const file: MenuItemConstructorOptions = { label: 'Arkiv', submenu: [{ role: 'quit', label: 'Avsluta' }] }
  const edit: MenuItemConstructorOptions = {
    label: 'Redigera',
    submenu: [
      { role: 'cut', label: 'Klipp ut' },
      { role: 'copy', label: 'Kopiera' },
      { role: 'paste', label: 'Klistra in' },
      { role: 'pasteAndMatchStyle', label: 'Klistra in utan format' },
      { role: 'selectAll', label: 'Markera allt' },
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: 'Visa',
    submenu: [
      { role: 'zoomIn', label: 'Zooma in' },
      { role: 'zoomOut', label: 'Zooma ut' },
      { role: 'resetZoom', label: 'Normal storlek' },
      { type: 'separator' },
      { role: 'togglefullscreen', label: 'Helskärm' },
    ],
  }
  const window: MenuItemConstructorOptions = {
    label: 'Fönster',
    submenu: [
      { role: 'minimize', label: 'Minimera' },
      { role: 'close', label: 'Stäng' },
    ],
  }
  return Menu.buildFromTemplate([platform === 'darwin' ? appMenu : file, edit, view, window])
}
