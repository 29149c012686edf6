-- Pages stand in a tree. A position counts through the portal's whole tree from top to bottom, so it orders siblings and
-- the navigation alike. Pages that the navigation doesn't list come after those that it lists, as they did before.
ALTER TABLE site_page ADD COLUMN parent_id BIGINT CONSTRAINT site_page_parent REFERENCES site_page (id);
UPDATE site_page SET position = 1000000 WHERE in_navigation = FALSE;

-- The recycle bin. A page in it gives its path free: the one that it had stands aside.
ALTER TABLE site_page ADD COLUMN deleted_at TIMESTAMP;
ALTER TABLE site_page ADD COLUMN deleted_by VARCHAR(200);
ALTER TABLE site_page ADD COLUMN former_path VARCHAR(300);

-- Who changed the page's settings last, and when, for the colleague who was editing them meanwhile.
ALTER TABLE site_page ADD COLUMN settings_at TIMESTAMP;
ALTER TABLE site_page ADD COLUMN settings_by VARCHAR(200);

-- Whether authors may begin new pages from this one.
ALTER TABLE site_page ADD COLUMN template BOOLEAN DEFAULT FALSE NOT NULL;

-- Paths that a page had before. No page of the portal has one of them now.
CREATE TABLE site_page_redirect (
  portal_id BIGINT NOT NULL CONSTRAINT site_page_redirect_portal REFERENCES portal (id),
  path VARCHAR(300) NOT NULL,
  page_id BIGINT NOT NULL CONSTRAINT site_page_redirect_page REFERENCES site_page (id),
  PRIMARY KEY (portal_id, path)
);
CREATE INDEX site_page_redirect_to ON site_page_redirect (page_id);
