import { ButtonLink } from '@renderer/ui/ButtonLink'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { IconPlus, IconSchool } from '@tabler/icons-react'

/** Before there is a template: rounds are planned from one, so it comes first. */
export function NoTemplates({ title }: { title: string }) {
  return (
    <EmptyState
      icon={<IconSchool size={40} stroke={1.5} />}
      title={title}
      actions={
        <ButtonLink href={links.template()} leftSection={<IconPlus size={18} stroke={1.75} />}>
          Skapa en kursmall
        </ButtonLink>
      }
    >
      Börja med en kursmall. Den säger hur många tillfällen kursen har, vilka veckodagar och hur många som får plats.
      Sedan räcker ett startdatum för att planera en hel omgång.
    </EmptyState>
  )
}
