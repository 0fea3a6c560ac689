// Runs inside the browser, on a page of the portal. Each check lists in words for whom the page does not fit.

const each = (selector) => [...document.querySelectorAll(selector)]
const spoken = (element) => element.textContent.replace(/\s+/g, ' ').trim() || element.id || element.tagName
const controls = 'a, button:not(.elk-default-button), input:not([type=hidden]), select, summary'
const isShown = (element) => element.checkVisibility() && element.getClientRects().length > 0

/** What is too small for a thumb (44 px), or too wide for the window. */
globalThis.inspectSize = () => {
  const { scrollWidth } = document.documentElement
  const small = each(controls).filter((control) => {
    const { width, height } = targetOf(control).getBoundingClientRect()
    return isShown(control) && (width < 44 || height < 44)
  })
  return [
    ...(scrollWidth <= window.innerWidth ? [] : [`is ${scrollWidth} px wide`]),
    ...small.map((control) => `has a small target: ${spoken(control)}`),
  ]
}

function targetOf(control) {
  if (control.matches('[type=checkbox], [type=radio]')) return control.parentElement
  return control.matches('.elk-task__link') ? control.closest('li') : control
}

/** What has the focus and lies under something that stays in sight (WCAG 2.2, 2.4.11), or shows no line around it (2.4.7), forwards and back. */
globalThis.inspectFocus = () => {
  const reached = each(controls).filter((control) => isShown(control) && !control.disabled)
  return [...reached, ...reached.toReversed()].flatMap((control) => {
    control.focus()
    const { outlineStyle, outlineWidth } = getComputedStyle(control)
    return [
      ...(isHidden(control) ? [`hides what has the focus: ${spoken(control)}`] : []),
      ...(outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
        ? []
        : [`does not show that ${spoken(control)} has the focus`]),
    ]
  })
}

function isHidden(control) {
  const { left, top, width, height } = control.getBoundingClientRect()
  const above = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight) / 2)
  return above && !control.contains(above) && !above.contains(control) && !isLabelOf(above, control)
}

function isLabelOf(element, control) {
  return [...(control.labels ?? [])].some((label) => label.contains(element))
}

/** What a family with forced colours cannot tell from the page around it: a control without a line, an icon of a colour of its own; the mark of the operator keeps its colours. */
globalThis.inspectForcedColors = () => [
  ...each('button:not(.elk-default-button), input:not([type=hidden]), select, .elk-button')
    .filter((control) => isShown(control) && !control.matches('[type=checkbox], [type=radio]'))
    .filter((control) => {
      const { borderBottomStyle, borderBottomWidth, textDecorationLine } = getComputedStyle(control)
      const hasLine = borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) >= 1
      return !hasLine && !textDecorationLine.includes('underline')
    })
    .map((control) => `has no line around ${spoken(control)}`),
  ...each('svg:not(.elk-brand *, .elk-brand__mark), svg:not(.elk-brand *, .elk-brand__mark) *')
    .filter((shape) => isShown(shape))
    .filter((shape) => {
      const { fill, stroke, color } = getComputedStyle(shape)
      return [fill, stroke].some((paint) => paint !== 'none' && paint !== color)
    })
    .map((shape) => `has an icon of its own colour: ${shape.outerHTML.slice(0, 80)}`),
]

/** What moves although the family asked for rest. */
globalThis.inspectMotion = () =>
  each('*')
    .filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
      return (
        transitionDuration.split(', ').some((duration) => duration !== '0s') ||
        animationName !== 'none' ||
        scrollBehavior === 'smooth'
      )
    })
    .map((element) => `moves: ${element.className}`)
