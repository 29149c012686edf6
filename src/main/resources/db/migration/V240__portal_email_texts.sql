-- The words that a portal chose for an e-mail in a language; where there is no row, the shipped words are sent. shipped_hash tells
-- which shipped words they were made from.
CREATE TABLE portal_email_text (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  portal_id BIGINT NOT NULL CONSTRAINT portal_email_text_portal REFERENCES portal (id) ON DELETE CASCADE,
  message VARCHAR(30) NOT NULL,
  language VARCHAR(10) NOT NULL,
  subject VARCHAR(150) NOT NULL,
  preheader VARCHAR(200) NOT NULL,
  heading VARCHAR(150) NOT NULL,
  body VARCHAR(5000) NOT NULL,
  button VARCHAR(60) NOT NULL,
  shipped_hash VARCHAR(64) NOT NULL,
  changed_at ${instant} NOT NULL,
  changed_by VARCHAR(200) NOT NULL,
  CONSTRAINT portal_email_text_place UNIQUE (portal_id, message, language)
);
