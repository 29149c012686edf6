-- What the contact list sorts and filters by, fit for 100,000 contacts: each order is an index of its own that ends with
-- the number, so that a page far down is found by walking the index alone. Derby walks indexes forwards only.

ALTER TABLE contact ADD COLUMN company_key VARCHAR(160);
CREATE INDEX contact_company_key ON contact (company_key, sort_key, id);
CREATE INDEX contact_active ON contact (active, sort_key, id);
CREATE INDEX contact_by_email ON contact (email_key, sort_key, id);
DROP INDEX contact_email_key;
