-- Once a contact's data is erased, its number is left: it is closed for good, and nobody. Without a sort key it is last.
ALTER TABLE contact ADD COLUMN erased_at TIMESTAMP;
ALTER TABLE contact ALTER COLUMN sort_key DROP NOT NULL;
ALTER TABLE contact ADD CONSTRAINT contact_erased CHECK (erased_at IS NULL OR NOT active AND email IS NULL);

-- What is kept about one person is asked for as a whole.
CREATE INDEX journal_entry_member ON journal_entry (member_id, happened_at);
CREATE INDEX email_activity_to_contact ON email_activity (contact_id);
CREATE INDEX portal_invitation_to_contact ON portal_invitation (contact_id);
