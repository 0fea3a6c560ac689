import { problems } from '../../src/messages/problems/nl.js'
import { errorPage } from '../../src/templates/pages/error-page.js'
import { forgotPasswordPage, passwordMailSentPage } from '../../src/templates/pages/forgot-password-page.js'
import { helpPage } from '../../src/templates/pages/help-page.js'
import { letterPage } from '../../src/templates/pages/letter-page.js'
import { type LinkProblemView, linkProblemPage } from '../../src/templates/pages/link-problem-page.js'
import { loggedOutPage } from '../../src/templates/pages/logged-out-page.js'
import { loginHelpPage } from '../../src/templates/pages/login-help-page.js'
import { type LoginView, loginPage } from '../../src/templates/pages/login-page.js'
import { type OpenLoginView, openLoginPage } from '../../src/templates/pages/open-login-page.js'
import { accessibilityPage, privacyPage } from '../../src/templates/pages/own-pages.js'
import { onlyInDutch, ownTexts } from './own-texts.js'
import type { PageState } from './page-catalogue.js'

const login: LoginView = { elkNumber: '', notice: undefined, next: undefined, problems: [] }

const openLogin: OpenLoginView = {
  purpose: 'login',
  token: 'q3Zs0mFvY2xvdWQ',
  elkNumber: '483920175',
  birthDate: { day: '', month: '', year: '' },
  minPasswordLength: 12,
  suggestedPassword: 'molen-fiets-oranje-trap',
  problems: [],
}

const links: LinkProblemView[] = [
  { reason: 'used', purpose: 'login' },
  { reason: 'has-account', purpose: 'login' },
  { reason: 'superseded', purpose: 'login' },
  { reason: 'superseded', purpose: 'password-reset' },
  { reason: 'expired', purpose: 'login' },
  { reason: 'expired', purpose: 'password-reset' },
  { reason: 'revoked', purpose: 'login' },
  { reason: 'unknown', purpose: 'login' },
]

const open = { signedIn: false }

