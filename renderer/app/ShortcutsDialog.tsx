import { Kbd, Table } from '@mantine/core'
import type { DialogView } from '@renderer/ui/dialogs'

const shortcuts = [
  { keys: ['Ctrl', 'K'], does: 'Sök eller gör vad som helst' },
  { keys: ['Ctrl', 'Shift', 'H'], does: 'Dölj eller visa identiteter' },
  { keys: ['Ctrl', 'Z'], does: 'Ångra den senaste ändringen (i ett skrivfält: det du skrev)' },
  { keys: ['Ctrl', 'Y'], does: 'Gör om det du ångrade' },
  { keys: ['Ctrl', 'L'], does: 'Lås Rådrum' },
  { keys: ['Alt', 'N'], does: 'Gå till menyn' },
  { keys: ['↑', '↓'], does: 'Gå mellan raderna i en lista' },
  { keys: ['Enter'], does: 'Öppna raden' },
  { keys: ['Ctrl', 'Enter'], does: 'Spara det formulär du är i' },
  { keys: ['Ctrl', 'S'], does: 'Spara protokollet som Word' },
  { keys: ['Esc'], does: 'Stäng en dialog' },
  { keys: ['?'], does: 'Visa kortkommandon' },
]

/** All shortcuts that work everywhere; a screen's own stand at the bottom of its list. */
export const ShortcutsDialog: DialogView<'shortcuts'> = () => (
  <Table horizontalSpacing={0}>
    <Table.Thead>
      <Table.Tr>
        <Table.Th scope="col">Tangenter</Table.Th>
        <Table.Th scope="col">Vad de gör</Table.Th>
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {shortcuts.map(({ keys, does }) => (
        <Table.Tr key={does}>
          <Table.Td>
            {keys.map((key) => (
              <Kbd key={key} mr={4}>
                {key}
              </Kbd>
            ))}
          </Table.Td>
          <Table.Td>{does}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
)
