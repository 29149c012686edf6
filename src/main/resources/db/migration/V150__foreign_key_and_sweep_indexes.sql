-- Derby makes an index for each foreign key, and would report these as duplicates. PostgreSQL makes none.
${postgresqlOnly}CREATE INDEX portal_user_contact_id ON portal_user (contact_id);
${postgresqlOnly}CREATE INDEX portal_user_role_role_id ON portal_user_role (portal_role_id);
${postgresqlOnly}CREATE INDEX member_session_user_id ON member_session (portal_user_id);
${postgresqlOnly}CREATE INDEX password_recovery_user_id ON password_recovery (portal_user_id);
${postgresqlOnly}CREATE INDEX portal_invitation_accepted_by_id ON portal_invitation (accepted_by_id);
${postgresqlOnly}CREATE INDEX invitation_token_invitation_id ON invitation_token (invitation_id);
${postgresqlOnly}CREATE INDEX site_page_parent_id ON site_page (parent_id);
${postgresqlOnly}CREATE INDEX planned_publication_page_id ON planned_publication (page_id);

-- What sweeps look for: expired recovery links, and open invitations whose time is over.
CREATE INDEX password_recovery_expires_at ON password_recovery (expires_at);
CREATE INDEX portal_invitation_expiry ON portal_invitation (status_reason, expires_at, id);

-- The list of invitations of one portal, and the audit log of one kind of event.
CREATE INDEX portal_invitation_of_portal ON portal_invitation (portal_id, created_at, id);
CREATE INDEX journal_entry_happening ON journal_entry (happening, happened_at, id);
