-- Names the form that a portal was made by, so that a form that is sent twice makes one portal.
ALTER TABLE portal ADD COLUMN form_key VARCHAR(36);
