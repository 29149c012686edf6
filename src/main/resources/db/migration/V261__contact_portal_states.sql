-- Where contacts stand with each portal, and with portals in general: never invited, invited, failed, accepted. The database
-- keeps these rows by itself, so that each of these filters of the list has an index. On Derby it is a view.
${contactPortalKeys}
