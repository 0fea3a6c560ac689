import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { familyLanguages } from '../../src/domain/language.js'
import { version } from '../../src/package.js'

// The rules of the core of the standard, version 0.5: https://yml.publiccode.tools/schema.core.html
const categories =
  `accounting agile-project-management applicant-tracking application-development appointment-scheduling
  backup billing-and-invoicing blog budgeting business-intelligence business-process-management cad call-center-management
  cloud-management collaboration communications compliance-management contact-management content-management crm
  customer-service-and-support data-analytics data-collection data-visualization design design-system
  digital-asset-management digital-citizenship document-management donor-management e-commerce e-signature
  educational-content email-management email-marketing employee-management enterprise-project-management
  enterprise-social-networking erp event-management facility-management feedback-and-reviews-management
  financial-reporting fleet-management fundraising gamification geographic-information-systems grant-management
  graphic-design help-desk hr ide identity-management instant-messaging inventory-management it-asset-management
  it-development it-management it-security it-service-management knowledge-management learning-management-system
  marketing mind-mapping mobile-marketing mobile-payment network-management office online-booking online-community
  payment-gateway payroll predictive-analysis procurement productivity-suite project-collaboration project-management
  property-management real-estate-management remote-support resource-management sales-management seo service-desk
  social-media-management survey talent-management task-management taxes-management test-management time-management
  time-tracking translation video-conferencing video-editing visitor-management voip warehouse-management
  web-collaboration web-conferencing website-builder whistleblowing workflow-management`.split(/\s+/)
const scopes = `agriculture culture defence education emergency-services employment energy environment
  finance-and-economic-development foreign-affairs healthcare infrastructures justice local-authorities manufacturing
  research science-and-technology security society sport tourism transportation welfare`.split(/\s+/)
const softwareTypes = `standalone/mobile standalone/iot standalone/desktop standalone/web standalone/backend
  standalone/other addon library configurationFiles`.split(/\s+/)

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const url = v.pipe(v.string(), v.url())
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))
const fileHere = v.pipe(
  v.string(),
  v.regex(/\.(png|jpg|svg)$/),
  v.check((file) => existsSync(file)),
)
const dependencies = v.optional(
  v.array(
    v.strictObject({
      name: text,
      versionMin: v.optional(text),
      versionMax: v.optional(text),
      version: v.optional(text),
      optional: v.optional(v.boolean()),
    }),
  ),
)
const maintenance = v.variant('type', [
  v.strictObject({ type: v.literal('none') }),
  v.strictObject({
    type: v.picklist(['internal', 'community']),
    contacts: v.pipe(v.array(v.looseObject({ name: text })), v.nonEmpty()),
  }),
])
const standard = v.strictObject({
  publiccodeYmlVersion: v.picklist(['0.5', '0.5.0']),
  name: text,
  url,
  softwareVersion: v.literal(version),
  platforms: v.pipe(v.array(v.picklist(['web', 'windows', 'mac', 'linux', 'ios', 'android'])), v.nonEmpty()),
  categories: v.pipe(v.array(v.picklist(categories)), v.nonEmpty()),
  developmentStatus: v.picklist(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: v.picklist(softwareTypes),
  intendedAudience: v.strictObject({
    scope: v.array(v.picklist(scopes)),
    countries: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  }),
  description: v.record(
    language,
    v.strictObject({
      shortDescription: v.pipe(text, v.maxLength(150)),
      longDescription: v.pipe(text, v.minLength(150), v.maxLength(10_000)),
      features: v.pipe(v.array(text), v.minLength(5), v.maxLength(20)),
      screenshots: v.array(fileHere),
    }),
  ),
  legal: v.strictObject({ license: v.literal('EUPL-1.2'), mainCopyrightOwner: text }),
  maintenance,
  localisation: v.strictObject({ localisationReady: v.literal(true), availableLanguages: v.array(language) }),
  dependsOn: v.strictObject({ open: dependencies, proprietary: dependencies, hardware: dependencies }),
})

const said: unknown = parse(readFileSync('publiccode.yml', 'utf8'))

it('publiccode.yml says what the standard asks, and nothing else', () => {
  const { issues = [] } = v.safeParse(standard, said)
  expect(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual([])
})

it('publiccode.yml names the languages that families read, in both languages of staff', () => {
  expect(said).toMatchObject({
    localisation: { availableLanguages: [...familyLanguages] },
    description: { nl: {}, en: {} },
  })
})
