import { readCalendarFile, type CalendarQuestion } from './read-calendar-file'

addEventListener('message', ({ data }: MessageEvent<CalendarQuestion>) => postMessage(readCalendarFile(data)))
