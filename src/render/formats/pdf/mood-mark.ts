import type {Mood} from '../../document.ts'
import {moodTone} from '../../theme.ts'
import type {Canvas} from './canvas.ts'

/** A mark whose shape says the mood without its colour: disc with a tick, triangle, square with a bar, ring. */
export function drawMoodMark(canvas: Canvas, mood: Mood, at: {x: number; y: number; size: number}): void {
  const {pdf, theme} = canvas
  const {x, y, size} = at
  const colour = theme[moodTone[mood]]
  const centre = {x: x + size / 2, y: y + size / 2}
  pdf.save().lineWidth(1.3).lineCap('round').lineJoin('round')
  if (mood === 'good') {
    pdf.circle(centre.x, centre.y, size / 2).fill(colour)
    pdf.moveTo(x + 0.27 * size, y + 0.53 * size).lineTo(x + 0.44 * size, y + 0.69 * size)
    pdf.lineTo(x + 0.73 * size, y + 0.34 * size).stroke(theme.paper)
  } else if (mood === 'warn') {
    pdf.polygon([centre.x, y], [x + size, y + size], [x, y + size]).fill(colour)
    pdf
      .moveTo(centre.x, y + 0.4 * size)
      .lineTo(centre.x, y + 0.65 * size)
      .stroke(theme.paper)
    pdf.circle(centre.x, y + 0.83 * size, 0.8).fill(theme.paper)
  } else if (mood === 'bad') {
    pdf.rect(x, y, size, size).fill(colour)
    pdf
      .moveTo(x + 0.25 * size, centre.y)
      .lineTo(x + 0.75 * size, centre.y)
      .stroke(theme.paper)
  } else {
    pdf.circle(centre.x, centre.y, size / 2 - 0.65).stroke(colour)
    pdf
      .moveTo(centre.x, y + 0.47 * size)
      .lineTo(centre.x, y + 0.73 * size)
      .stroke(colour)
    pdf.circle(centre.x, y + 0.28 * size, 0.8).fill(colour)
  }
  pdf.restore()
}