/** The pages that need no login, in every state. */
export const openPages: readonly PageState[] = [
  { ...open, name: 'login', path: '/inloggen', draw: (chrome) => loginPage(login, chrome) },
  {
    ...open,
    name: 'login-expired',
    path: '/inloggen',
    draw: (chrome) => loginPage({ ...login, notice: 'expired' }, chrome),
  },
  {
    ...open,
    name: 'login-password-changed',
    path: '/inloggen',
    draw: (chrome) => loginPage({ ...login, notice: 'password-changed' }, chrome),
  },
  {
    ...open,
    name: 'login-empty',
    path: '/inloggen',
    failed: true,
    draw: (chrome) => {
      const { elkNumberMissing, passwordMissing } = chrome.messages.fieldProblems
      const failures = [
        { field: 'elk-nummer', text: elkNumberMissing },
        { field: 'wachtwoord', text: passwordMissing },
      ]
      return loginPage({ ...login, problems: failures }, chrome)
    },
  },
  {
    ...open,
    name: 'login-wrong',
    path: '/inloggen',
    failed: true,
    draw: (chrome) => {
      const text = problems['login-wrong']({ code: 'login-wrong' })
      const failures = [{ field: 'elk-nummer', also: 'wachtwoord', text }]
      return loginPage({ ...login, elkNumber: '483 920 175', problems: failures }, chrome)
    },
  },
  {
    ...open,
    name: 'login-own-logo',
    path: '/inloggen',
    draw: (chrome) => loginPage(login, { ...chrome, look: { ...chrome.look, logo: '/logo.svg' } }),
  },
  {
    ...open,
    name: 'letter',
    path: '/brief',
    draw: (chrome) => letterPage({ elkNumber: '', code: '', problems: [] }, chrome),
  },
  {
    ...open,
    name: 'letter-empty',
    path: '/brief',
    failed: true,
    draw: (chrome) => {
      const { elkNumberMissing, letterCodeMissing } = chrome.messages.fieldProblems
      const failures = [
        { field: 'elk-nummer', text: elkNumberMissing },
        { field: 'code', text: letterCodeMissing },
      ]
      return letterPage({ elkNumber: '', code: '', problems: failures }, chrome)
    },
  },
  {
    ...open,
    name: 'letter-wrong',
    path: '/brief',
    failed: true,
    draw: (chrome) => {
      const text = problems['letter-code-wrong']({ code: 'letter-code-wrong' })
      const failures = [{ field: 'elk-nummer', also: 'code', text }]
      return letterPage({ elkNumber: '483 920 175', code: '7k3m 9qxd 2hva', problems: failures }, chrome)
    },
  },
  { ...open, name: 'open-login', path: '/w/q3Zs0mFvY2xvdWQ', draw: (chrome) => openLoginPage(openLogin, chrome) },
  {
    ...open,
    name: 'open-login-reset',
    path: '/w/q3Zs0mFvY2xvdWQ',
    draw: (chrome) => openLoginPage({ ...openLogin, purpose: 'password-reset' }, chrome),
  },
  {
    ...open,
    name: 'open-login-wrong',
    path: '/w/q3Zs0mFvY2xvdWQ',
    failed: true,
    draw: (chrome) => {
      const failures = [
        { field: 'geboortedatum', text: chrome.messages.fieldProblems.birthDateImpossible },
        { field: 'wachtwoord', text: problems['password-too-short']({ code: 'password-too-short', min: 12 }) },
        { field: 'wachtwoord-herhaling', text: problems['passwords-differ']({ code: 'passwords-differ' }) },
      ]
      return openLoginPage(
        { ...openLogin, birthDate: { day: '31', month: '2', year: '2014' }, problems: failures },
        chrome,
      )
    },
  },
  {
    ...open,
    name: 'open-login-no-date',
    path: '/w/q3Zs0mFvY2xvdWQ',
    failed: true,
    draw: (chrome) =>
      openLoginPage(
        { ...openLogin, problems: [{ field: 'geboortedatum', text: chrome.messages.fieldProblems.birthDateMissing }] },
        chrome,
      ),
  },
  ...links.map(
    (view): PageState => ({
      ...open,
      name: `link-${view.reason}-${view.purpose}`,
      path: '/w/q3Zs0mFvY2xvdWQ',
      draw: (chrome) => linkProblemPage(view, chrome),
    }),
  ),
  {
    ...open,
    name: 'forgot-password',
    path: '/wachtwoord-vergeten',
    draw: (chrome) => forgotPasswordPage({ elkNumber: '', problems: [] }, chrome),
  },
  {
    ...open,
    name: 'forgot-password-wrong',
    path: '/wachtwoord-vergeten',
    failed: true,
    draw: (chrome) => {
      const text = problems['wrong-elk-number']({ code: 'wrong-elk-number', text: '4839' })
      return forgotPasswordPage({ elkNumber: '4839', problems: [{ field: 'elk-nummer', text }] }, chrome)
    },
  },
  { ...open, name: 'password-mail-sent', path: '/wachtwoord-vergeten', draw: passwordMailSentPage },
  { ...open, name: 'logged-out', path: '/uitloggen', draw: loggedOutPage },
  { ...open, name: 'help', path: '/hulp', draw: helpPage },
  {
    ...open,
    name: 'login-help',
    path: '/hulp/inloggen',
    draw: (chrome) => loginHelpPage({ sender: 'aanmelden@voorbeeld.nl' }, chrome),
  },
  {
    ...open,
    name: 'help-signed-in-rehearsal',
    path: '/hulp',
    signedIn: true,
    draw: (chrome) => helpPage({ ...chrome, rehearsal: true }),
  },
  {
    ...open,
    name: 'privacy',
    path: '/privacy',
    draw: (chrome) => privacyPage(ownTexts.textFor('privacy', chrome.language), chrome),
  },
  {
    ...open,
    name: 'privacy-in-short',
    path: '/privacy',
    draw: (chrome) => privacyPage(onlyInDutch('privacy'), chrome),
  },
  {
    ...open,
    name: 'accessibility',
    path: '/toegankelijkheid',
    draw: (chrome) => accessibilityPage(ownTexts.textFor('accessibility', chrome.language), chrome),
  },
  {
    ...open,
    name: 'accessibility-in-short',
    path: '/toegankelijkheid',
    draw: (chrome) => accessibilityPage(onlyInDutch('accessibility'), chrome),
  },
  {
    ...open,
    name: 'not-found',
    path: '/nergens',
    draw: (chrome) => errorPage({ kind: 'not-found', reference: undefined }, chrome),
  },
  {
    ...open,
    name: 'out-of-date',
    path: '/aanmelding',
    signedIn: true,
    draw: (chrome) => errorPage({ kind: 'out-of-date', reference: undefined }, chrome),
  },
  {
    ...open,
    name: 'no-cookies',
    path: '/inloggen',
    draw: (chrome) => errorPage({ kind: 'no-cookies', reference: undefined }, chrome),
  },
  {
    ...open,
    name: 'too-busy',
    path: '/inloggen',
    draw: (chrome) => errorPage({ kind: 'too-busy', reference: undefined }, chrome),
  },
  {
    ...open,
    name: 'technical',
    path: '/aanmelding',
    draw: (chrome) => errorPage({ kind: 'technical', reference: 'M4TX-9201' }, chrome),
  },
]
