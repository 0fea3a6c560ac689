/** What a portal for any family needs: the part of town a school stands in, to look for one nearby. */
export const portal = `
alter table secondary_schools add column district text not null default '';
`
