import type {Mood} from '../../document.ts'

const shapes: Readonly<Record<Mood, string>> = {
  good: '<circle class="fill" cx="8" cy="8" r="8"/><path class="line" d="M4.3 8.5 7 11l4.7-5.6"/>',
  warn: '<path class="fill" d="M8 0 16 16H0z"/><path class="line" d="M8 6.4v4"/><circle class="dot" cx="8" cy="13.3" r="1.1"/>',
  bad: '<path class="fill" d="M0 0h16v16H0z"/><path class="line" d="M4 8h8"/>',
  info: '<circle class="ring" cx="8" cy="8" r="7"/><path class="ring" d="M8 7.5v4.2"/><circle class="fill" cx="8" cy="4.5" r="1.1"/>',
}

/** A mark whose shape says the mood without its colour, as in the PDF; the title beside it says it in words. */
export function moodMark(mood: Mood): string {
  return `<svg class="mark" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">${shapes[mood]}</svg>`
}
