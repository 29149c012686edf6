-- The orders of the list of invitations that had no index, and the newest of one status.
CREATE INDEX portal_invitation_by_sent ON portal_invitation (sent_at, id);
CREATE INDEX portal_invitation_by_end ON portal_invitation (expires_at, id);
CREATE INDEX portal_invitation_of_status ON portal_invitation (status_reason, created_at, id);
CREATE INDEX portal_invitation_sent_of_status ON portal_invitation (status_reason, sent_at, id);

-- Open invitations by their end, of which hardly any is over, and contacts without an e-mail address. PostgreSQL takes status
-- and end for independent, and would expect to find thousands. Derby has no index of some rows alone.
${postgresqlOnly}CREATE INDEX portal_invitation_open_end ON portal_invitation (expires_at, id) WHERE open_key IS NOT NULL;
${postgresqlOnly}CREATE INDEX contact_without_email ON contact (sort_key, id) WHERE email_key IS NULL;
