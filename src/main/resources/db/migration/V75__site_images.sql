-- The images that a portal's authors have uploaded for its pages. ${bytes} is each database's type for files.
CREATE TABLE site_image (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  portal_id BIGINT NOT NULL CONSTRAINT site_image_portal REFERENCES portal (id),
  name VARCHAR(200) NOT NULL,
  format VARCHAR(10) NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  alternative VARCHAR(500) NOT NULL,
  fingerprint VARCHAR(64) NOT NULL,
  file_size INTEGER NOT NULL,
  content ${bytes} NOT NULL,
  uploaded_by VARCHAR(200) NOT NULL,
  uploaded_at TIMESTAMP NOT NULL,
  CONSTRAINT site_image_fingerprint UNIQUE (portal_id, fingerprint)
);
