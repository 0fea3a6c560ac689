/** The look of every mail. Programs that drop the sheet leave a plain page that reads in the same order. */
export const mailCss = `
body { margin: 0; padding: 12px 0; background: #eef1f0; color: #1d2a2f; font: 17px/1.55 -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
.sheet { width: 100%; max-width: 600px; margin: 0 auto; border-collapse: separate; background: #ffffff; border: 1px solid #d5dddb; border-radius: 10px; }
.sheet td { padding: 24px 20px; }
p, ul, ol { margin: 0 0 14px; overflow-wrap: anywhere; }
ul, ol { padding-inline-start: 26px; }
li { margin: 0 0 6px; }
h1 { margin: 0 0 18px; font-size: 25px; line-height: 1.25; }
h2 { margin: 28px 0 8px; font-size: 19px; line-height: 1.3; }
.banner { padding: 10px 14px; background: #ffe9a8; color: #3d2f00; border-radius: 6px; font-weight: bold; }
.sender { margin: 0 0 4px; color: #4a5a60; font-size: 15px; }
.action { margin: 20px 0 14px; }
.action a { display: inline-block; padding: 13px 22px; background: #0b5c66; color: #ffffff; border-radius: 7px; font-weight: bold; text-decoration: none; }
.address { color: #4a5a60; font-size: 15px; }
.address span { color: #1d2a2f; font-family: Consolas, Menlo, monospace; font-size: 14px; overflow-wrap: anywhere; }
.facts { margin: 0 0 14px; padding: 4px 16px; background: #f1f6f6; border-inline-start: 4px solid #0b5c66; border-radius: 4px; }
.fact { margin: 10px 0; }
.command { padding: 12px 16px; background: #f1f6f6; border-radius: 4px; }
.command code { font-family: Consolas, Menlo, monospace; font-size: 15px; white-space: nowrap; }
.notice { padding: 12px 16px; background: #fff6dd; color: #3d2f00; border-inline-start: 4px solid #b98400; border-radius: 4px; }
.dutch { margin-top: 36px; padding-top: 24px; border-top: 4px solid #d5dddb; }
.title { margin: 0 0 18px; font-size: 23px; }
.footer { margin-top: 30px; padding-top: 16px; border-top: 1px solid #d5dddb; color: #4a5a60; font-size: 15px; }
@media (prefers-color-scheme: dark) {
  body { background: #12191b; color: #e8eeee; }
  .sheet { background: #1b2427; border-color: #35444a; }
  .sender, .address, .footer { color: #b4c2c5; }
  .address span { color: #e8eeee; }
  .action a { background: #8fd3d9; color: #07282c; }
  .facts, .command { background: #22302f; }
  .facts { border-color: #8fd3d9; }
  .notice, .banner { background: #4a3a08; color: #fff1c9; }
  .footer, .dutch { border-color: #35444a; }
}
`
