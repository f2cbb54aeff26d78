import { Button, Group, Stack } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { FormNotices } from '@renderer/ui/FormNotices'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { notifyDone } from '@renderer/ui/notify'
import { Section } from '@renderer/ui/Section'
import { UserFields } from '@renderer/ui/UserFields'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import type { User, UserRole } from '@shared/organisation/user'
import { changeUser, presentUser, saveUser } from '@shared/organisation/user-verbs'
import { useState } from 'react'
import classes from './AppearanceSection.module.css'
import { SettingsFrame } from './SettingsFrame'

/** Who uses Rådrum here, and the way to say that somebody else does now. */
export function UserSection() {
  const user = useSelector(presentUser)
  return (
    <SettingsFrame section="anvandare" facts="Namnet står i loggen vid det som öppnas och ändras här.">
      <Section title="Vem använder Rådrum här?">
        <div className={classes.block}>
          <PresentForm key={`${user?.id} ${user?.rev}`} user={user} />
        </div>
      </Section>
      {user && (
        <Section title="Någon annan tar över">
          <div className={classes.block}>
            <NextUser key={user.id} />
          </div>
        </Section>
      )}
    </SettingsFrame>
  )
}

function PresentForm({ user }: { user: User | undefined }) {
  const verbForm = useVerbForm({
    draftKey: 'user',
    initial: { name: user?.name ?? '', roles: user?.roles ?? ([] as UserRole[]) },
    verb: saveUser,
    onDone: () => notifyDone('Användaren är sparad.'),
  })
  return (
    <UserForm form={verbForm} nameLabel="Namn" submitLabel="Spara">
      {user && <HistoryButton table="users" id={user.id} />}
    </UserForm>
  )
}

function NextUser() {
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <NextForm onClose={() => setOpen(false)} />
  return (
    <>
      <p>Den som tar över får ett eget namn i loggen. Det som redan står där ändras inte.</p>
      <Button variant="default" onClick={() => setOpen(true)}>
        Byt användare
      </Button>
    </>
  )
}

function NextForm({ onClose }: { onClose: () => void }) {
  const verbForm = useVerbForm({
    draftKey: 'user:next',
    initial: { name: '', roles: [] as UserRole[] },
    verb: changeUser,
    onDone: ({ name }) => notifyDone(`${name} använder Rådrum från och med nu.`),
  })
  return (
    <UserForm form={verbForm} nameLabel="Vem tar över?" submitLabel="Byt användare">
      <Button variant="subtle" onClick={onClose}>
        Avbryt
      </Button>
    </UserForm>
  )
}

interface UserFormProps {
  form: ReturnType<typeof useVerbForm<{ name: string; roles: UserRole[] }>>
  nameLabel: string
  submitLabel: string
  children?: React.ReactNode
}

function UserForm({ form: verbForm, nameLabel, submitLabel, children }: UserFormProps) {
  const { form, attach, saving, submit, notices } = verbForm
  return (
    <form ref={attach} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      <FormNotices {...notices} />
      <Stack gap={16} align="flex-start">
        <UserFields nameLabel={nameLabel} inputProps={(field) => form.getInputProps(field)} />
        <Group gap={8}>
          <Button type="submit" loading={saving}>
            {submitLabel}
          </Button>
          {children}
        </Group>
      </Stack>
    </form>
  )
}
