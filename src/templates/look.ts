/** Where a page finds what makes its look. */
export interface Look {
  /** Address of the one stylesheet. */
  stylesheet: string
  /** Address of the little drawing for the browser's tab. */
  icon: string
  /** Address of the operator's logo; undefined where the portal shows its own mark. */
  logo: string | undefined
  /** What a phone colours its bar with, as `#rrggbb`; no dark one where the portal stays light. */
  barColours: { light: string; dark: string | undefined }
}
