/** Name of what a tie `l` of product_links leads to. Labels and genres are named by it; artists and albums have to be stored. */
export const productLinkNameSql = `CASE l.kind
  WHEN 'artist' THEN (SELECT a.name FROM artists a WHERE a.id = l.link_id)
  WHEN 'album' THEN (SELECT a.name FROM albums a WHERE a.id = l.link_id)
  ELSE l.link_id END`;
