-- Views of the list of contacts that somebody saved: what narrows and sorts the list, and its columns, as they stand in its
-- address. The name is the maker's own choice, and each maker has it once.
CREATE TABLE contact_view (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name VARCHAR(80) NOT NULL,
  name_key VARCHAR(210) ${byteOrder} NOT NULL,
  shared BOOLEAN NOT NULL,
  maker_id BIGINT NOT NULL,
  list_parameters VARCHAR(2000) NOT NULL,
  CONSTRAINT contact_view_name UNIQUE (maker_id, name_key)
);
CREATE INDEX contact_view_shared ON contact_view (shared, name_key, id);

-- The view that somebody begins with.
CREATE TABLE contact_view_default (
  staff_id BIGINT NOT NULL PRIMARY KEY,
  view_id BIGINT NOT NULL CONSTRAINT contact_view_default_view REFERENCES contact_view (id) ON DELETE CASCADE
);
CREATE INDEX contact_view_default_of_view ON contact_view_default (view_id);
