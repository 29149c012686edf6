CREATE TABLE shop_enquiry (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  portal VARCHAR(60) NOT NULL,
  product VARCHAR(80) NOT NULL,
  contact_id BIGINT,
  email VARCHAR(254) NOT NULL,
  question ${text} NOT NULL,
  sent_at ${instant} NOT NULL,
  -- The same question of the same person on one day is one: a second click on Send stores nothing.
  once_key VARCHAR(64) NOT NULL CONSTRAINT shop_enquiry_once UNIQUE
);
CREATE INDEX shop_enquiry_contact ON shop_enquiry (contact_id);
CREATE INDEX shop_enquiry_email ON shop_enquiry (email);
