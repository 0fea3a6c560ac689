// Runs inside the browser, on a page of the portal. Each check lists in words what is wrong with how the page is built.

const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const words = (element) => element?.textContent.replace(/\s+/g, ' ').trim() ?? ''
const unless = (holds, complaint) => (holds ? [] : [complaint])

globalThis.inspectPage = (expected) => [
  ...inspectHeadings(expected),
  ...inspectLandmarks(expected),
  ...inspectReferences(),
  ...inspectContentPolicy(),
  ...all('form').flatMap(inspectForm),
  ...inspectControls(),
  ...inspectSummary(expected),
]

function inspectHeadings({ failed, errorPrefix, serviceName }) {
  const [first, ...more] = all('h1')
  const title = `${failed ? `${errorPrefix} ` : ''}${words(first)} – ${serviceName}`
  const levels = all('main h1, main h2:not(#fouten), main h3').map(({ tagName }) => Number(tagName[1]))
  return [
    ...unless(first?.closest('main') && more.length === 0, 'has not exactly one h1, in main'),
    ...unless(document.title === title, `has the title "${document.title}", not "${title}"`),
    ...unless(
      levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1),
      `has headings in the order ${levels}`,
    ),
  ]
}

function inspectLandmarks({ language }) {
  const order = all('header, main, aside, footer').map(({ tagName }) => tagName)
  const { lang, dir } = document.documentElement
  return [
    ...unless(lang === language && ['ltr', 'rtl'].includes(dir), `has the language ${lang} and the direction ${dir}`),
    ...unless(order.join() === 'HEADER,MAIN,ASIDE,FOOTER', `has its landmarks in the order ${order}`),
    ...unless(
      all('aside a[href^="tel:"], aside a[href^="mailto:"]').length === 2,
      'lacks a phone number or address for help',
    ),
    ...unless(all('a')[0]?.hash === '#inhoud', 'does not begin with its skip link'),
  ]
}

function inspectReferences() {
  const ids = all('[id]').map(({ id }) => id)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const named = ['for', 'aria-describedby', 'aria-labelledby'].flatMap((attribute) =>
    all(`[${attribute}]`).flatMap((element) => element.getAttribute(attribute).split(' ')),
  )
  const linked = all('a[href^="#"]').map(({ hash }) => hash.slice(1))
  const missing = [...named, ...linked].filter((id) => !ids.includes(id))
  return [...twice.map((id) => `has the id ${id} twice`), ...missing.map((id) => `points at ${id}, which it lacks`)]
}

function inspectContentPolicy() {
  const handlers = all('*').flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on')))
  const fetched = all('script, img, link[rel=stylesheet], link[rel=icon]')
  const isOurs = (element) => /^\/(?!\/)/.test(element.getAttribute('src') ?? element.getAttribute('href') ?? '')
  return [
    ...unless(all('[style], style, iframe, object, base').length === 0, 'holds a style or another page'),
    ...fetched.filter((element) => !isOurs(element)).map(({ outerHTML }) => `fetches from elsewhere: ${outerHTML}`),
    ...all('script')
      .filter((script) => script.textContent !== '')
      .map(() => 'holds a script of its own'),
    ...handlers.map((name) => `has a handler in ${name}`),
    ...unless(all('[autofocus]').length <= 1, 'has two things that want the focus'),
  ]
}

function inspectForm(form) {
  const submits = all('button', form)
  const [first] = submits
  const isUnseen = first?.tabIndex === -1 && first.ariaHidden === 'true' && first.getBoundingClientRect().width <= 1
  return [
    ...unless(
      form.method === 'post' && form.noValidate && form.elements.csrf?.value,
      `has a form without proof: ${form.action}`,
    ),
    ...unless(
      submits.every(({ type }) => type === 'submit') && first,
      `has a form that cannot be sent: ${form.action}`,
    ),
    ...unless(submits.length === 1 || (first?.value === 'opslaan' && isUnseen), 'would do more than save on Enter'),
  ]
}

function inspectControls() {
  const silent = all('input:not([type=hidden], [type=radio], [type=checkbox]), select').filter(
    ({ autocomplete }) => !autocomplete,
  )
  return [
    ...silent.map(({ id }) => `says nothing about autocomplete at ${id}`),
    ...unless(all('input[type=password][value]').length === 0, 'fills in a password'),
    ...unless(all('input[type=checkbox][name=zeker]:checked').length === 0, 'ticks what the family must tick'),
  ]
}

function inspectSummary({ failed, errorPrefix }) {
  const summary = document.querySelector('.elk-error-summary')
  if (!summary) return unless(!failed, 'has no error summary')
  const links = all('a', summary)
  const atFields = links.map(({ hash }) => document.getElementById(hash.slice(1)))
  return [
    ...unless(failed, 'has an error summary'),
    ...unless(document.querySelector('main').firstElementChild === summary, 'does not begin with its error summary'),
    ...links.flatMap((link, index) => inspectFieldError(atFields[index], words(link), errorPrefix)),
  ]
}

function inspectFieldError(field, sentence, errorPrefix) {
  if (!field?.matches('input, select')) return []
  const described = field.closest('fieldset[aria-describedby]') ?? field
  const ids = described.getAttribute('aria-describedby')?.split(' ') ?? []
  const says = ids.some((id) => words(document.getElementById(id)) === `${errorPrefix} ${sentence}`)
  const isMarked = field.type === 'radio' || field.getAttribute('aria-invalid') === 'true'
  return [
    ...unless(says, `does not say at ${field.id}: ${sentence}`),
    ...unless(isMarked, `does not mark ${field.id} as wrong`),
  ]
}
