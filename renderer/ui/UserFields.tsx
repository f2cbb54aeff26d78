import { Checkbox, Stack, TextInput } from '@mantine/core'
import { userRoleNames } from '@shared/organisation/names'
import { UserRole } from '@shared/organisation/user'

interface UserFieldsProps {
  /** What the form gives to the field of this name. */
  inputProps: (field: 'name' | 'roles') => object
  /** What the name is for, where that is not clear. */
  nameLabel: string
}

/** Who uses a profile: a name, and what they do with it. */
export function UserFields({ inputProps, nameLabel }: UserFieldsProps) {
  return (
    <>
      <TextInput w={420} maw="100%" label={nameLabel} {...inputProps('name')} />
      <Checkbox.Group label="Arbetar som" {...inputProps('roles')}>
        <Stack gap={8} mt={4}>
          {UserRole.options.map((role) => (
            <Checkbox key={role} value={role} label={userRoleNames[role]} />
          ))}
        </Stack>
      </Checkbox.Group>
    </>
  )
}
