-- The address that a portal's e-mails come from, null for the installation's; and where replies to them go.
ALTER TABLE portal ADD COLUMN sender_address VARCHAR(254);
ALTER TABLE portal ADD COLUMN reply_to VARCHAR(20) DEFAULT 'SENDER' NOT NULL;
ALTER TABLE portal ADD COLUMN reply_address VARCHAR(254);
-- Kept with each e-mail, so that a later change of the portal doesn't alter it; null for e-mails of former versions.
ALTER TABLE email_activity ADD COLUMN sender_address VARCHAR(254);
ALTER TABLE email_activity ADD COLUMN reply_address VARCHAR(254);
