-- A row for each change of what the visitors of a portal see. The database adds them by itself, so that none is missed;
-- their number, sum and latest number are the version by which pages are kept in memory.
CREATE TABLE portal_change (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  portal_id BIGINT NOT NULL CONSTRAINT portal_change_portal REFERENCES portal (id) ON DELETE CASCADE,
  changed_at ${instant} DEFAULT CURRENT_TIMESTAMP NOT NULL
);
CREATE INDEX portal_change_newest ON portal_change (portal_id, id);
CREATE INDEX portal_change_old ON portal_change (changed_at, id);

${portalChanges}
